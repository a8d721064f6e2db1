/** More statements that clash: decisions taken both ways, majorities, what is never touched. They run as tests. */
export const clashingMore: readonly (readonly [id: string, one: string, other: string])[] = [
  [
    'retry-and-none',
    'Messages are sent exactly once and never retried.',
    'After five retries a message goes to a list of failures.',
  ],
  [
    'untouched-and-refused',
    'Orders are never affected by us.',
    'If the push company is down the order is not accepted.',
  ],
  [
    'untouched-and-refused',
    'Nothing here can ever block a booking.',
    'Bookings are refused when the mail server does not answer.',
  ],
  ['majority-and-last-one', 'Five regions, so four may fail.', 'A quorum confirms each acceptance.'],
  [
    'majority-and-last-one',
    'With three zones two of them can be lost.',
    'A write counts once a majority has it.',
  ],
];

/** Statements that look alike and live together. */
export const livingMore: readonly (readonly [one: string, other: string])[] = [
  ['Orders are never affected by us.', 'Orders with an invalid token are refused.'],
  ['Orders are never affected by us.', 'If the push company is down the message waits.'],
  ['Rides are never delayed by receipts.', 'Offers are held back until a driver is free.'],
  ['There is no broker in this design.', 'From 5,000 tickets a second on, tickets move to a broker.'],
  ['Five regions, so two may fail.', 'A quorum confirms each acceptance.'],
  ['Five servers, so four may fail.', 'Each of them holds the whole list of museums.'],
];

/** Sentences that cannot hold by themselves, each with the clash; and sentences that come near. */
export const torn: readonly (readonly [string, readonly string[]])[] = [
  ['The database has a backup at night so we lose nothing.', ['lossless-by-backup']],
  ['Thanks to the nightly dump no data loss is possible: zero loss.', ['lossless-by-backup']],
  ['A nightly backup, so at most a day is lost.', []],
  ['Log shipping loses nothing.', []],
  ["Auto-scaling isn't needed, it will scale automatically.", ['unneeded-and-by-itself']],
  ['Auto-scaling is not needed: Friday is known, and we add two machines.', []],
  ['For 17 a second we need 200 workers.', ['idle-hands']],
  ['The load is 3 requests per second, so we run 40 servers.', ['idle-hands']],
  ['For 17 a second we need 20 workers.', []],
  ['For 17 a second at 4 s each we need 200 workers.', []],
  ['For 900 a second we need 60 workers.', []],
  ['At 17 a second we need 2 workers.', []],
  ['We would never need 200 workers for 17 a second.', []],
];

/** Choices, with whether they are taken both ways. */
export const turnedRound: readonly (readonly [string, boolean])[] = [
  [
    "The direct call was chosen over the queue as it's faster. The queue was chosen over the direct call since it's safer.",
    true,
  ],
  ['Polling over sockets: cheap, but late. Sockets over polling: quick, but dear.', true],
  ['Push instead of texts, since it is cheaper. Texts instead of letters, since they are read.', false],
  ['We chose a table over a broker. We chose a broker over a table for the receipts.', true],
  ['The queue was chosen over the direct call because guests wait otherwise.', false],
];
