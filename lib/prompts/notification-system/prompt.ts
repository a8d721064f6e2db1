import type { Prompt } from '@/lib/prompts/schema';
import { probes } from './probes';
import { twists } from './twists';

const story = `The call starts two minutes late. Ines, who runs the platform group, keeps her camera on and closes her other windows.

“We are a marketplace. People buy from each other, pay each other and chat. Every team here sends its own notifications, and each built its own little sender. It worked while we were small. Last month somebody in marketing pressed *send* on a spring sale, and for eleven minutes people who wanted to sign in did not get their security code. They stood in front of a locked door while we told them about garden chairs.

“So: **design one notification system for the whole company.** Any team hands it an event. It works out whether a person should hear of it, on which channel, when, and makes sure it gets there. Push, text message and e-mail, all over the world. Someone in Osaka has no patience for the fact that our machines are on the American east coast.

“I do not need screens from you. The bell in the corner is drawn. Tell me what happens between *something occurred* and *a phone buzzes*, and what happens when a piece of that is broken.

“I have numbers if you ask for them. I also have an opinion about people who never do.”

She looks at the clock. “Forty-five minutes. Take me along as you think.”`;

const cheatSheet = `# Notifications on one page

**The one idea.** The moment something happens and the moment a phone buzzes are two different moments. Keep them apart, and nearly every hard question gets easier.

## Four stations
1. **Trigger.** A team’s system calls your API: *this happened, to this person*. It gets “accepted” at once and goes back to its own work.
2. **Check and sort.** Look up what the person allows: opted out? asleep? already had three today? Then give it a class. A security code goes ahead of a discount.
3. **Waiting line.** A queue holds the work safely. When ten times the usual arrives, the line grows; nothing falls over.
4. **Delivery.** Workers take work from the line and call outside companies for push, text and mail. Those companies are slow or down one day: plan for it.

## Sums to do aloud
- A day has 86,400 seconds; say “about 100,000”. One billion a day is roughly 10,000 to 12,000 a second.
- Peak is a multiple of that. Ask which.
- Messages a second ÷ what one worker manages = workers. Then add room for a bad day.

## Words worth having
| word | in plain English |
|---|---|
| queue | a safe waiting line between two parts that work at different speeds |
| back-pressure | when the line is too long, the front door slows people down |
| idempotency | asking twice has the effect of asking once |
| dead-letter queue | the shelf for messages nobody could deliver, so that a person can look |
| quiet hours | the window in which a message that can wait, waits |
| circuit breaker | after many failures, stop calling for a while, then try one |

## Four product decisions hiding in the plumbing
- **Fifty pings or one summary?** A digest is a kindness, and a delay.
- **Late or never?** A code is worthless after five minutes; a receipt is fine tomorrow.
- **Twice or not at all?** For codes, a rare double beats a loss.
- **What still works when half is down?** Say which class goes on and which waits.

## Sentences that open doors
- “Before I draw: is this a thousand a day or a billion?”
- “I check consent before the queue, so that nothing unwanted is ever waiting to be sent.”
- “After the third attempt it stops, and this is who hears about it.”`;

/** Notification system, to be read in the order trigger, check, queue, delivery. */
export const prompt: Prompt = {
  slug: 'notification-system',
  version: 2,
  title: 'One notification system for a whole company',
  summary:
    'A billion messages a day on three channels: get the urgent ones through in seconds and spare people the rest.',
  story,
  keyMetric: {
    name: 'Security message: event accepted to handed to the provider, 95th percentile',
    target: 'at most 5 seconds, at a billion notifications a day, through any marketing send',
    why: 'A person waiting for a code is locked out. Every second is felt, and some of them give up and leave.',
  },
  constraints: [
    'Security messages go ahead of everything else and ignore quiet hours.',
    'An opt-out takes effect within 30 seconds, in every country: legal will not move on this.',
    'Outside companies do the last mile. We cannot make them faster or more reliable.',
    'Six engineers and one quarter of 13 weeks for a first version in use.',
    'Teams keep their own events; they must be able to move over one at a time.',
  ],
  numbers: [
    {
      id: 'volume',
      question: 'How many notifications a day?',
      answer:
        'One billion: about 100 million people active each day, ten messages each. That is some 11,600 a second if it were even.',
    },
    {
      id: 'peak',
      question: 'How uneven is it?',
      answer:
        'The busiest quarter of an hour is five times the average, so around 58,000 a second. A big sale sits on top of the usual evening.',
    },
    {
      id: 'classes',
      question: 'What kinds of message are there?',
      answer:
        'Security 1 %, account (orders, payments) 24 %, social 45 %, marketing 30 %. Nobody marks them today: a code and a coupon look alike to the sender.',
    },
    {
      id: 'channels',
      question: 'Which channels, in what shares?',
      answer:
        'Push 90 %, e-mail 9 %, text message 1 %. Texts cost about a cent each; push costs next to nothing. All security codes go out as texts.',
    },
    {
      id: 'latency-today',
      question: 'How late are security codes today?',
      answer:
        'The 95th percentile is 11 seconds, and several minutes during a marketing send. We hand over ten million codes a day, and 8 % of those sign-ins are given up while people wait.',
    },
    {
      id: 'fatigue',
      question: 'Do people complain about too many?',
      answer:
        'Yes. 6 % of daily users switch everything off each quarter, and “too many” is the reason four times out of ten. The busiest tenth of phones gets more than eight a day that nobody was waiting for. Once they are gone we cannot reach them, not even about their own money.',
    },
    {
      id: 'regions',
      question: 'Where are the users, and where are the servers?',
      answer:
        'Asia-Pacific 45 %, Europe 30 %, the Americas 25 %. Every server is in one American region. A call from Tokyo costs about 170 ms each way, and a message makes three such round trips: about a second.',
    },
    {
      id: 'quiet-hours',
      question: 'What do people expect at night?',
      answer:
        'Default quiet hours are 22:00 to 08:00 on the clock where the person is. Anything but security waits. People may change the window.',
    },
    {
      id: 'providers',
      question: 'How reliable are the providers, and what are their limits?',
      answer:
        'A push network has a bad twenty minutes about once a month. One text company takes 800 a second on our contract; a second offers the same and can be signed this quarter.',
    },
    {
      id: 'worker',
      question: 'What can one delivery worker do?',
      answer: 'In a load test one worker rendered and handed over 400 messages a second.',
    },
    {
      id: 'sender-wait',
      question: 'How long may a calling team wait for an answer?',
      answer: 'Checkout gives us 50 ms. If we take longer, they go on without us and the message is lost.',
    },
    {
      id: 'value',
      question: 'What is a rescued sign-in worth?',
      answer: 'About one in ten goes on to buy, and an order leaves us 2 dollars.',
    },
  ],
  minutes: 45,
  defaultProfile: 'flow-state',
  defaultDepth: 'standard',
  depths: {
    foundation:
      'The four stations in the right order, a queue and a consent check with a reason each, and one thing that fails. Sums may be rough.',
    standard:
      'Load worked out from a billion a day, lanes by urgency, digests and quiet hours, timed retries, regions, three ranked trade-offs. Schema and query are a bonus.',
    deep: 'Also contracts with repeat protection, worker and backlog sums, the loss of a region, storage per access pattern, and what each failure looks like to a person.',
  },
  guidance: {
    requirements: {
      ask: 'Settle the scale before anything is drawn, then sort the messages by how long each kind may wait. Say which promise you make for each class, and what you leave out of the first version.',
      hints: [
        'Ask for the volume; if nobody will say, assume a billion a day and work it down to a second.',
        'Give every class its own deadline: a code in seconds, a coupon by tonight.',
        'Name the promise to people who opted out, with a time in it.',
        'Close with two things you will not build yet.',
      ],
      weak: {
        text: 'Users should receive notifications quickly and reliably on all channels, and the notifications should look good and be relevant.',
        why: 'Nothing here can be checked or missed. No class, no deadline, no volume: a system for a thousand a day would satisfy it as well.',
      },
      strong: {
        text: 'A billion a day is about 11,600 a second, and five times that in the evening. Security codes: handed over within 5 s at the 95th percentile, never dropped. Account: 60 s. Social: half an hour, folded into one summary. Marketing: some time today, outside 22:00 to 08:00. An opt-out holds after 30 s. Not now: an in-app inbox.',
        why: 'The load is derived, each class has a promise that someone could hold you to, and the edges of the work are named.',
      },
    },
    architecture: {
      ask: 'Follow one security code and one discount from the event to the phone, station by station. For each part say why it is there, and what the caller already knows at that point.',
      hints: [
        'Put consent and quiet hours ahead of the queue, so that unwanted mail never waits in it.',
        'Separate lanes keep a sale from standing in front of a code.',
        'Only workers talk to outside providers.',
        'Draw what runs in each part of the world.',
        'A cap for each device: what happens to the ninth message of the day?',
      ],
      weak: {
        text: 'When something happens, the server sends an e-mail or a push to the user. The user can see all notifications on a nice page with a filter.',
        why: 'The server now waits for a mail company, one slow provider stops checkout, and the screen got more thought than the path to it.',
      },
      strong: {
        text: 'Checkout posts an event and has its 202 back within 50 ms. The validator reads the person’s choices from a cache, drops what they refused, holds what is asleep, and puts the rest into one of three lanes. Workers empty the security lane first and call the text company; the receipt comes back into the delivery log.',
        why: 'One message is walked from end to end, the caller is set free early, and every part has a job that would be missed.',
      },
    },
    dataModel: {
      ask: 'Optional here. If you go into it, keep to three things worth remembering: what a person allows, what was asked for, and what became of each attempt. Choose the store by how each is read.',
      hints: [
        'Preferences are few and must be right; attempts are many and only added to.',
        'Say how long delivery records are kept: it decides the size.',
        'A unique event id is what stops repeats.',
      ],
      weak: {
        text: 'One table with id, user, text and status. We would use NoSQL because it scales.',
        why: 'It mixes consent with history, and the choice of store rests on a slogan.',
      },
      strong: {
        text: 'preferences(user_id → users, category, channel, enabled, quiet_from, quiet_to, timezone) is relational, because a lost opt-out is a breach. deliveries(user_id → users, day, attempt, provider, status, at; key user_id and day) goes to a wide-column store: 640 million additions a day, read by person, deleted after 30 days. A unique event_id stops repeats.',
        why: 'Two access patterns, two stores, one reason each, and a retention that keeps the size in hand.',
      },
    },
    api: {
      ask: 'Describe the door through which teams hand you events: what they send, what they get back, and what happens when they send it twice. Add the call that changes a preference.',
      hints: [
        'The answer to an event is “accepted”, not “delivered”.',
        'Who may mark something as security? Put that into the key.',
        'A limit for each calling team protects all the others.',
      ],
      weak: {
        text: 'There is an endpoint to send a notification and it returns OK.',
        why: 'OK for what? The caller cannot tell whether a retry will ring the phone twice.',
      },
      strong: {
        text: 'POST /v1/events {event_id, user_id, class, template, params} answers 202 {notification_id}. The same event_id again gives the same answer; another body under it gives 409. Above the team’s limit: 429 with Retry-After. The team’s token says which classes it may use.',
        why: 'Shape, reply, repeats, limit and permission: an engineer could start on it, and a team cannot pass a coupon off as a code.',
      },
    },
    query: {
      ask: 'Optional here. Pick one question that changes what the product does, such as which category drives people to switch off, and show that you can ask it of the data.',
      hints: [
        'Say who reads the answer and what they do next.',
        'Bound the period and sort by what matters.',
        'Keep it off the database that serves sends.',
      ],
      weak: {
        text: 'SELECT * FROM notifications;',
        why: 'It reads a billion rows and answers no question that anybody asked.',
      },
      strong: {
        text: "SELECT category, count(*) AS opt_outs FROM preferences WHERE enabled = false AND changed_at >= now() - interval '7 days' GROUP BY category ORDER BY opt_outs DESC; on the read replica, every Monday: the top category is the next one to get a digest.",
        why: 'Bounded, grouped, sorted, run in the right place, and it ends in a decision.',
      },
    },
    scalability: {
      ask: 'Take the peak and size the parts with it: workers, waiting lines, text contract. Say which part gives way first and what you would see just before it does.',
      hints: [
        'Divide the peak by what one worker managed in the load test.',
        'A provider contract is a ceiling that no server of yours can raise.',
        'Split the load by region before you split it by anything else.',
        'Twenty minutes without push: how much is waiting, and how long until it is gone?',
      ],
      weak: {
        text: 'We use auto-scaling and a distributed queue, so the system can handle any load.',
        why: 'No load is named, so nothing was sized, and the text contract does not scale itself.',
      },
      strong: {
        text: 'At peak Asia-Pacific sees 45 % of 58,000, so 26,100 a second; at 400 each that is 66 workers, and we run 88. Texts carry only security: 116 a second on average, 579 at peak, under the 800 of the contract. Growth is triggered by the age of the oldest waiting message.',
        why: 'Input, sum and decision follow from each other, and the first ceiling is found outside the building.',
      },
    },
    reliability: {
      ask: 'Go through what breaks: a provider, the preference store, a worker in mid-message, a whole region. For each say what is tried again and how often, when you stop, who hears of it, and what the person notices.',
      hints: [
        'Retries need times and an end.',
        'If consent cannot be read, which classes may still go?',
        'A worker that dies after sending: does the phone ring twice?',
        'What gets logged, so that support can say what happened?',
      ],
      weak: {
        text: 'If a notification fails we retry until it works. Everything is monitored.',
        why: 'Endless repeats against a provider that is down make it worse, and nobody is named who learns of it.',
      },
      strong: {
        text: 'A code is tried again after 1, 3 and 8 s, then by the second text company; two minutes on it is dead-lettered and someone is paged. If preferences are unreachable, security and account go, the rest waits: better late than unwanted. Every attempt is logged with provider and answer.',
        why: 'Counts, an end, an owner and a chosen reduced service, all from the point of view of the person waiting.',
      },
    },
    tradeoffs: {
      ask: 'Choose the three decisions that matter most to people and to the business, and rank them. For each: what you took, what you left, what it costs, and what would change your mind.',
      hints: [
        '“Why a queue at all?” is a question worth answering yourself.',
        'Delivered at least once means that a double can happen: how often, and who minds?',
        'A summary saves nerves and costs minutes.',
      ],
      weak: {
        text: 'Queues add complexity but improve scalability. Consistency versus availability is a trade-off as per CAP.',
        why: 'Textbook pairs with no side taken. Nothing in it is about these messages or these people.',
      },
      strong: {
        text: 'First, at least once with repeat protection rather than exactly once: we never lose a code to a crash, at the price of about one push in 50,000 that rings twice. Fine here, since a second code opens the same door; if complaints pass 100 a week we add a check on the device. Two weeks of work.',
        why: 'A choice, its price in a number, why the price is bearable here, and the trigger to reopen it.',
      },
    },
    impact: {
      ask: 'Come back to the person at the locked door. Which number moves, from what to what, and what is that worth to them and to us? Say also what would prove you wrong.',
      hints: [
        'Two groups gain: those who wait for a code and those who are pinged too often.',
        'Multiply it out; rough and visible beats exact and hidden.',
        'Name the number that must not get worse.',
      ],
      weak: {
        text: 'Users will be happier and engagement will go up because notifications are faster.',
        why: 'No part of the design is tied to the gain, and no figure could come out differently.',
      },
      strong: {
        text: 'Cutting codes from 11 to 5 s should bring abandoned sign-ins from 8 % to 5 %: three points of ten million, 300,000 a day. One in ten buys at 2 dollars: about 60,000 dollars a day. If abandonment has not moved by a point after two weeks, waiting was not the cause.',
        why: 'Lever, before and after, money, and a way to find out that the idea was wrong.',
      },
    },
    plan: {
      ask: 'Thirteen weeks and six engineers. Say what is measured first, what is built next for whom, what you compare, and which decision closes each step.',
      hints: [
        'Begin with what you do not know yet: where the 11 seconds go.',
        'Move one class or one region at a time, with a way back.',
        'Write the number that would make you stop.',
      ],
      weak: {
        text: 'Phase 1: build the backend. Phase 2: build the frontend. Phase 3: launch worldwide.',
        why: 'No weeks, no measure, no decision, and everyone on earth is in the first trial.',
      },
      strong: {
        text: 'Two weeks timing each hop; go on if waiting behind marketing is most of it. Four weeks: security lane and second text company, 5 % of Japan. Three weeks: digests against none for 10 % of people. Four weeks: region by region, old senders kept as a way back.',
        why: 'It learns before it builds, every step is short, and the riskiest move touches the fewest people first.',
      },
    },
  },
  probes,
  twists,
  checklist: [
    'Say the four stations from memory, in order, with one sentence on why each is there.',
    'Turn a billion a day into a peak per second aloud, without a calculator.',
    'Have three edge cases ready: too many pings, asleep, opted out a second ago.',
    'Decide what goes on and what waits when consent cannot be read.',
    'Prepare one story of a message that came too late or too often, with its number before and after.',
    'Rehearse the walk of one code from event to phone in under three minutes.',
  ],
  cheatSheet,
  sources: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'A7', 'A10', 'B8', 'B10'],
};
