import type { Probe } from '@/lib/rubric/interview/schema';
import { asks } from '../criteria/build';
import { anywhere, ideas, lacking, maybe, said, spot, wants, when } from '../probes/build';
import {
  beforeAfter,
  bounded,
  comesBack,
  decides,
  grounded,
  growsAt,
  harmlessTwice,
  inWeeks,
  keptAside,
  leavesOut,
  namesPrice,
  peopleSee,
  pushesOut,
  somebodyTold,
  standsIn,
  whyFine,
  worksOut,
} from '../probes/ideas';

/** What the panel can ask once an answer to this prompt stands. */
export const probes: Probe[] = [
  {
    id: 'schema-please',
    question: 'Before we go on: can you write down the data schema?',
    asks: 'Before we go on: can you write down the exact data schema[ of {tables}]?',
    tests: 'Whether you can keep the order of work without being rude about it.',
    strongReply:
      'Not yet, and say when: after the first two weeks show that the wait is in the line. Offer the two records needed for that test, tie them to the 15 % goal, and promise the rest with a date. If they insist, give five minutes and come back.',
    trap: 'Writing CREATE TABLE, or saying that it is not a product manager’s job.',
    role: 'productManager',
    dimension: 'dataModel',
    trigger: when(maybe('declares-tables', { min: 1 })),
    weight: 6,
    rehearsal: true,
    demands: ['impact'],
    deferrable: true,
    drowns: true,
    expects: [
      wants({
        id: 'what-is-needed-now',
        title: 'Says what little is needed now',
        any: [
          ideas([
            'record|field|column|table|timestamp|mark|number|event|row .. need|needed|enough|now|first|test|measure|two|three|only|few|ready|queue',
            'need|needed|enough|only|first|two|three .. record|field|column|table|timestamp|mark|event|row',
          ]),
        ],
        lacks: 'Offer the two or three records that the first test needs.',
      }),
      comesBack({ weight: 1.5, lacks: 'Tie it to the goal of the quarter before you stop.' }),
    ],
    sources: ['A7'],
  },
  {
    id: 'why-not-a-log',
    question: 'We would have chosen an ordered log like the big companies. Why not you?',
    tests: 'Whether you can weigh a technology instead of admiring or fearing it.',
    strongReply:
      'It would do the job, and keeps order better. It costs about seven weeks against three and something new to run at night. The promise is 300 ms, not order. If multi-step journeys grow past a quarter of volume, order becomes the promise, and I would move.',
    trap: 'Calling it overkill, or giving in because the engineer said it.',
    role: 'engineer',
    dimension: 'tradeoffs',
    trigger: {
      any: [spot('drawn-part', { role: 'buffer', not: 'deadLetter' })],
      none: [spot('argues-for-log')],
    },
    weight: 4.5,
    rehearsal: true,
    demands: ['figure', 'price'],
    expects: [
      wants({
        id: 'what-it-would-give',
        title: 'Concedes what it would give',
        any: [
          ideas(['order|ordering|replay|again|history|would do|would work|good|keeps|better|yes|right|can']),
        ],
        lacks: 'Say what the log would do better. It is not nothing.',
      }),
      wants({
        id: 'why-not-now',
        title: 'Says why not now, in this product’s terms',
        weight: 1.5,
        any: [
          ideas([
            'week|weeks|latency|300|night|operate|run|learn|new|heavier|promise|goal|lane|priority|simple|simpler|not .. #|order|need|needs|queue|engineer|log|promise|against|quarter',
            '# .. against|instead_of|versus|rather_than|than #',
          ]),
        ],
        lacks: 'Weigh it in weeks and against the 300 ms.',
      }),
      whyFine({ lacks: 'Say what would make you move to it.' }),
    ],
    sources: ['A3', 'A9', 'B8'],
  },
  {
    id: 'one-lever',
    question: 'You may have only one of your levers. Which, and what do you lose?',
    asks: 'You list {count} choices. You may have only one. Which, and what do you lose?',
    tests: 'Whether the ranking is real.',
    strongReply:
      'The lanes: they are aimed at the 78 % and need three weeks. Smaller batches get about half the gain in days, so I would be asked why not those: because they help every mail a little and the sale day not at all. What I lose is seeing the line live; I would look once a day.',
    trap: 'Arguing for two.',
    role: 'productManager',
    dimension: 'tradeoffs',
    trigger: { any: [spot('unranked-choices'), lacking('orders-choices')] },
    weight: 6,
    rehearsal: true,
    demands: ['figure', 'price'],
    expects: [
      wants({
        id: 'takes-one',
        title: 'Takes one',
        weight: 1.5,
        any: [
          ideas([
            'lane|lanes|priority|batch|batches|batch_size|pacing|monitoring|view|dashboard|queue|worker|workers|fair|fairness|split|pace',
          ]),
        ],
        lacks: 'Name one. Two is no answer.',
      }),
      namesPrice({ weight: 1, lacks: 'Say what you lose by leaving the others.' }),
    ],
    sources: ['A3', 'A8'],
  },
  {
    id: 'everyone-urgent',
    question: 'Within a month every marketer ticks “ends today”. What now?',
    asks: '[You wrote “{quote}”. ]Within a month every marketer ticks “ends today”. What now?',
    tests: 'Whether you see that a rule changes how people behave.',
    strongReply:
      'Expected. The urgent lane is rationed: each workspace has a share of its monthly volume, visible before it is used. An offer has to carry an end time, and if it is still open tomorrow the tick costs more next time. Watch the lane’s share; above 40 % of the peak the promise no longer holds by the sums.',
    trap: 'Asking them nicely in the help centre.',
    role: 'secondProductManager',
    dimension: 'requirements',
    trigger: {
      any: [said('serves-urgent-first'), spot('drawn-part', { role: 'lane' })],
    },
    weight: 5,
    rehearsal: true,
    demands: ['impact', 'figure'],
    expects: [
      wants({
        id: 'rations-it',
        title: 'Gives the lane a limit or a price',
        weight: 2,
        any: [
          asks('limits-callers'),
          ideas([
            'ration|quota|cap|limit|budget|share|allowance|charge|price|cost|pay|token|credit|check|verify|prove|end_time|expiry|expire|proof|derive|automatic|automatically',
            '# .. a|per|each customer|marketer|month|week|day|account|workspace',
          ]),
        ],
        lacks: 'Say what makes a tick scarce, or checks it.',
      }),
      wants({
        id: 'watches-the-share',
        title: 'Says at which share the promise breaks',
        any: [
          ideas([
            '# %|percent|of',
            'share|portion|part|half .. lane|queue|peak|urgent|above|over|past',
            'watch|track|measure|alert .. share|lane|use|urgent|tick',
          ]),
        ],
        lacks: 'Say at which share of urgent mail the promise no longer holds.',
      }),
    ],
    sources: ['A2', 'A9'],
  },
  {
    id: 'flat-result',
    question: 'Six weeks later latency is 280 ms and conversion has not moved. What do you say to Dana?',
    tests: 'Whether you can report a refuted idea without hiding behind the technical success.',
    strongReply:
      'That the promise is kept and the reason for it was wrong. Check first that the groups were comparable. Keep the lanes, since they are cheap to run, do not widen further work, and look at what else differs at nine: the crowd in the inbox. The next test is the hour, not the engine.',
    trap: 'Celebrating 280 ms.',
    role: 'secondProductManager',
    dimension: 'impact',
    trigger: 'always',
    weight: 3,
    rehearsal: true,
    demands: ['impact', 'priority'],
    expects: [
      wants({
        id: 'says-it-was-wrong',
        title: 'Says that the idea did not hold',
        weight: 1.5,
        any: [
          ideas([
            'wrong|refuted|not_hold|did_not_hold|disproved|falsified|failed|fail|missed|hypothesis|assumption|believed|thought|not_worked|no_effect|did_not',
            'not .. latency|cause|reason|lever|convert|conversion|revenue|goal|enough',
          ]),
        ],
        lacks: 'Say plainly that the reason for the work did not hold.',
      }),
      wants({
        id: 'what-next',
        title: 'Says what is stopped and what is looked at next',
        any: [
          ideas([
            'stop|pause|keep|no_more|not widen|not roll|hold|end|cancel|turn|next|instead|look|test|check|compare|ask|investigate|segment|group',
          ]),
        ],
        lacks: 'Say what you stop, and what you look at next.',
      }),
    ],
    sources: ['A5', 'A6'],
  },
  {
    id: 'stops-at-nine',
    question:
      'Take the part of your design that runs only once. It stops at nine. What does the bakery with the breakfast voucher see?',
    asks: 'You drew “{node}” once, with nothing beside it. It stops at nine. What does the bakery with the breakfast voucher see?',
    tests: 'Whether a box is a promise to somebody, also in the worst half hour.',
    strongReply:
      'Today it sees a campaign that stays at “sending” until somebody restarts it, perhaps twenty minutes, and by then breakfast is over. So a second one stands by and takes over within a minute; nothing is lost, because a mail is only crossed out after it was handed over. The bakery sees “delayed by two minutes” on the campaign. It costs a week, and it comes after the lanes.',
    trap: 'Saying that it does not fail, or adding copies of everything.',
    role: 'productManager',
    dimension: 'reliability',
    trigger: when(spot('lone-part')),
    weight: 7.5,
    demands: ['impact', 'figure'],
    expects: [
      peopleSee({ weight: 1.5, lacks: 'Say what the marketer sees, and for how long.' }),
      standsIn({ lacks: 'Say what takes its place, and how soon.' }),
    ],
    sources: ['B7', 'A2'],
  },
  {
    id: 'never-goes-out',
    question: 'A batch fails however often it is tried. Where does it end up, and who finds out?',
    asks: 'Batches go into “{node}” and come out again. One fails every time. Where does it end up, and who finds out?',
    tests: 'Whether failure has an end, and a person at it.',
    strongReply:
      'After three tries it leaves the line, is cut in half twice to find the mail that breaks it, and that mail goes aside with its reason. Support sees the list at once for campaigns that end today, and each morning for the others. The marketer reads “49,980 of 50,000 sent, 20 could not be filled in”, and decides. What must not happen is that it blocks the 200 customers behind it.',
    trap: 'Trying again for ever, or writing it to a log that nobody opens.',
    role: 'engineer',
    dimension: 'reliability',
    trigger: { all: [spot('bare-queue')], none: [spot('keeps-failed-work')] },
    weight: 6.5,
    demands: ['impact', 'figure'],
    expects: [
      keptAside({ weight: 1.5, lacks: 'Say where it is put, and who looks there.' }),
      bounded({ lacks: 'Say after how many tries it leaves the line.' }),
      peopleSee({ lacks: 'Say what the marketer is told.' }),
    ],
    sources: ['C7', 'B7'],
  },
  {
    id: 'number-please',
    question:
      'You tell me that it pays off. From what to what? One number before, one after, and what each rests on.',
    asks: '[You wrote “{quote}”. ]From what to what? Give me one number before, one after, and say what each rests on.',
    tests: 'Whether the case is told in numbers that somebody could check.',
    strongReply:
      'Conversion in the peak window: 2.2 % today, 2.4 after. The 2.2 is counted; 2.5 at quiet hours is the most there is to win, and I take two thirds of it, because the crowded inbox is part of the gap. On 40 million a quarter that is about 3.6 million. The sale day with 20 % smaller batches points the same way, yet it was one day.',
    trap: 'Percentages of improvement with nothing under them.',
    role: 'secondProductManager',
    dimension: 'impact',
    trigger: when(lacking('sizes-outcome')),
    weight: 7,
    demands: ['impact', 'figure'],
    expects: [
      beforeAfter({ lacks: 'Two numbers: today, and then.' }),
      grounded({ lacks: 'Say what is counted and what you assume.' }),
    ],
    sources: ['A6', 'A2'],
  },
  {
    id: 'who-pays',
    question: 'Take the choice you are most sure of. What does it cost, and who pays?',
    asks: '“{choice}”. I hear what that gains. What does it cost, and who pays?',
    tests: 'Whether a trade-off has two sides.',
    strongReply:
      'Newsletters. If urgent mail goes first at nine, an ordinary newsletter waits up to four minutes longer, and those are 60 % of what we send. I think that is fine, because nobody buys less of a newsletter at 9:04; and I would stop if complaints of newsletter customers doubled in the first fortnight.',
    trap: 'A cost that is really a boast, such as “a little more work for us”.',
    role: 'productManager',
    dimension: 'tradeoffs',
    trigger: {
      any: [spot('open-choice', { lacks: 'price' }), lacking('weighs-choices', { depth: 'both' })],
    },
    weight: 7.5,
    demands: ['impact', 'figure'],
    expects: [
      namesPrice({ lacks: 'Name what gets worse, and for whom.' }),
      whyFine({ lacks: 'Say why that is bearable here, or what would make you turn back.' }),
    ],
    sources: ['A3', 'B8'],
  },
  {
    id: 'how-many-weeks',
    question: 'Five engineers, thirteen weeks. What does your first lever take, and what does it push out?',
    asks: '[“{choice}”. ]Five engineers, thirteen weeks. What does that take, and what does it push out?',
    tests: 'Whether levers were weighed by what they take, not only by what they bring.',
    strongReply:
      'The lanes are about three weeks by Priya’s estimate, the live view two, and I count on a week of surprises: six of thirteen, with two people. What it pushes out is the storage refactor, eight weeks for a part that runs at 35 %. I would rather have the trial finished by week nine, so that there is time to change my mind.',
    trap: '“It depends”, or an estimate without anything that waits for it.',
    role: 'secondProductManager',
    dimension: 'plan',
    trigger: when(lacking('costs-effort'), maybe('open-choice', { lacks: 'effort' })),
    weight: 6.5,
    demands: ['figure', 'priority'],
    expects: [
      inWeeks({ lacks: 'Give weeks and people, even if it is a guess that you call one.' }),
      pushesOut({ lacks: 'Say what is not built meanwhile.' }),
    ],
    sources: ['A4'],
  },
  {
    id: 'what-is-decided',
    question: 'Suppose your first step is done. What do I decide then, and at which number do we stop?',
    asks: '[“{stage}” is done. ]What do I decide then, and at which number do we stop?',
    tests: 'Whether the plan is a row of decisions or a list of work.',
    strongReply:
      'You decide on the three weeks for the lanes. If the trace shows that at least half of the wait is in the line, we build; if it is under a quarter, we stop, because then we would make the wrong part fast. In between I try the smaller batches first, which are two days. After the trial: 5 % better conversion on a tenth of campaigns, or it is not rolled out.',
    trap: 'A milestone, which is work that is over, in place of a decision.',
    role: 'productManager',
    dimension: 'plan',
    trigger: {
      all: [maybe('open-step', { lacks: 'decision' })],
      any: [spot('open-step', { lacks: 'decision' }), lacking('plans-steps', { need: 'decision' })],
    },
    weight: 7,
    demands: ['figure', 'priority'],
    expects: [
      decides({ lacks: 'Name the value, and what follows above and below it.' }),
      comesBack({ lacks: 'Say what the decision is for.' }),
    ],
    sources: ['A5', 'A8'],
  },
  {
    id: 'ten-times-the-size',
    question:
      'We are a mid-size company. Which part of this would you build only at ten times the volume, and why not now?',
    tests: 'Whether the design fits the stage the company is at.',
    strongReply:
      'Spreading over regions, an ordered log, and storage of any other kind. At 930 a second in the peak one queue with lanes and ten workers does it, and storage runs at 35 %. I would look at storage again at three times the volume, which on present growth is two years away. Building it now costs eight weeks of the thirteen and moves nothing that a marketer feels.',
    trap: 'Building for the company one would like to be.',
    role: 'secondProductManager',
    dimension: 'scalability',
    trigger: { all: [lacking('refuses-with-reason'), lacking('leaves-small')] },
    weight: 4.5,
    demands: ['figure', 'priority'],
    expects: [
      leavesOut({ lacks: 'Name the part that is not due.' }),
      growsAt({ lacks: 'Say at which size it would be.' }),
    ],
    sources: ['A8', 'A3'],
  },
  {
    id: 'who-notices',
    question:
      'At a quarter past nine the wait has been two seconds for ten minutes. Who knows, and from what?',
    asks: '[You watch with “{node}”. ]At a quarter past nine the wait has been two seconds for ten minutes. Who knows, and from what?',
    tests: 'Whether the design tells somebody before the customers do.',
    strongReply:
      'The engineer on call, after two minutes: the oldest urgent mail is over 600 ms, twice the promise, and that rings. Not the length of the line, which is long every day at nine. The marketer sees “sending takes about six minutes today” on the campaign, and support reads the same sentence. Ordinary newsletters are held back by themselves until it falls.',
    trap: 'A dashboard, which knows everything and tells nobody.',
    role: 'engineer',
    dimension: 'architecture',
    trigger: when(lacking('alerts-on-signal'), maybe('drawn-part', { role: 'monitor' })),
    weight: 5,
    demands: ['impact', 'figure'],
    expects: [
      somebodyTold({ lacks: 'Name the signal, its value, and the person it reaches.' }),
      peopleSee({ lacks: 'Say what marketers are told.' }),
    ],
    sources: ['A2', 'C7'],
  },
  {
    id: 'mailbox-trust',
    question:
      'You now hand over twice as fast at nine. What do the mailbox companies make of that, and how would you know?',
    tests: 'Whether speed is weighed against the trust it spends.',
    strongReply:
      'A burst looks like spam to them, and it cost us nineteen days two years ago. So each mailbox company has its own pace, at most a fifth more from day to day, and stays under the 1,800 of the contracts. I watch deferrals by company and complaints against 0.06 %: at 0.08 the pace goes back by itself. The price is that one large company’s readers get their mail some minutes later.',
    trap: 'We have good reputation.',
    role: 'engineer',
    dimension: 'requirements',
    trigger: when(lacking('keeps-pace')),
    weight: 7,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'keeps-the-pace',
        title: 'Keeps a pace that they accept',
        weight: 1.5,
        any: [
          asks('keeps-pace'),
          ideas([
            'pace|throttle|limit|cap|slow|ramp|warm|spread|step|rate .. domain|provider|company|mailbox|gmail|each|per|day|#',
            '@anything|domain|provider|company|mailbox .. pace|throttle|limit|cap|ramp|warm|rate',
          ]),
        ],
        lacks: 'Say how fast each mailbox company is fed, and who sets that.',
      }),
      wants({
        id: 'knows-by-a-sign',
        title: 'Says by which sign it would be known',
        any: [
          asks('guards-outcome', { steps: anywhere }),
          ideas([
            'complaint|bounce|deferral|defer|spam|inbox|placement|block|reputation .. #|watch|track|alert|measure|under|below|above|rate|stop|slow',
          ]),
        ],
        lacks: 'Name the sign and its limit.',
      }),
    ],
    sources: ['A1', 'A2'],
  },
  {
    id: 'do-the-sum',
    question: 'The November sale: three times the usual peak. Does it hold? Do the sum aloud, please.',
    asks: 'Nothing says how much “{node}” takes. The November sale is three times the usual peak. Does it hold? Do the sum aloud, please.',
    tests: 'Whether size is worked out or hoped for.',
    strongReply:
      '930 a second at nine, three times that is 2,800. Ten workers do 1,000, so 28 would be needed, but the contracts end at 1,800, and workers are no help there. So for half an hour a thousand a second wait: 1.8 million mails, cleared 17 minutes after the peak. Urgent mail is 40 % of it, 1,120, and fits. Newsletters wait, and we say so the day before.',
    trap: 'Adding workers past the contract.',
    role: 'engineer',
    dimension: 'scalability',
    trigger: {
      all: [maybe('unrated-part', { role: 'worker' })],
      any: [lacking('sizes-capacity'), lacking('derives-load')],
    },
    weight: 6,
    demands: ['figure', 'impact'],
    expects: [
      { ...worksOut({ lacks: 'Load, workers, contract: step by step.' }), weight: 2 },
      wants({
        id: 'what-does-not-fit',
        title: 'Says what waits, since not all of it fits',
        any: [
          ideas([
            'contract|limit|1,800|ceiling|accept|defer|cap|provider|delivery_company',
            'wait|waits|later|behind|hold|held|delay|backlog|queue_up|spread .. newsletter|ordinary|rest|minute|mail|other|campaign|#',
            'newsletter|ordinary|rest|other .. wait|waits|later|hold|held|delay|behind',
          ]),
        ],
        lacks: 'The delivery companies take 1,800 a second. Say what waits.',
      }),
    ],
    sources: ['A1', 'B6'],
  },
  {
    id: 'sure-it-is-the-queue',
    question: 'How do you know that the time is lost where you say, and not somewhere else?',
    asks: '[You wrote “{quote}”. ]How do you know that the time is lost there, and not somewhere else?',
    tests: 'Whether the cause was measured or assumed.',
    strongReply:
      'From Priya’s trace: of 5,000 mails, 78 % of the 420 ms is waiting in the send-time queue, 13 % filling in, 9 % storage. It is one trace in one window, so the first week repeats it on a sale day and on an ordinary one. If waiting is under half on either, the lanes are the wrong lever, and I would rather know that before three weeks of work than after.',
    trap: 'It is usually the database.',
    role: 'engineer',
    dimension: 'impact',
    trigger: when(lacking('grounds-claim')),
    weight: 5,
    demands: ['figure', 'priority'],
    expects: [
      { ...grounded({ lacks: 'Name the measurement, and how large it was.' }), weight: 1.5 },
      wants({
        id: 'what-would-refute-it',
        title: 'Says what would prove it wrong',
        any: [
          asks('names-doubt', { steps: anywhere }),
          ideas([
            'if|unless|should|in_case .. under|below|less|not|elsewhere|storage|template|half|#|wrong|change|drop',
            'wrong|refute|disprove|surprise|doubt',
          ]),
        ],
        lacks: 'Say which finding would make you change the plan.',
      }),
    ],
    sources: ['A1', 'A9'],
  },
  {
    id: 'provider-defers',
    question:
      'One delivery company takes nothing for an hour from nine on. What goes out, and what do customers see?',
    asks: '“{node}” takes nothing for an hour from nine on. What goes out, and what do customers see?',
    tests: 'Whether somebody else’s bad day was planned for.',
    strongReply:
      'The other takes about 900 a second, so triggered mail and offers that end today go through it and fill less than half. Newsletters wait an hour and then go out at the usual pace, not in one burst. Marketers see “newsletters from 10:15” before they ask. After ten failures in a row we stop calling the first and try one mail a minute.',
    trap: 'Waiting for them, because it is not our fault.',
    role: 'secondProductManager',
    dimension: 'reliability',
    trigger: when(spot('outside-company'), lacking('takes-over')),
    weight: 5.5,
    demands: ['impact', 'figure', 'priority'],
    expects: [
      standsIn({ weight: 1.5, lacks: 'Say which other way there is, and how much it takes.' }),
      peopleSee({ lacks: 'Say what marketers see in that hour.' }),
    ],
    sources: ['B7', 'C7'],
  },
  {
    id: 'two-mails',
    question:
      'A worker hands a batch over and dies before it can say so. What do fifty readers get, and how do you know?',
    asks: '[You wrote “{quote}”. ]A worker hands a batch of fifty over and dies before it can say so. What do the readers get?',
    tests: 'Whether trying again was thought through to the inbox.',
    strongReply:
      'Without more, all fifty twice, and some press “spam”. Each mail has one number made of campaign and reader; the worker writes it down before handing over and asks before repeating, and the delivery company drops a number it has seen. Where neither is sure I would rather lose a newsletter than send it twice, and send a password reset twice rather than lose it.',
    trap: 'Exactly once, as a promise.',
    role: 'engineer',
    dimension: 'api',
    trigger: when(lacking('repeats-harmlessly'), maybe('retries-with-limit')),
    weight: 5,
    demands: ['impact'],
    expects: [
      harmlessTwice({ lacks: 'Say by which mark the second one is known.' }),
      wants({
        id: 'twice-or-never',
        title: 'Decides between twice and not at all',
        any: [
          ideas([
            'twice|double|two|duplicate|second .. than|better|rather|not_at_all|never|none|lost|loss|acceptable|fine|annoy|spam|complaint|reset',
            'rather|prefer|better|worse .. twice|double|duplicate|never|lost|none',
          ]),
        ],
        lacks: 'Say which is worse here: two, or none.',
      }),
    ],
    sources: ['B7'],
  },
  {
    id: 'why-that-product',
    question: 'You name a product for part of this. What would a plainer one not do?',
    asks: 'You wrote {product}. What does it do here that a plainer thing would not, and who looks after it at night?',
    tests: 'Whether a technology is there for a reason of this product.',
    strongReply:
      'RabbitMQ, because priorities are built in and Priya’s team already runs it, so the three weeks are for us and not for learning. A table in Postgres would do up to some 500 a second, and we need 930. At night it is the same two people as today. If order inside a journey becomes a promise, I would look at a log again.',
    trap: 'Everybody uses it.',
    role: 'engineer',
    dimension: 'architecture',
    trigger: when(spot('names-product')),
    weight: 5,
    demands: ['figure', 'price'],
    expects: [
      wants({
        id: 'what-it-does-here',
        title: 'Says what it does here that another would not',
        weight: 1.5,
        any: [
          asks('gives-reasons'),
          ideas([
            'because|since|need|needs|so_that|memory|order|replay|near|index|transaction|already',
            'give|gives|gain|gains|let|lets|allow|allows|bring|brings|hold|holds|find|finds|keep|keeps .. #|@people|@cargo|order|again|ms',
            'which|that .. need|needs|want|wants|use|uses',
            '# .. per_second|a_second|@cargo',
          ]),
        ],
        lacks: 'Say which need of this product it serves.',
      }),
      namesPrice({ weight: 1, lacks: 'Say what running it costs, and whom.' }),
    ],
    sources: ['A9', 'B8'],
  },
  {
    id: 'bakery-behind-the-giant',
    question: 'One customer sends two million at nine, the bakery sends four hundred. Who waits for whom?',
    asks: 'One customer puts two million into “{node}” at nine, the bakery four hundred. Who waits for whom?',
    tests: 'Whether customers who share a line were thought of one by one.',
    strongReply:
      'First come, first served, the bakery waits half an hour behind the giant, and that is the voucher at half past ten. So workers take turns between customers: a batch of fifty from each in a round, so the bakery is through in eight rounds, within a minute. The giant is slower by the share of the others, about a tenth at nine, and it did not notice when we tried it on paper.',
    trap: 'A faster line for everybody.',
    role: 'productManager',
    dimension: 'architecture',
    trigger: when(lacking('takes-turns'), maybe('drawn-part', { role: 'buffer', not: 'deadLetter' })),
    weight: 5.5,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'in-turns',
        title: 'Lets customers take turns',
        weight: 1.5,
        any: [
          asks('takes-turns'),
          ideas([
            'turn|turns|round_robin|fair|fairness|share|weighted|lane|each|per|rotate|quota|cap|limit|chunk|own .. customer|tenant|account|sender|bakery|giant|batch|queue|everybody|campaign',
            'customer|tenant|account|bakery|giant .. turn|turns|own|share|cap|limit|quota|lane|slice',
          ]),
        ],
        lacks: 'Say how the line is shared between the two.',
      }),
    ],
    sources: ['A2', 'B6'],
  },
];
