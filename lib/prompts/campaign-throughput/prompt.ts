import type { Prompt } from '@/lib/prompts/schema';
import { probes } from './probes';
import { twists } from './twists';

const story = `Three people sit across from you: Dana and Theo, both senior product managers, and Priya, who has kept the sending engine alive for six years. Forty-five minutes, one whiteboard, water.

Dana begins. “Our customers are marketers. They write a campaign, pick an audience, choose nine o’clock, and we send it. About **250 million e-mails a month** leave this building, so to speak. Most of the day nobody thinks about us. At nine, and at noon on sale days, everyone presses send at once.”

“And then,” says Theo, “it slows down. An offer that should arrive before the coffee arrives after it. Campaigns that go out in those windows convert about 12 % worse. I had a bakery chain on the phone whose breakfast voucher came at half past ten.”

“So: **raise the throughput of campaigns, without harming deliverability.** If mailbox companies begin to distrust us, faster is worthless. The quarter’s goal hangs on this: 15 % more revenue from campaigns in the busy windows.”

Priya uncaps a pen and does not give it to you. “I can tell you where the time goes, if you ask. People usually want to draw a new pipeline first.”

“Tell us who hurts, what you would do, and what it would bring,” Dana says. “At the end I want to be able to decide something. In half an hour, not in a quarter.”`;

const cheatSheet = `# Campaign throughput on one page

**The one idea.** Problem, then solution, then impact. The marketer’s lost morning comes before any box on the board. If your first sentence contains the name of a product that stores messages, start again.

## The lens
1. **Problem.** Who hurts, when, how much? Where does the time really go?
2. **Solution.** Few levers, each with its price in weeks: smaller batches, urgent mail first, seeing the line as it grows.
3. **Impact.** Which number moves, how far, what it costs, what you decide next.

## Where e-mail time goes
An e-mail that is *ready* waits in a line, is filled in, is recorded, is handed to the company that delivers it. Ask which of these is slow. Rebuilding the one that is fast is the most expensive mistake in this interview.

## Levers and prices
| lever | what it does | roughly |
|---|---|---|
| smaller batches | shorter wait behind one’s own batch | days |
| priority lanes | what is urgent overtakes what is not | 3 weeks |
| live view of the line | see the slow minute while it happens | 2 weeks |
| new storage | helps if storage is the limit | 8 weeks |

## Three tensions, ranked and not listed
- quick for one or in step for all (*latency and consistency*)
- more options or fewer things to keep running (*flexibility and upkeep*)
- safe this quarter or roomy next year (*launch risk and later scale*)

Say which one decides the business now. Park the other concerns aloud.

## A plan someone can sign
Five steps: fix the promise (300 ms) → prototype the lanes → compare on a part of the campaigns → improve what you watch → everyone. Or in weeks: **two to find out, three to build, six to compare on 10 %, then decide.** Twelve minutes of talking at most.

## Deliverability in five words
Complaints, bounces, consent, pace, reputation. Mailbox companies watch how fast and how wanted your mail is. Any plan for speed carries a limit on complaints.

## When they push
- *“What would the schema look like?”* “I would settle it once we know the wait is in the line: end of week two. It serves the 15 % goal only then. If you like, the two tables I am sure of…”
- *“Would a log-based pipeline not be cleaner?”* “Order would be stronger and upkeep heavier. For a 300 ms promise, lanes with back-pressure are enough. I would change my mind if order across a customer’s mails began to matter.”`;

/** Campaign throughput, to be read through the product lens. */
export const prompt: Prompt = {
  slug: 'campaign-throughput',
  version: 2,
  title: 'Faster campaigns that still land in the inbox',
  summary:
    'At nine o’clock everyone presses send, e-mails wait and sales are lost: raise the throughput and keep the trust of mailbox companies.',
  story,
  keyMetric: {
    name: 'Send latency of time-critical e-mails in peak windows: ready to handed over, 95th percentile',
    target: 'at most 300 ms, with complaints below 0.1 %',
    why: 'Campaigns in peak windows convert about 12 % worse. A big audience is thousands of batches; tenths of a second in the line add up to an offer that comes too late.',
  },
  constraints: [
    'Complaints stay below 0.1 % and hard bounces below 2 %: trust lost with mailbox companies takes weeks to win back.',
    'The quarter’s goal is 15 % more revenue from campaigns in peak windows.',
    'Five engineers, 13 weeks; no new data store without a decision by the panel.',
    'Triggered mail (receipts, password resets) is never slower than today.',
    'The plan is spoken in at most 12 of the 45 minutes.',
  ],
  numbers: [
    {
      id: 'volume',
      question: 'How much do we send, and when?',
      answer:
        '250 million e-mails a month, 8.3 million a day: 96 a second if it were even. A fifth of a day’s mail is due between 9:00 and 9:30, about 930 a second.',
    },
    {
      id: 'latency-today',
      question: 'How long does a ready e-mail wait today?',
      answer:
        'In the peak window 420 ms on average and 1.9 s at the 95th percentile. Outside it, 140 ms at the 95th. The promise on our website is 300 ms. And each batch waits anew: a big audience is thousands of batches, so its last reader waits minutes.',
    },
    {
      id: 'where-time-goes',
      question: 'Where does the waiting time go?',
      answer:
        'Priya traced 5,000 mails. Of the 420 ms in the peak window 78 % is spent in the send-time queue, 13 % on filling in the template and 9 % on writing to storage. Storage runs at 35 % of what it can do.',
    },
    {
      id: 'capacity',
      question: 'How fast can we hand over?',
      answer:
        'Ten sending workers at 100 a second each: 1,000 a second. One queue for everything, first come, first served, in batches of 50.',
    },
    {
      id: 'contract',
      question: 'What do the delivery companies accept?',
      answer:
        'Two companies, 1,800 a second together by contract. Beyond that they defer, and mailbox companies notice.',
    },
    {
      id: 'mix',
      question: 'What is in the queue at nine?',
      answer:
        'Triggered mail 10 %, time-critical campaigns (offers that end today) 30 %, ordinary newsletters 60 %. Marketers already tick a box for “ends today”; nothing reads it.',
    },
    {
      id: 'sale-day',
      question: 'What is the worst day?',
      answer: 'The November sale: three times the usual peak, some 2,800 a second for half an hour.',
    },
    {
      id: 'conversion',
      question: 'What does the slowness cost the customers?',
      answer:
        'A campaign in a peak window converts at 2.2 % where the same audience at a quiet hour gives 2.5 %: about 12 % less. Peak campaigns earn our customers 40 million dollars a quarter.',
    },
    {
      id: 'churn',
      question: 'And what does it cost us?',
      answer:
        '14 of the 60 customers who left last year wrote “slow sends” in the exit form. They paid us 1.1 million dollars a year together.',
    },
    {
      id: 'tried',
      question: 'Has anybody tried something?',
      answer:
        'Once, on a sale day: two days of data, then batches 20 % smaller. The mean fell from 420 to 310 ms and revenue of that day’s campaigns rose 7 %. Nobody followed up.',
    },
    {
      id: 'effort',
      question: 'What would the levers cost?',
      answer:
        'Priya’s estimates: a priority queue about three weeks, live view of the queue two, batch size two days, a storage refactor about eight weeks, a move to an ordered log about seven.',
    },
    {
      id: 'deliverability',
      question: 'How do mailbox companies see us?',
      answer:
        'Complaints 0.06 %, hard bounces 1.1 %, 97 % in the inbox. Two years ago a burst got us throttled by one large mailbox company; it took nineteen days to recover.',
    },
  ],
  minutes: 45,
  defaultProfile: 'product-lens',
  defaultDepth: 'standard',
  depths: {
    foundation:
      'Problem before solution, the slow part named with its share, two levers with weeks, a limit on complaints, and a first step somebody can approve.',
    standard:
      'The whole lens: pain in numbers, levers with effort, exactly three ranked trade-offs, load against the contract, failures, a plan in weeks with an A/B test and a decision.',
    deep: 'Also utilisation before and after, the worst sale day worked through, send contracts with repeat protection, pacing per mailbox company, and what would falsify the plan.',
  },
  guidance: {
    requirements: {
      ask: 'Open with the marketer at nine o’clock: who waits, when, and what it costs them. Only then the promise: how many milliseconds, at which load, and which limit on complaints makes it honest.',
      hints: [
        'One real person before the first number.',
        'Turn 250 million a month into a second at the peak.',
        'Ask where the time goes before you name a remedy.',
        'Write down what you will not touch this quarter.',
      ],
      weak: {
        text: 'The system should process campaigns at high throughput using an event-driven architecture with horizontal scaling.',
        why: 'It begins with the remedy. No marketer, no window, no limit on complaints: nobody knows what would count as done.',
      },
      strong: {
        text: 'Who hurts: marketers whose offer ends today and who send at nine. 8.3 million a day, a fifth of it in half an hour: 930 a second against a capacity of 1,000. E-mails wait 1.9 s at the 95th percentile; those campaigns convert 12 % worse. Goal: 300 ms for time-critical mail, complaints under 0.1 %. Not now: storage, editor, segmentation.',
        why: 'Pain, cause, promise and guard rail in five lines, and the expensive wrong turn is closed off by name.',
      },
    },
    architecture: {
      ask: 'Now, and not sooner, show the path of one campaign from the click to the mailbox company. Let the drawing follow the problem: most boxes stay as they are, and the changed ones should stand out.',
      hints: [
        'An audience becomes batches: where is that done, and what slows it when the line is full?',
        'Who may overtake whom, and how is a small customer kept from starving?',
        'Check opt-outs as late as you can.',
        'What comes back from the mailbox companies must reach the pace.',
      ],
      weak: {
        text: 'We redesign ingestion with event sourcing on Kafka, store everything as immutable events and rebuild the send pipeline on top.',
        why: 'Months of work on a part that nobody found slow. It may be good engineering; it is no answer to the marketer.',
      },
      strong: {
        text: 'The expander cuts the audience into batches of 40 and puts them into one of three lanes: triggered, ends today, ordinary, with a turn for each customer inside a lane. Workers take the highest lane first, check the suppression list at that moment and hand over at the pace each mailbox company accepts. Deferrals slow the pace; a full lane slows the expander.',
        why: 'Four small changes to one path, each aimed at the measured wait, with feedback against harm to reputation.',
      },
    },
    dataModel: {
      ask: 'Optional, and best kept short. Name what has to be remembered to test your idea, and say when you would decide on the rest. Deferring with a date is an answer; refusing is not.',
      hints: [
        'Which record lets you compute the wait of one e-mail?',
        'What stops the same person from being mailed twice?',
        'Say after which finding you would design the full schema.',
      ],
      weak: {
        text: 'CREATE TABLE emails (id INT, campaign INT, body TEXT, created DATETIME, updated DATETIME, flag1 INT, flag2 INT, …)',
        why: 'Columns written down to look technical. None of them helps to decide anything this quarter.',
      },
      strong: {
        text: 'For the test I need two: batches(batch_id, send_id → sends, lane, ready_at, handed_at) to measure the wait, and a unique (send_id, recipient_id) so that no one is mailed twice. The full history schema I would settle in week three, once we know that the wait is in the line.',
        why: 'Just enough to test the idea, a rule that protects people, and a date for the rest.',
      },
    },
    api: {
      ask: 'Show how a send is started, watched and stopped. A marketer double-clicks and changes her mind: the contract should survive both.',
      hints: [
        'Return an honest estimate of when it will be done.',
        'Where does the urgency of a campaign enter, and who may claim it?',
        'Pause within a batch or two.',
      ],
      weak: {
        text: 'POST /send with the campaign. It returns 200 when all e-mails are sent.',
        why: 'Half a million e-mails inside one call. The first timeout makes somebody press the button again.',
      },
      strong: {
        text: 'POST /v1/campaigns/{id}/sends {audience_id, start_at, lane} with an Idempotency-Key → 202 {send_id, estimated_finish}; the same key gives the same send, 429 when the workspace has used up its share of the urgent lane. POST /v1/sends/{id}/pause → 200, stops after the batches in hand.',
        why: 'Accepted is kept apart from done, a double click is one send, and urgency is scarce by contract.',
      },
    },
    query: {
      ask: 'Optional. If you write one, let it find the slow minute: which lane and customer waited longest this morning, and what you do with the answer.',
      hints: [
        'Waiting is the difference between two times you already keep.',
        'A percentile tells more than a mean here.',
        'Who opens this at 9:05?',
      ],
      weak: {
        text: 'SELECT AVG(latency) FROM sends;',
        why: 'A mean over all hours hides exactly the half hour in question.',
      },
      strong: {
        text: "SELECT lane, percentile_cont(0.95) WITHIN GROUP (ORDER BY handed_at - ready_at) AS p95 FROM batches WHERE ready_at >= date_trunc('day', now()) + interval '9 hours' GROUP BY lane ORDER BY p95 DESC; on the reporting copy, read at the morning check: a lane above 300 ms holds the widening of the test.",
        why: 'The right measure over the right window, kept away from sending, and tied to a decision.',
      },
    },
    scalability: {
      ask: 'Compare what arrives with what can leave, on a usual morning and on the worst day of the year. Say which limit is reached first, and which concern does not matter yet.',
      hints: [
        '930 in and 1,000 out: what does that say about waiting?',
        'The contract with the delivery companies is the true ceiling.',
        'On the November sale not everything can be quick. Who decides what is?',
        'Add workers on the age of the line, not on processor load.',
      ],
      weak: {
        text: 'With Kubernetes the workers scale automatically, so ten times the traffic is not a problem.',
        why: 'Outside companies accept 1,800 a second, whatever we start. Ten times the workers would earn ten times the deferrals.',
      },
      strong: {
        text: 'At 93 % busy a line builds up with every burst. Fourteen workers make 1,400 a second, 66 % busy. On the sale day 2,800 arrive and 1,800 may leave: triggered and “ends today” are 40 %, 1,120, and stay quick; newsletters finish about 20 minutes later and the estimate says so when they are booked. Storage at 35 % can wait.',
        why: 'Cause, remedy, ceiling and a choice about who waits, all from figures the panel gave.',
      },
    },
    reliability: {
      ask: 'E-mails cannot be called back. Say what happens when a worker dies in mid-batch, a delivery company stops answering or a mailbox company turns us down, and what the marketer sees meanwhile.',
      hints: [
        'Twice is worse than late here, and a lost receipt is worse than both.',
        'How is an opt-out respected that arrives while the batch waits?',
        'Slow down when you are flying blind.',
      ],
      weak: {
        text: 'If sending fails we restart the campaign from the beginning.',
        why: 'Everyone already served is mailed again: complaints rise, and with them the very harm the prompt warns of.',
      },
      strong: {
        text: 'A batch is lent for 30 s; when its worker dies it returns, and recipients ticked off are skipped. Errors: again after 5, 30 and 120 s, then the other company, then set aside for support. If receipts stop, the pace is halved. The marketer reads “slowed, 84 % sent, done by 9:52”.',
        why: 'No one is mailed twice, repeats end somewhere, and the reduced service is told in words.',
      },
    },
    tradeoffs: {
      ask: 'Exactly three, ranked by what they do to the business this quarter. Give each its gain, its cost, its weeks and the event that would turn it round. Park the other worries in one sentence.',
      hints: [
        'Quick against in step; more options against less upkeep; safe now against roomy later.',
        'The order is the answer: say why the first is first.',
        'Price them with the engineer’s estimates.',
      ],
      weak: {
        text: 'Key trade-offs: latency, consistency, availability, cost, complexity, vendor lock-in, security, maintainability, scalability.',
        why: 'Nine words, no order, no decision. The panel still does not know what you would give up.',
      },
      strong: {
        text: 'First, lanes over strict order: what ends today overtakes newsletters within 300 ms; an ordinary mail may finish 4 minutes later, and order across campaigns is lost. Three weeks instead of seven for an ordered log. If more than a quarter of volume becomes multi-step journeys, where order counts, I would take the log.',
        why: 'A side taken, both costs in figures, weeks compared, and a fair hearing for the alternative.',
      },
    },
    impact: {
      ask: 'Connect milliseconds to the marketer’s revenue and to our quarter. Show the sum, how sure you are of each link, and which number must not get worse while this one gets better.',
      hints: [
        'Twelve per cent lost is more than twelve per cent to win back.',
        'The sale-day trial is evidence: for how much?',
        'What would you see if speed were not the cause?',
      ],
      weak: {
        text: 'Higher throughput means more e-mails, which means more revenue and happier customers.',
        why: 'More e-mails is how one gets complaints. No step between the lever and the money can be checked.',
      },
      strong: {
        text: 'Conversion from 2.2 back to 2.5 % is 13.6 % more orders from the same mails: 5.4 of the 40 million a quarter, against a goal of 15 %. The trial got half way, 7 %, with the mean at 310 ms. If the test shows 300 ms and less than 5 %, timing was not the cause and I stop.',
        why: 'Arithmetic in the open, tied to the goal, backed by the only evidence there is, and it can be refuted.',
      },
    },
    plan: {
      ask: 'Give a plan that Dana can sign at the end of the meeting: steps in weeks, a number for each, and what is decided when it ends. Speak it in under twelve minutes.',
      hints: [
        'Promise, prototype, comparison, dashboards, everyone.',
        'Two weeks to find out, three to build, six to compare on a tenth: does it fit the quarter?',
        'Pick the customers of the test by lot, or the result is about them.',
        'Who can stop it, and on what number?',
      ],
      weak: {
        text: 'We will research solutions, align stakeholders, build the new system and migrate all customers in Q3.',
        why: 'Nothing is decided until everything is done. No one could sign this, nor stop it.',
      },
      strong: {
        text: 'Weeks 1–2: trace the wait, batches of 40; go on if the line is over half of it. Weeks 3–5: lanes behind a switch. Weeks 6–11: by lot 10 % of campaigns; go if p95 is at most 300 ms, conversion up 5 %, complaints flat. Weeks 12–13: 25, 50, 100 %. Storage waits for a reason.',
        why: 'Thirteen weeks, three gates, a number at each, and a way out.',
      },
    },
  },
  probes,
  twists,
  checklist: [
    'Put three features you shipped through problem, solution, impact: one sentence each.',
    'Write a five-step plan with weeks and a target number at each step.',
    'Have one case with figures before and after, ready to tell in a minute.',
    'Rehearse the whole plan aloud until it takes at most 12 minutes.',
    'Choose your three trade-offs and their order before you go in.',
    'Prepare one sentence that postpones a detail and names the day you will come back to it.',
  ],
  cheatSheet,
  sources: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'B8', 'B10', 'C9'],
};
