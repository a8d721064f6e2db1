import type { Probe } from '@/lib/rubric/interview/schema';
import { asks } from '../criteria/build';
import { ideas, lacking, maybe, said, someIdeas, spot, wants, when } from '../probes/build';
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
  whatStays,
  whyFine,
  worksOut,
} from '../probes/ideas';

/** What the panel can ask once an answer to this prompt stands. */
export const probes: Probe[] = [
  {
    id: 'why-a-queue',
    question: 'Why not just call the provider directly? It would be simpler.',
    asks: 'You put “{node}” in the middle. Why not just call the provider directly? It would be simpler.',
    tests: 'Whether the queue is there for a reason or by habit.',
    strongReply:
      'Concede that it is simpler and right at a thousand a day. At this volume the caller would wait for the slowest outside company, one bad push network would stop checkout, and a sale would crowd out codes. The queue buys an answer in 50 ms and room for 20 minutes of backlog; the price is that “accepted” is not “delivered”, which we make visible by a status call.',
    trap: 'Saying that queues are best practice. That is somebody else’s reason.',
    role: 'engineer',
    dimension: 'architecture',
    trigger: when(spot('drawn-part', { role: 'buffer', not: 'deadLetter' })),
    weight: 5,
    rehearsal: true,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'what-would-wait',
        title: 'Says who would wait or fail without it',
        weight: 1.5,
        any: [
          ideas([
            'wait|block|hang|stand|stop|slow|fail|time_out|timeout|hold .. provider|company|network|carrier|apns|twilio|outside',
            'provider|company|network|carrier .. slow|down|fail|stall|hang|time_out|timeout|bad|die',
            'caller|checkout|team|sender|service|it .. wait|block|hang|stop|slow|fail|time_out|timeout',
          ]),
        ],
        lacks: 'Say who would stand waiting, or what would fall over, if the call were direct.',
      }),
      wants({
        id: 'takes-the-peak',
        title: 'Says what the line absorbs',
        any: [
          ideas([
            'absorb|buffer|hold|smooth|keep|pile|backlog|grow|soak|survive|stay|wait .. peak|spike|burst|sale|surge|load|traffic|backlog|work|message|minute',
            'peak|spike|burst|surge|sale|backlog|10x|five_times|ten_times|#',
          ]),
        ],
        lacks: 'Say how much of a peak or a bad hour it takes in.',
      }),
    ],
    sources: ['C6', 'C3'],
  },
  {
    id: 'how-many-retries',
    question: 'How many times do you try before you give up?',
    asks: '[You wrote “{quote}”. ]How many times do you try before you give up, and is that the same for a code, a receipt and an offer?',
    tests: 'Whether failure has been thought through to its end, class by class.',
    strongReply:
      'It depends on how long the message is worth anything. A code dies after a few minutes: three quick tries, another company, then stop and tell the person to ask again. A receipt can be tried over an hour. Marketing is tried twice. Whatever is left goes aside for a person to look at, and its rate is on a dashboard.',
    trap: 'One number for everything, or “until it succeeds”.',
    role: 'engineer',
    dimension: 'reliability',
    trigger: when(lacking('retries-with-limit')),
    weight: 6,
    rehearsal: true,
    demands: ['impact', 'figure'],
    expects: [
      bounded({ weight: 1.5, lacks: 'Give the number of tries, and the moment at which it stops.' }),
      wants({
        id: 'by-class',
        title: 'Tells the classes apart',
        weight: 1.5,
        any: [
          ideas([
            'code|otp|security|password|login|sign_in',
            'receipt|order|account|payment|marketing|offer|coupon|promotion|newsletter|social|discount',
          ]),
        ],
        lacks: 'A code and a coupon are not worth the same for the same time. Tell them apart.',
      }),
      keptAside({ lacks: 'Say what becomes of the message after the last try.' }),
    ],
    sources: ['C7', 'B7'],
  },
  {
    id: 'tokyo',
    question: 'It is nine in the evening in Tokyo and our American region is down. What happens?',
    tests: 'Whether the regions are independent or only drawn apart.',
    strongReply:
      'Nothing, for people in Japan: events, preferences copy, lanes and workers are all near them. What stops is changing preferences whose record lives elsewhere, and we say so on the settings page. American traffic is taken over by Europe for security and account only; the rest waits.',
    trap: 'Three copies of the servers and one shared database between them.',
    role: 'secondProductManager',
    dimension: 'scalability',
    trigger: { any: [said('spans-regions'), spot('adopts-concept', { concepts: ['geo_region'] })] },
    weight: 6,
    rehearsal: true,
    demands: ['impact', 'priority'],
    expects: [
      wants({
        id: 'own-ground',
        title: 'Says what a region has of its own',
        weight: 1.5,
        any: [
          ideas([
            'own|local|copy|copies|replica|near|independent|separate|each|every .. region|country|tokyo|japan|osaka|asia|queue|database|worker|preference',
            'tokyo|japan|asia|osaka|region .. own|local|copy|independent|goes_on|carry_on|continue|unaffected|nothing|still|work',
          ]),
        ],
        lacks: 'Say which parts stand in Japan and go on by themselves.',
      }),
      wants({
        id: 'what-stops',
        title: 'Says what does stop',
        any: [
          ideas([
            'stop|stops|cannot|not|wait|waits|pause|stale|old|lose|fail .. preference|setting|opt_out|change|marketing|american|europe|message|code|traffic',
            'preference|setting|opt_out|marketing|american|europe .. stop|wait|pause|stale|cannot|old|held|later',
          ]),
        ],
        lacks: 'Something does stop. Say what, and who notices.',
      }),
    ],
    sources: ['C8'],
  },
  {
    id: 'one-ocean',
    question:
      'Nearly half of the people are in Asia. Where do your parts stand, and what does that mean for a code in Osaka?',
    asks: 'I see “{node}” in one place only. Nearly half of the people are in Asia. What does a code for Osaka wait for?',
    tests: 'Whether distance was thought of, and weighed against what more places cost.',
    strongReply:
      'Three round trips over the ocean are about a second of her five. I would put entry, preferences copy, lanes and workers for codes near her first, and leave marketing where it is. It costs about four weeks and a copy of preferences that can be 30 seconds old; an opt-out is therefore checked once more at the last step.',
    trap: 'Opening five regions for everything, or saying that the network is fast enough.',
    role: 'secondProductManager',
    dimension: 'scalability',
    trigger: { all: [spot('one-place')], none: [spot('adopts-concept', { concepts: ['geo_region'] })] },
    weight: 6,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'what-distance-costs',
        title: 'Says what the distance costs',
        any: [
          ideas([
            'round_trip|trip|ocean|distance|far|hop|latency|delay|slow|wait|cross .. #|second|ms|asia|japan|osaka|tokyo',
            '# ms|second|millisecond',
          ]),
        ],
        lacks: 'Say how much of the five seconds the ocean takes.',
      }),
      wants({
        id: 'what-moves-near',
        title: 'Says what moves near and what does not',
        weight: 1.5,
        any: [
          ideas([
            'region|copy|local|near|asia|tokyo|singapore|japan|osaka .. worker|queue|preference|entry|sender|provider|server|lane|first|only|api',
            'worker|queue|preference|entry|sender|provider|server|lane|api .. region|asia|tokyo|singapore|japan|near|local|osaka',
            'put|open|move|place|add|stand_up|run|deploy .. region|asia|tokyo|singapore|japan',
          ]),
        ],
        lacks: 'Say which parts you would put near them first.',
      }),
    ],
    sources: ['C8', 'B8'],
  },
  {
    id: 'schema',
    question: 'Could you sketch the tables?',
    asks: '[You name {tables}. ]What is the exact schema? I would like to see every column.',
    tests: 'Whether you can go deeper on request without losing the thread.',
    strongReply:
      'Two minutes, three tables: what a person allows, what was asked for, what became of each attempt; the keys, and which store for which. The rest I would settle with the engineers in the second week, when the first measurements show which question is asked most. Then back: “the part I would spend more time on is what happens when consent cannot be read, since that one can hurt somebody”.',
    trap: 'Ten minutes of columns, or “that is for the engineers”.',
    role: 'productManager',
    dimension: 'dataModel',
    trigger: when(maybe('declares-tables', { min: 1 })),
    weight: 3.5,
    rehearsal: true,
    demands: ['impact'],
    deferrable: true,
    drowns: true,
    expects: [
      wants({
        id: 'the-few-nouns',
        title: 'Names the few things that must be kept',
        any: [
          someIdeas(
            2,
            ['preference|consent|opt_out|setting|wish|quiet_hours|allow'],
            ['attempt|delivery|status|outcome|result|receipt|log'],
            ['notification|message|event|request'],
            ['key|id|unique|index'],
          ),
        ],
        lacks: 'Two or three nouns are enough: what a person allows, what was asked for, what became of it.',
      }),
      comesBack({ lacks: 'Bring it back to what the design is for before you stop.' }),
    ],
    sources: ['A7', 'C6'],
  },
  {
    id: 'marketing-pushback',
    question: 'Marketing says quiet hours will cost them a tenth of their opens. What do you tell them?',
    tests: 'Whether you can hold a product decision against an internal customer, with numbers.',
    strongReply:
      'That the message is held, not dropped, and arrives at eight. Offer to compare opens over a whole day rather than the first hour, in a test on 10 %, next to how many people switched everything off. If the loss is real and people do not leave, the window becomes a setting; the default stays.',
    trap: 'Giving in to avoid the quarrel, or hiding behind policy.',
    role: 'productManager',
    dimension: 'impact',
    trigger: { any: [said('respects-wishes'), spot('drawn-part', { role: 'preference' })] },
    weight: 3.5,
    rehearsal: true,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'tests-the-claim',
        title: 'Puts the claim to a test',
        weight: 1.5,
        any: [
          ideas([
            'test|compare|measure|pilot|trial|experiment|a_b|split|check|look|data|group .. open|opens|day|%|people|week|#|hour|both|claim|quiet',
          ]),
        ],
        lacks: 'A tenth is a claim. Say how you would find out whether it is so.',
      }),
      wants({
        id: 'holds-the-line',
        title: 'Says what stays decided, and why',
        any: [
          ideas([
            'hold|held|keep|stay|wait|delay|late|arrive|send|deliver .. eight|morning|8|default|drop|lost|until|quiet',
            'switch_off|turn_off|opt_out|unsubscribe|mute|leave|uninstall|complain|trust|lose .. people|user|them|everything|all|@people|#',
          ]),
        ],
        lacks: 'Say what you would not give up, and what it protects.',
      }),
    ],
    sources: ['C4', 'B8'],
  },
  {
    id: 'stops-at-eight',
    question:
      'Take the part of your design that runs only once. It stops at eight on a Friday. What does somebody see who waits for a code?',
    asks: 'You drew “{node}” once, with nothing beside it. It stops at eight on Friday evening. What does somebody see who waits for a code?',
    tests: 'Whether a box is a promise to somebody, also on its worst evening.',
    strongReply:
      'Today she sees nothing for as long as it takes to restart it, about ten minutes, and that is not acceptable for codes. So it runs twice, in two zones, and the second takes over within 30 seconds; codes wait in the lane meanwhile and are not lost. Marketing waits until it is back. It costs a second copy and a week of practising the switch.',
    trap: 'Saying that it does not fail, or adding copies of everything.',
    role: 'productManager',
    dimension: 'reliability',
    trigger: when(spot('lone-part')),
    weight: 8,
    demands: ['impact', 'figure'],
    expects: [
      peopleSee({
        weight: 1.5,
        lacks: 'Say what the person with the phone in her hand sees, and for how long.',
      }),
      standsIn({ lacks: 'Say what takes its place, and how soon.' }),
    ],
    sources: ['B7', 'C3'],
  },
  {
    id: 'never-goes-through',
    question:
      'One message in ten thousand fails however often it is tried. Where does it end up, and who finds out?',
    asks: 'Work goes into “{node}” and comes out again. One message in ten thousand fails every time. Where does it end up, and who finds out?',
    tests: 'Whether failure has an end, and a person at it.',
    strongReply:
      'After the third try it leaves the line and goes aside with its reason, so that it blocks nobody behind it. That is about 100,000 a day at this volume, so nobody reads them one by one: they are grouped by cause, the sending team is told when its share passes 1 %, and a code that failed shows “ask for a new one” on the sign-in page at once.',
    trap: 'Trying again for ever, or writing it to a log that nobody opens.',
    role: 'engineer',
    dimension: 'reliability',
    trigger: { all: [spot('bare-queue')], none: [spot('keeps-failed-work')] },
    weight: 7,
    demands: ['impact', 'figure'],
    expects: [
      keptAside({ weight: 1.5, lacks: 'Say where it is put, and who looks there.' }),
      bounded({ lacks: 'Say after how many tries it leaves the line.' }),
    ],
    sources: ['C7', 'B7'],
  },
  {
    id: 'number-please',
    question:
      'You tell me that it gets better. From what to what? One number before, one after, and what each rests on.',
    asks: '[You wrote “{quote}”. ]From what to what? Give me one number before, one after, and say what each rests on.',
    tests: 'Whether the design has an outcome that somebody could check.',
    strongReply:
      'Security codes at the 95th percentile: 11 seconds today, 5 after the lanes. Today’s figure is measured; the 5 is the sum of three hops that I would time in the first two weeks. Of the 8 % of sign-ins that are given up I expect to win back a third, and I would believe it only after a test on a tenth of the traffic.',
    trap: 'Percentages of improvement with nothing under them.',
    role: 'secondProductManager',
    dimension: 'impact',
    trigger: when(lacking('sizes-outcome')),
    weight: 6.5,
    demands: ['impact', 'figure'],
    expects: [
      beforeAfter({ lacks: 'Two numbers: today, and then.' }),
      grounded({ lacks: 'Say what is measured and what you assume.' }),
    ],
    sources: ['A2', 'A6', 'B9'],
  },
  {
    id: 'who-pays',
    question: 'Take the choice you are most sure of. What does it cost, and who pays?',
    asks: '“{choice}”. I hear what that gains. What does it cost, and who pays?',
    tests: 'Whether a trade-off has two sides.',
    strongReply:
      'The wait. A message that could have gone at once now waits up to ten minutes to be put together with others, and it is the person with one message who pays, not the one with fifty. I think that is fine for likes, because nobody acts on them, and wrong for comments on a sale; if replies fall by more than 2 % I take it back there.',
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
    sources: ['B8', 'A3'],
  },
  {
    id: 'how-many-weeks',
    question:
      'You have six engineers and thirteen weeks. What does your first lever take, and what does it push out?',
    asks: '[“{choice}”. ]You have six engineers and thirteen weeks. What does that take, and what does it push out?',
    tests: 'Whether levers were weighed by what they take, not only by what they bring.',
    strongReply:
      'The security lane and the second text company: four weeks for two engineers, of which one is the contract. It pushes the digests into the second half of the quarter. I would still do it first, because a person at a locked door is worth more than one summary less, and the digests need two weeks of measuring anyway.',
    trap: '“It depends”, or an estimate without anything that waits for it.',
    role: 'secondProductManager',
    dimension: 'plan',
    trigger: when(lacking('costs-effort'), maybe('open-choice', { lacks: 'effort' })),
    weight: 5.5,
    demands: ['figure', 'priority'],
    expects: [
      inWeeks({ lacks: 'Give weeks and people, even if it is a guess that you call one.' }),
      pushesOut({ lacks: 'Say what is not built meanwhile.' }),
    ],
    sources: ['A4', 'A5'],
  },
  {
    id: 'what-is-decided',
    question: 'Suppose your first step is done. What do we decide then, and at which number do we stop?',
    asks: '[“{stage}” is done. ]What do we decide then, and at which number do we stop?',
    tests: 'Whether the plan is a row of decisions or a list of work.',
    strongReply:
      'Whether waiting behind marketing really is most of the 11 seconds. If it is more than half, we build the lanes; if it is less than a fifth, the providers are the problem and we sign the second company first. In between I would take one more week on the slowest hop. What I would not do is go on because it is in the plan.',
    trap: 'A milestone, which is work that is over, in place of a decision.',
    role: 'productManager',
    dimension: 'plan',
    trigger: {
      all: [maybe('open-step', { lacks: 'decision' })],
      any: [spot('open-step', { lacks: 'decision' }), lacking('plans-steps', { need: 'decision' })],
    },
    weight: 6,
    demands: ['figure', 'priority'],
    expects: [
      decides({ lacks: 'Name the value, and what follows above and below it.' }),
      comesBack({ lacks: 'Say what the decision is for.' }),
    ],
    sources: ['A5', 'A8'],
  },
  {
    id: 'consent-silent',
    question: 'What people allow cannot be read for five minutes. Does a discount go out? Does a code?',
    asks: '“{node}” does not answer for five minutes. Does a discount go out? Does a code?',
    tests: 'Whether it was decided, class by class, which mistake is the worse one.',
    strongReply:
      'A code goes: nobody can opt out of it, and a lost one locks somebody out. A discount waits, because sending to somebody who said no is the one thing legal will not forgive. Order news goes on the last copy, at most 30 seconds old. After ten minutes of silence marketing is stopped altogether and the teams are told.',
    trap: 'The same answer for both.',
    role: 'engineer',
    dimension: 'requirements',
    trigger: when(spot('drawn-part', { role: 'preference' })),
    weight: 5,
    demands: ['impact', 'priority'],
    expects: [
      wants({
        id: 'two-answers',
        title: 'Gives the two classes two answers',
        weight: 1.5,
        any: [
          ideas(
            [
              'code|security|otp|password|login .. go|goes|send|sent|deliver|pass|through|out|first|anyway|regardless|yes|still|ignore|bypass|skip',
              'send|deliver|let|allow|pass .. code|security|otp|password|login',
            ],
            [
              'discount|marketing|offer|coupon|promotion|sale|rest|else .. wait|waits|hold|held|stop|stops|not|no|drop|pause|queue|block|never|later|stay',
              'hold|stop|pause|block|drop|not|keep .. discount|marketing|offer|coupon|promotion',
            ],
          ),
        ],
        lacks: 'Answer for the code and for the discount, one after the other.',
      }),
      wants({
        id: 'why-the-difference',
        title: 'Says which mistake is the worse one',
        any: [
          ideas([
            'because|since|worse|harm|legal|law|fine|lock|locked|opt_out|trust|said_no|complain|consent|regulator|cannot_sign_in|illegal',
          ]),
        ],
        lacks: 'Say why: which mistake can be taken back, and which cannot.',
      }),
    ],
    sources: ['C4', 'B7'],
  },
  {
    id: 'a-thousand-a-day',
    question: 'Suppose we send a thousand a day, not a billion. What of this would you not build?',
    tests: 'Whether each part is there for the size, or for the drawing.',
    strongReply:
      'The lanes, the regions and the copies go. One program with one table of what is still to be sent, read every few seconds, and one provider with a second in the drawer. What stays at any size is asking consent before sending and one number per message so that nothing goes twice. I would bring the queue in when a send takes longer than checkout’s 50 ms, around 50 a second.',
    trap: 'Keeping everything because it will grow.',
    role: 'secondProductManager',
    dimension: 'tradeoffs',
    trigger: {
      all: [lacking('refuses-with-reason'), lacking('leaves-small')],
    },
    weight: 4,
    demands: ['figure', 'priority'],
    expects: [
      leavesOut({ lacks: 'Name the parts that go.' }),
      growsAt({ lacks: 'Say at which size they would come back.' }),
      whatStays({ lacks: 'Something stays at any size. Say what.' }),
    ],
    sources: ['A8', 'C2', 'B10'],
  },
  {
    id: 'who-notices',
    question: 'Codes have been late for twenty minutes. Who knows, and from what?',
    asks: '[You watch with “{node}”. ]Codes have been late for twenty minutes. Who knows, and from what?',
    tests: 'Whether the design tells somebody before the customers do.',
    strongReply:
      'The engineer on call, after two minutes: the age of the oldest code in the lane is past ten seconds, and that wakes her. Not the number in the line, since a long line that moves hurts nobody. Support gets the same line on its page, so that the first caller hears “we know”. Marketing sends pause by themselves.',
    trap: 'A dashboard, which knows everything and tells nobody.',
    role: 'engineer',
    dimension: 'architecture',
    trigger: when(lacking('alerts-on-signal'), maybe('drawn-part', { role: 'monitor' })),
    weight: 4.5,
    demands: ['impact', 'figure'],
    expects: [
      somebodyTold({ lacks: 'Name the signal, its value, and the person it reaches.' }),
      peopleSee({ lacks: 'Say what the people who wait are told.' }),
    ],
    sources: ['C7', 'A2'],
  },
  {
    id: 'do-the-sum',
    question: 'How many workers do you need at the peak? Do the sum aloud, please.',
    asks: 'Nothing says how much “{node}” takes. How many do you need at the peak? Do the sum aloud, please.',
    tests: 'Whether size is worked out or hoped for.',
    strongReply:
      'A billion a day is about 11,600 a second, five times that at the peak: 58,000. One worker does 400, so 145; I would run 200, so that a region can lose a quarter and codes are still sent in time. Texts are another sum: 1 % is 580 a second against 800 by contract, which holds until a second sale.',
    trap: 'It scales by itself.',
    role: 'engineer',
    dimension: 'scalability',
    trigger: {
      all: [maybe('unrated-part', { role: 'worker' })],
      any: [lacking('sizes-capacity'), lacking('derives-load')],
    },
    weight: 6,
    demands: ['figure', 'impact'],
    expects: [
      { ...worksOut({ lacks: 'Load over what one can do, step by step.' }), weight: 2 },
      wants({
        id: 'room-to-spare',
        title: 'Leaves room for a bad day',
        any: [
          ideas([
            'spare|room|margin|headroom|reserve|extra|lose|double|safety|buffer|growth|twice|cushion|loss',
            'if|when one|# .. die|fail|down|lost|gone',
          ]),
        ],
        lacks: 'Say how much more than that you would run, and for which day.',
      }),
    ],
    sources: ['C2', 'B6'],
  },
  {
    id: 'code-behind-the-sale',
    question:
      'The spring sale goes out to forty million people. In that minute somebody asks for a code. Walk me through her wait.',
    tests: 'Whether the urgent really passes the rest, at every station.',
    strongReply:
      'Her event is marked as security at the door, because of the team it comes from and not of what they say. It goes into a lane of its own that marketing never enters, and workers of its own with a tenth of the capacity set aside. So her wait is the three hops, under five seconds; the sale takes twelve minutes longer, and nobody is harmed by that.',
    trap: 'A priority field in one long line.',
    role: 'productManager',
    dimension: 'requirements',
    trigger: when(lacking('serves-urgent-first')),
    weight: 7,
    demands: ['impact', 'figure'],
    expects: [
      wants({
        id: 'own-way',
        title: 'Gives the urgent a way of its own',
        weight: 1.5,
        any: [
          asks('serves-urgent-first'),
          ideas([
            'own|separate|dedicated|different|first|ahead|before|reserved|priority|express|fast|high .. lane|queue|worker|line|sender|capacity|marketing|sale|everything|pool',
            'lane|queue|line|worker .. own|separate|dedicated|reserved|code|security',
          ]),
        ],
        lacks: 'Say where her code passes the forty million.',
      }),
      namesPrice({ weight: 1, lacks: 'Somebody waits longer for it. Say who, and why that is fine.' }),
    ],
    sources: ['C3', 'C5'],
  },
  {
    id: 'two-texts',
    question:
      'A worker hands a text over and dies before it can say so. What does the person get, and how do you know?',
    asks: '[You wrote “{quote}”. ]A worker hands a text over and dies before it can say so. What does the person get?',
    tests: 'Whether trying again was thought through to the phone.',
    strongReply:
      'Perhaps two. Each message has one number that travels to the company, and the company drops the second within its window. Where it does not, I would rather send a code twice than not at all, and a discount not at all rather than twice. A cent a text and some annoyance is the price; one in a few thousand is what I would expect and count.',
    trap: 'Exactly once, as a promise.',
    role: 'engineer',
    dimension: 'api',
    trigger: when(said('retries-with-limit'), lacking('repeats-harmlessly')),
    weight: 5.5,
    demands: ['impact', 'figure'],
    expects: [
      harmlessTwice({ lacks: 'Say by which mark the second one is known.' }),
      wants({
        id: 'twice-or-never',
        title: 'Decides between twice and not at all',
        any: [
          ideas([
            'twice|double|two|duplicate|second .. than|better|rather|not_at_all|never|none|lost|loss|acceptable|fine|annoy|harmless|code|cost',
            'rather|prefer|better|worse .. twice|double|duplicate|never|lost|none',
          ]),
        ],
        lacks: 'Say which is worse here: two, or none.',
      }),
    ],
    sources: ['B7', 'C7'],
  },
  {
    id: 'provider-gone',
    question:
      'The company that sends our texts is silent for an hour. All codes go through it. What do you do, and what do people see?',
    asks: '“{node}” is silent for an hour. What do you do, and what do people see meanwhile?',
    tests: 'Whether somebody else’s bad day was planned for.',
    strongReply:
      'After 20 failures in ten seconds we stop calling it and codes go through the second company, which takes the same 800 a second. Whoever has the app gets the code there first, so about half need no text at all. Receipts and offers wait in their line for the hour. On the sign-in page we say “texts are slow, use the app” from the third minute.',
    trap: 'Waiting for them, because it is not our fault.',
    role: 'secondProductManager',
    dimension: 'reliability',
    trigger: when(spot('outside-company'), lacking('takes-over')),
    weight: 6,
    demands: ['impact', 'figure', 'priority'],
    expects: [
      standsIn({ weight: 1.5, lacks: 'Say which other way a code takes, and from when on.' }),
      peopleSee({ lacks: 'Say what people see in that hour.' }),
    ],
    sources: ['C7', 'B7'],
  },
  {
    id: 'checkout-waits',
    question: 'The provider takes thirty seconds to answer. What does the team that called us see?',
    asks: 'In your drawing “{source}” calls “{target}” and waits. At nine in the evening that takes thirty seconds. What does checkout see?',
    tests: 'Whether it is noticed who waits for whom.',
    strongReply:
      'As drawn it waits, and after 50 ms checkout goes on without us and the message is lost. So the call must not be there: we write it down, say “accepted” and let a worker do the waiting. What checkout gives up is knowing at once that it arrived; it can ask for the status later, and for receipts nobody does.',
    trap: 'A longer time-out.',
    role: 'engineer',
    dimension: 'architecture',
    trigger: when(spot('slow-call')),
    weight: 7,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'cuts-the-wait',
        title: 'Takes the wait away from the caller',
        weight: 1.5,
        any: [
          asks('hands-work-over'),
          ideas([
            'accept|accepted|acknowledge|202|write_down|queue|store|enqueue|hand_over|asynchronous|async|background|worker|decouple',
            'not|without|no_longer wait|waiting|block',
          ]),
        ],
        lacks: 'Say what is put between them, and who does the waiting then.',
      }),
      peopleSee({ lacks: 'Say what the caller is told, and what it no longer knows.' }),
    ],
    sources: ['C3', 'C6'],
  },
  {
    id: 'how-fast-is-fast',
    question: 'You say it has to be fast. How fast, for which message, and how often may it be slower?',
    asks: 'You wrote “{quote}”. How fast is that, for which message, and how often may it be slower?',
    tests: 'Whether a wish becomes a promise that can be broken.',
    strongReply:
      'A code within five seconds from event to handed over, for 95 of 100, measured in each region by itself. Order news within a minute. Marketing by the end of its hour. The one I would be woken for is the first; if it is broken for more than five minutes a month, we stop building other things.',
    trap: 'As fast as possible.',
    role: 'secondProductManager',
    dimension: 'requirements',
    trigger: when(spot('vague-promise')),
    weight: 5.5,
    demands: ['figure', 'impact', 'priority'],
    expects: [
      wants({
        id: 'a-time-and-a-share',
        title: 'Gives a time, and how often it holds',
        weight: 1.5,
        any: [
          ideas(
            ['# second|s|ms|minute|min|hour|h'],
            [
              '# %|percent|in|out_of|percentile|times',
              'percentile|p95|p99|p50|median|most|every|share',
              'of|in 100|ten|hundred|thousand',
            ],
          ),
        ],
        lacks: 'Give a time for one class, and the share of messages for which it holds.',
      }),
    ],
    sources: ['B1', 'C2'],
  },
];
