import { ahead, denies, type HarmIdea, near, words } from '../idea';

const charge = words('charged?', 'charges', 'pays?', 'fares?', 'fees?', 'deposits?');
const nothingCame = words(
  'if (?:no|none of the) (?:driver|car|ride|boat|room|seat|courier)s? (?:\\w+ )?(?:comes?|arrives?|is found|are found|accepts?|turns? up)',
);
const checks = String.raw`(?:background|licen[cs]e|identity|insurance|vehicle|age|criminal record|safety) checks?`;
const protectedFew = String.raw`children(?:['’]s)?|minors|kids|under-?age\w*|pupils`;

/** People who work, complain or cannot defend themselves, treated as nobody should be. */
export const unfairIdeas: readonly HarmIdea[] = [
  {
    id: 'refund-on-request',
    dimensions: [],
    sayings: [
      {
        about: [charge],
        does: [
          nothingCame,
          words('(?:can|may|have to|has to|must) (?:write|complain|ask|call|contact|claim|apply)'),
        ],
        unless: [words('automatic\\w*', 'released?', 'is (?:given|paid) back', 'not charged')],
      },
    ],
    message: 'People pay first, and get it back only if they ask.',
  },
  {
    id: 'kept-in-the-dark',
    dimensions: [],
    sayings: [
      {
        about: [
          words(
            'price',
            'fares?',
            'pay',
            'pays',
            'fees?',
            'data',
            'tracked',
            'recorded',
            'breach',
            'leak\\w*',
            'lost',
          ),
        ],
        leavesOut: [
          words(
            String.raw`(?:nobody|no one|we (?:do not|don['’]t|never)) (?:ever )?(?:tells?|informs?) (?:him|her|them|it to|the (?:riders?|drivers?|users?|customers?|people|patients?))`,
            String.raw`without (?:telling|informing) (?:him|her|them|the (?:riders?|drivers?|users?|customers?|people|patients?))`,
          ),
        ],
        unless: [words('unless', 'until', 'before', 'so that')],
      },
      {
        does: [
          near(
            String.raw`surge(?: prices?)?|higher (?:prices?|fares?)|(?:prices?|fares?) (?:go up|rise|are raised)`,
            String.raw`even (?:when|if|though) (?:there are|we have|there is) (?:enough|plenty|no)`,
            6,
          ),
        ],
        unless: [words('never', 'not')],
      },
    ],
    message: 'People are left in the dark about what they pay or give away.',
  },
  {
    id: 'staff-made-to-pay',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            'drivers?|couriers?|riders?|skippers?|workers|staff',
            String.raw`los(?:e|es) (?:their|his|her|the) (?:pay|wages|earnings|fare)|(?:is|are) fined|(?:has|have) to pay for`,
            8,
          ),
          words(
            'declin\\w+',
            'refus\\w+',
            'wrong',
            'error',
            'bug',
            'fault',
            'late',
            'crash\\w*',
            'outage',
            'sick',
            'says? no',
          ),
        ],
        unless: [words('never', 'not', 'no', 'would')],
      },
    ],
    message: 'Whoever does the work pays for what is not their fault.',
  },
  {
    id: 'complaints-punished',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            String.raw`(?:who|whoever|that) (?:complains?|complained|gives? (?:a )?(?:bad|low) ratings?|asks? for (?:a )?refunds?)`,
            String.raw`slower|worse|last|later|lower (?:priority|rank\w*)|black-?list\w*|put on a list|blocked|ignored`,
            9,
          ),
        ],
        unless: [words('not', 'never', 'no', 'first', 'sooner', 'fraud')],
      },
      {
        about: [words('because', 'since', 'so', 'as')],
        takesAway: [
          near(
            String.raw`complaints?|(?:incident|accident|crash) reports?|audit (?:logs?|trails?)`,
            'deleted?|erased?|thrown away|shredded',
            4,
          ),
        ],
        unless: [
          words(
            'after (?:\\w+ )?(?:\\d+|two|three|five|six|seven|ten) (?:years?|months)',
            'settled',
            'on request',
            'copies',
            'copied',
          ),
        ],
      },
    ],
    message: 'Those who complain are made to regret it, or their complaint vanishes.',
  },
  {
    id: 'checks-put-off',
    dimensions: [],
    sayings: [
      {
        leavesOut: [
          near(
            checks,
            String.raw`later|afterwards|can wait|could wait|after (?:the|their|his|her) first (?:\w+ )?(?:ride|trip|week|month|shift)s?|on (?:the )?honour`,
            5,
          ),
        ],
        unless: [words('not', 'never', 'again', 'repeated', 'as well', 'too', 'second')],
      },
      {
        leavesOut: [denies(checks)],
        unless: [words('twice', 'second', 'again', 'without', 'until', 'more')],
      },
    ],
    message: 'Nobody has looked at whom people are sent to.',
  },
  {
    id: 'minors-targeted',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            protectedFew,
            String.raw`(?:same |targeted |personal )?(?:advertis\w+|ads|marketing|promotions)`,
            6,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'no',
            'except\\w*',
            'without',
            'parents?',
            'guardians?',
            'blocked',
            'excluded',
          ),
        ],
      },
    ],
    message: 'Children are advertised to like anybody else.',
  },
  {
    id: 'rules-ignored',
    dimensions: [],
    sayings: [
      {
        takesAway: [
          ahead(
            'ignor(?:e|es|ing)|break(?:s|ing)?|bend(?:s|ing)?|disregard\\w*|get(?:s)? (?:around|round)',
            String.raw`(?:\w+ )?(?:retention|privacy|safety|working[- ]time|data protection|consumer) (?:rules?|laws?|regulations?|limits?)|the (?:law|rules|regulations?)|gdpr`,
            2,
          ),
        ],
        unless: [words('would', 'could', 'must', 'if')],
      },
    ],
    message: 'A law that protects people is left aside.',
  },
  {
    id: 'thrown-out-first',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [words('full', 'overload(?:ed)?', 'too (?:many|long|much)', 'behind', 'backlog')],
        takesAway: [
          near(
            'throw(?:s|n)? away|drop(?:s|ped)?|delete[sd]?|discard(?:s|ed)?',
            String.raw`(?:oldest |security |login |sign-in |one-time )*(?:codes|payments|charges|orders|emergenc(?:y|ies)(?: \w+)?|alarms|warnings|storm warnings)`,
            4,
          ),
        ],
        unless: [
          words(
            'duplicates?',
            'expired',
            'invalid',
            'copies',
            'second',
            'fake',
            'logged',
            'already',
            'stale',
            'older than',
            'dead-letter',
          ),
        ],
      },
    ],
    message: 'What matters most is thrown away first.',
  },
];
