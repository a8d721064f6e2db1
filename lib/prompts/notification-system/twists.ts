import type { Twist } from '@/lib/rubric/interview/schema';
import { asks } from '../criteria/build';
import { ideas } from '../probes/build';
import { stays, touches } from '../probes/twist-build';
import {
  burstWaits,
  catchesUp,
  decidesOn,
  doesTheSum,
  drops,
  peopleAreTold,
  plansAnew,
  secondWay,
  shedsLoad,
  stopsCalling,
  urgentFirst,
  whyThatOrder,
} from '../probes/twist-ideas';

/** Changes of conditions for this prompt. */
export const twists: Twist[] = [
  {
    id: 'cup-final',
    title: 'Ten times the volume',
    role: 'productManager',
    story:
      'News from marketing. We have bought the rights to the cup final, and every goal goes to two hundred million phones at once. For four minutes that is ten times the peak you planned for: about 580,000 a second. People still sign in and need their codes in those four minutes. The final is in six weeks. What changes in your design, and what does not?',
    tests: 'Whether the design bends at the right place, and whether you know which part gives way first.',
    strongReply:
      'Four minutes at ten times the peak are some 140 million messages. The line takes them in; workers stay at 200 and clear it in about half an hour, which is fine for a goal nobody waits for and useless after ten minutes, so goals older than that are dropped. Codes have their own lane and workers and notice nothing. What I would change is the door: it takes a goal once, with its audience, and fans out behind the line. What I would not do is build for ten times in every part.',
    trap: 'Ten times as many of everything.',
    touches: [
      touches({
        id: 'codes-unharmed',
        title: 'Codes come through',
        weight: 2,
        dimension: 'requirements',
        holds: [asks('serves-urgent-first')],
        said: urgentFirst,
        lacks: 'Say what becomes of somebody’s code in those four minutes.',
      }),
      touches({
        id: 'does-the-sum',
        title: 'Does the sum for the four minutes',
        weight: 2,
        dimension: 'scalability',
        holds: [asks('capacity-covers', { role: 'worker', loadPerSecond: 580_000 })],
        said: doesTheSum,
        lacks: 'How many messages are that, and how long until they are out?',
      }),
      touches({
        id: 'burst-has-a-place',
        title: 'The burst has a place to wait',
        dimension: 'architecture',
        holds: [asks('has-part', { role: 'buffer' })],
        said: [burstWaits],
        lacks: 'Say where the burst waits, or what takes it in.',
      }),
      touches({
        id: 'what-waits',
        title: 'Says what waits or goes',
        dimension: 'tradeoffs',
        holds: [asks('degrades-visibly')],
        said: shedsLoad,
        lacks: 'Not everything fits. Say what waits, and what is dropped.',
      }),
    ],
    staysFine: [
      stays({
        id: 'line-and-lane',
        title: 'The line takes the burst, and codes have a lane of their own',
        covered: [asks('has-part', { role: 'buffer' }), asks('serves-urgent-first')],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['queue|line|backlog|buffer|lane'],
              ['code|codes|security|urgent|lane|priority'],
              ['minute|hour|drain|wait|absorb|clear|late|later|hold|grow'],
            ],
            figure: true,
          }),
        ],
      }),
      stays({
        id: 'capacity-is-there',
        title: 'The capacity is there already',
        covered: [asks('capacity-covers', { role: 'worker', loadPerSecond: 580_000 })],
        said: [
          ideas([
            '# .. worker|capacity|second|a_second|per_second|enough|cover|covers|take|takes',
            'worker|capacity .. #',
          ]),
        ],
      }),
    ],
    sources: ['C2', 'B6'],
  },
  {
    id: 'texts-gone',
    title: 'A provider gone for an hour',
    role: 'engineer',
    story:
      'It is half past eight in the evening. The company that sends our texts has just told us that a cable is cut: nothing goes out for an hour, perhaps longer. Six hundred codes a second go through them. They have answered every call with an error for two minutes now, and our workers call and call. What happens in your design, and what would you change?',
    tests: 'Whether somebody else’s failure stays their failure.',
    strongReply:
      'After 20 errors in ten seconds the breaker opens, so nobody calls in vain and one try a minute finds out when they are back. Codes go through the second company, 800 a second by contract, which is enough for 600; who has the app gets a push first. Everything else that wanted a text waits or goes by mail. The sign-in page says “texts are slow, look into the app”. When they return, old codes are thrown away: nobody needs a code from an hour ago.',
    trap: 'Trying again until it works.',
    touches: [
      touches({
        id: 'another-way',
        title: 'Codes take another way',
        weight: 2,
        dimension: 'reliability',
        holds: [asks('takes-over'), asks('adopts-concept', { concepts: ['multi_provider', 'failover'] })],
        said: secondWay,
        lacks: 'Say which other way a code takes in that hour.',
      }),
      touches({
        id: 'stops-calling',
        title: 'Stops calling in vain',
        dimension: 'reliability',
        holds: [asks('adopts-concept', { concepts: ['circuit_breaker'] }), asks('retries-with-limit')],
        said: stopsCalling,
        lacks: 'Say after what the workers stop calling, and how they find out that it works again.',
      }),
      touches({
        id: 'people-are-told',
        title: 'People are told',
        weight: 1.5,
        dimension: 'reliability',
        holds: [asks('degrades-visibly')],
        said: peopleAreTold,
        lacks: 'Say what somebody reads who waits for a code.',
      }),
      touches({
        id: 'an-hour-later',
        title: 'Says what becomes of an hour of messages',
        dimension: 'reliability',
        holds: [asks('keeps-failed-work')],
        said: [catchesUp],
        lacks: 'After an hour they are back. Say what is still sent, at which pace, and what is thrown away.',
      }),
    ],
    staysFine: [
      stays({
        id: 'second-company-stands-ready',
        title: 'A second way stands ready',
        covered: [asks('takes-over')],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['second|other|another|backup|alternative|fallback|push|switch|fail_over|failover'],
              ['company|provider|vendor|carrier|contract|channel|way|app|push|code|codes'],
              ['#', 'breaker|switch|automatic|already|within|capacity|enough'],
            ],
          }),
        ],
      }),
    ],
    sources: ['C7', 'B7'],
  },
  {
    id: 'proof-of-consent',
    title: 'A new privacy rule',
    role: 'secondProductManager',
    story:
      'A letter from the regulator in Europe, valid in ten weeks. For each marketing message to somebody there we must be able to prove, for two years, that they had agreed at the moment it was sent. What a European allowed and what we sent them may not leave Europe. And whoever asks to be forgotten is forgotten within 30 days, in every copy. What changes?',
    tests: 'Whether a rule finds its way into data, places and the order of steps.',
    strongReply:
      'Consent becomes a record with a time, never overwritten, and each message keeps the number of the record it relied on: that is the proof. The check moves to the last moment before handing over, since a queue can hold a message for an hour. The European preferences, lanes and sent log stand in Europe; America asks there and keeps no copy. Forgetting deletes by person in the store and lets the log forget by throwing its key away. Three weeks for two engineers, and digests wait for it.',
    trap: 'Adding a column named “gdpr”.',
    touches: [
      touches({
        id: 'keeps-the-proof',
        title: 'Keeps a proof for each message',
        weight: 2,
        dimension: 'dataModel',
        holds: [
          ideas([
            'consent|permission|opt_in|agree|agreed|allowed .. record|log|history|timestamp|version|time|proof|audit|row|kept',
          ]),
        ],
        said: [
          ideas([
            'consent|permission|opt_in|agree|agreed|allowed|proof|prove .. record|log|history|timestamp|version|time|audit|row|kept|keep|store|table|number|id|append',
            'record|log|history|store|keep|append|audit .. consent|permission|opt_in|agreed|proof|prove',
          ]),
        ],
        lacks: 'Say what is written down, when, so that it can be proved two years later.',
      }),
      touches({
        id: 'checks-at-the-last-moment',
        title: 'Consent is looked up where it counts',
        dimension: 'requirements',
        holds: [asks('respects-wishes'), asks('role-before', { first: 'preference', then: 'external' })],
        said: [
          asks('respects-wishes'),
          ideas([
            'check|look_up|read|ask|verify|test .. consent|preference|permission|opt_out|allowed .. before|last|moment|again|send|hand|time',
            'before|last .. send|sending|hand|hand_over .. check|consent|permission|look',
          ]),
        ],
        lacks: 'A message can wait in a line. Say at which moment consent is looked up.',
      }),
      touches({
        id: 'stays-in-europe',
        title: 'European data stays in Europe',
        weight: 1.5,
        dimension: 'scalability',
        holds: [asks('spans-regions'), asks('adopts-concept', { concepts: ['geo_region'] })],
        said: [
          ideas([
            'europe|eu|european|region|frankfurt|ireland|dublin .. stay|stays|own|store|stored|keep|kept|queue|worker|database|preference|log|copy|only|local|stand|run|not_leave|leave',
            'stay|stays|own|store|keep|local|stand|run|pin .. europe|eu|european|region|frankfurt|ireland',
          ]),
        ],
        lacks: 'Say which parts stand in Europe, and what the rest of the world asks them.',
      }),
      touches({
        id: 'forgets',
        title: 'Forgets in every copy',
        dimension: 'dataModel',
        holds: [
          ideas([
            'delete|deleted|forget|forgotten|erase|erased|purge|anonymise|anonymize|expire .. day|days|#|person|user|copy|copies|log|request',
          ]),
        ],
        said: [
          ideas([
            'delete|forget|erase|purge|anonymise|anonymize|wipe|remove|throw_away|expire|shred|destroy .. day|days|#|person|people|user|copy|copies|log|key|backup|request|everywhere|data|record',
          ]),
        ],
        lacks: 'Say how somebody is forgotten, also in logs and copies.',
      }),
    ],
    staysFine: [
      stays({
        id: 'already-kept-apart',
        title: 'Consent has its history and Europe its own ground already',
        covered: [
          asks('respects-wishes'),
          { check: 'spans-regions' },
          ideas([
            'consent|permission|opt_in|opt_out|preference .. record|log|history|timestamp|version|audit|kept|append',
          ]),
        ],
        said: [
          ideas(
            ['already|as_it_is|nothing|stands|exists|covered|have|has'],
            ['europe|eu|region'],
            ['consent|record|log|history|proof'],
          ),
        ],
      }),
    ],
    sources: ['C4', 'C8', 'B4'],
  },
  {
    id: 'half-the-team',
    title: 'Half the team, half the time',
    role: 'secondProductManager',
    story:
      'I have to disappoint you. Three of your six engineers go to the payments project on Monday, and the board wants to see something in use after six weeks and not after thirteen. The goal stays: codes in five seconds. What do you build, what do you not build, and what do you tell the teams who were promised the rest?',
    tests: 'Whether the plan has a core, and whether you would defend it.',
    strongReply:
      'Two weeks of timing the hops go down to one. Then the security lane with workers of its own for one country, three weeks for two people, and the second text company, which is mostly a contract. That is the 11 seconds to 5 for codes. Digests, the settings page and the regions wait until the quarter after, and I tell each team in which week I will know more. If the lane does not bring the time under seven seconds by week five, we stop and look at the provider.',
    trap: 'The same plan with longer days.',
    touches: [
      touches({
        id: 'says-what-goes',
        title: 'Says what is not built',
        weight: 2,
        dimension: 'plan',
        holds: [asks('sets-scope')],
        said: drops,
        lacks: 'Say what goes. A smaller team cannot build the same.',
      }),
      touches({
        id: 'plan-in-six-weeks',
        title: 'Has a plan that fits six weeks',
        weight: 2,
        dimension: 'plan',
        holds: [asks('plans-steps', { need: 'durations' })],
        said: plansAnew,
        lacks: 'Give the steps with their weeks; they must come to six.',
      }),
      touches({
        id: 'why-this-first',
        title: 'Says why this comes first',
        dimension: 'tradeoffs',
        holds: [asks('orders-choices')],
        said: whyThatOrder,
        lacks: 'Say why what stays is worth more than what goes.',
      }),
      touches({
        id: 'when-to-stop',
        title: 'Says when it would be stopped',
        dimension: 'plan',
        holds: [asks('plans-steps', { need: 'decision' })],
        said: decidesOn,
        lacks: 'Name the value at which you go on, or stop.',
      }),
    ],
    staysFine: [
      stays({
        id: 'first-steps-fit',
        title: 'The first steps of the plan already fit, and stand alone',
        covered: [asks('plans-steps', { need: 'durations', min: 2 }), asks('costs-effort')],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['week|weeks'],
              ['first|already|fits|fit|stands|alone|step|pilot|lane'],
              ['later|wait|waits|after|drop|postpone|not|rest'],
            ],
            figure: true,
          }),
        ],
      }),
    ],
    sources: ['A5', 'A8'],
  },
];
