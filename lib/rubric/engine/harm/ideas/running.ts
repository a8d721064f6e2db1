import { ahead, denies, type HarmIdea, near, switchesOff, words } from '../idea';

const alarms = String.raw`alerts?|alarms?|alerting|monitoring|warnings|pagers?|pages to on-?call|error (?:mails?|alerts?)|on-?call(?: pages?)?`;
const quietRightly = words(
  'planned',
  'maintenance',
  'deploy\\w*',
  'duplicates?',
  'flapping',
  'low[- ]priority',
  'non-?urgent',
  'on news',
  'for news',
  'of news',
  'those on',
  '(?:users?|people|customers?|riders?|readers?|marketers?|marketing|\\d+ ?%|members?|recipients?|subscribers?) (?:can |may |who |will |often |of \\w+ )?(?:mute|turn|switch|disable|silence)\\w*',
  'by \\d+ ?%',
  'of (?:people|users|customers)',
  'while somebody',
  'repeated',
  'single',
  'one failed',
  'somebody is (?:called|woken|told|paged)',
);
/** Alarms that are rows, and how long such rows are kept: "alarms are removed after two years". */
const asRows = words(
  String.raw`(?:after|for|older than|beyond|past) (?:\w+ ){0,2}?(?:days?|weeks?|months?|years?)`,
  'once (?:\\w+ ){1,3}(?:closed|solved|settled|over)',
  'archiv\\w*',
  'retention',
  'history',
);
const mailing = String.raw`campaigns?|mailings?|blast|send-?outs?|mail-?outs?|batch(?:es)?|audiences?|newsletters?|blasts?|messages?|mails?|notifications?|sends?|lists?`;
const crash = words(
  'crash\\w*',
  'restart\\w*',
  'half ?way',
  'stops?',
  'dies',
  'fails?',
  'failure',
  'not known',
  'cannot know',
  'outage',
  'power',
  'interrupted',
  'lost',
  'abort\\w*',
  'twice',
);

/** Running it blind, or hammering what is already down. */
export const runningIdeas: readonly HarmIdea[] = [
  {
    id: 'nobody-is-told',
    dimensions: ['reliability'],
    sayings: [
      {
        leavesOut: [
          words('nobody (?:is|gets|will be) (?:alerted|paged|woken|notified of (?:it|errors|failures))'),
        ],
        unless: [
          quietRightly,
          words('twice', 'for', 'unless', 'until', 'by', 'below', 'under', 'before', 'while'),
        ],
      },
      {
        does: [
          words(
            '(?:errors?|failures?|exceptions?) (?:are|is|get) (?:silently |simply |just )?(?:swallowed|hidden|thrown away)',
          ),
        ],
      },
      { about: [switchesOff(alarms)], leavesOut: [switchesOff(alarms)], unless: [quietRightly, asRows] },
      {
        leavesOut: [
          denies(
            String.raw`(?:${alarms})(?: to (?:our|the|a|any) (?:\w+ )?(?:team|staff|engineers?|people|on-?call))?(?! (?:on|for|about|of|when|until|below|above|unless|before|if)\b)`,
          ),
        ],
        unless: [
          quietRightly,
          words(
            'enough',
            'not enough',
            'separate',
            'second',
            // Who may not raise one: a right that a caller lacks, and no alarm that is missing.
            "(?:can(?:not|[’']t)?|may|must)(?: not)? (?:send|trigger|raise|issue|start|give|cancel|publish|order)",
          ),
          asRows,
        ],
      },
    ],
    message: 'Alarms are switched off, so nobody learns that it broke.',
  },
  {
    id: 'sent-again',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [words('duplicates?', 'doubles?', 'twice', 'several times', 'same (?:message|mail|text)')],
        does: [
          words(
            String.raw`(?:people|users|customers|readers|riders|they|recipients|members) (?:can |will |may )?(?:just |simply |then )?(?:delete|ignore|throw away|swipe away) (?:it|them|one|the (?:second|others?|rest))`,
          ),
        ],
        unless: [words('not', 'never', 'dedup\\w*', 'once in', 'rare\\w*', 'below', 'per million')],
      },
      {
        does: [
          words(
            String.raw`(?:whole|entire|all|every|full) (?:of )?(?:the |our |its )?(?:${mailing})`,
            String.raw`everything|(?:the |a )?(?:campaign|batch|mailing|newsletter|list|audience|blast|send-?out|mail-?out|whole run)`,
          ),
          words(
            String.raw`(?:sen[dt]s?|mail(?:ed|s)?|run|go(?:es)?) (?:[\w’'-]+ ){0,6}?(?:again|anew|afresh|once more)`,
            String.raw`(?:start|begin|resume)(?:s|ed)? (?:\w+ ){0,2}?(?:over|again|anew|from (?:the (?:beginning|start|top|first)|scratch|zero|line one))`,
            're-?sen[dt]s?',
            'reminds?',
          ),
          crash,
        ],
        unless: [
          words(
            'skip\\w*',
            'already',
            'nobody (?:is|gets|hears|receives|sees)',
            'dedup\\w*',
            'idempoten\\w*',
            'marked',
            'except',
            'only those',
            'offsets?',
            'lease[sd]?',
            'resum\\w+',
            'key',
          ),
        ],
      },
    ],
    message: 'After a crash everybody gets everything again.',
  },
  {
    id: 'retry-storm',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [words('retr(?:y|ies|ied|ying)', 'tr(?:y|ies|ied) again', 'repeat(?:s|ed)?', 'resen[dt]s?')],
        does: [
          near(
            String.raw`retr(?:y|ies|ied|ying)|tr(?:y|ies|ied) again|repeat(?:s|ed)?|resen[dt]s?`,
            String.raw`for ?ever|endless\w*|infinite\w*|indefinite\w*|as fast as|in a tight loop|unlimited|non-?stop|without (?:any )?(?:pause|delay|limit|wait\w*|back-?off)`,
            6,
          ),
        ],
        unless: [
          words(
            'back-?off',
            'capped',
            'growing',
            'jitter',
            'doubl\\w+',
            'longer pauses',
            'would',
            'never',
            'cannot',
            'budget',
            'not',
            'circuit',
          ),
        ],
      },
      {
        about: [
          words(
            'retr(?:y|ies|ied|ying)',
            'sen[dt]s? (?:it |them )?again',
            'tr(?:y|ies) again',
            're-?sen[dt]s?',
          ),
        ],
        leavesOut: [
          words(
            String.raw`(?:no|without) (?:an? |any )?(?:upper )?(?:limit|pause|delay|back-?off|end(?!-))(?: (?:on|and|or|for) [\w-]+)?`,
          ),
        ],
        unless: [words('never', 'not', 'growing', 'capped', 'jitter')],
      },
      {
        about: [
          words(
            'again',
            'once more',
            're-?sen[dt]s?',
            'repeat(?:s|ed)?',
            'another (?:text|message|mail|sms|push)',
            'retr(?:y|ies|ied)',
          ),
          words(
            'sms',
            'texts?',
            'messages?',
            'mails?',
            'e-?mails?',
            'push(?:es)?',
            'reminders?',
            'notifications?',
            'offers?',
            'sen[dt]s?',
          ),
        ],
        does: [
          words(
            String.raw`(?:and so on|on and on|again and again|over and over|every (?:\w+ )?(?:seconds?|minutes?|hours?))(?: [\w’'-]+){0,3}? until`,
            String.raw`until (?:a |the |an |some |his |her |their )?(?:\w+ )?(?:receipt|confirmation|reply|answer|click|open)(?: (?:comes|arrives|is (?:there|seen|in))|$|[.,;])`,
            String.raw`until (?:they|he|she|somebody|it|the \w+) (?:\w+ )?(?:confirms?|answers?|opens?|clicks?|reacts?|replies|reads?)`,
          ),
        ],
        unless: [
          words(
            'at most',
            'no more than',
            'up to',
            'max\\w*',
            '\\d+ (?:times|tries|attempts)',
            '(?:three|four|five|six) (?:times|tries|attempts)',
            'or (?:until|for)',
            'for \\d+ (?:minutes?|hours?)',
            'same (?:key|id|number)',
            'key',
            'not',
            'never',
            'urgent',
            'emergenc\\w+',
            'warnings?',
            'alarms?',
            'alerts?',
            'on-?call',
            'somebody answers',
            'waits?',
            'held',
            'dedup\\w*',
            'idempoten\\w+',
            'asks? (?:the )?(?:provider|processor|bank)',
          ),
        ],
      },
    ],
    message: 'Retries without pause or end keep down what is already down.',
  },
  {
    id: 'results-unknown',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [
          switchesOff(String.raw`(?:delivery )?(?:acknowledge?ments?|acks|delivery (?:receipts|reports))`),
        ],
        leavesOut: [
          switchesOff(String.raw`(?:delivery )?(?:acknowledge?ments?|acks|delivery (?:receipts|reports))`),
        ],
      },
      {
        leavesOut: [
          ahead(
            String.raw`acknowledge?ments?|acks`,
            String.raw`(?:turned|switched) (?:them )?off|disabled`,
            6,
          ),
        ],
      },
    ],
    message: 'Whether something was sent is not known.',
  },
  {
    id: 'work-forgotten',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [words('restart(?:s|ed)?', 'crash(?:es|ed)?', 'power cuts?', 'reboots?')],
        does: [
          words(String.raw`(?:is|are) (?:then |simply )?(?:empty|gone|lost|forgotten)`),
          words(
            String.raw`(?:just|simply|then) (?:begin|start|go on|carry on|continue)s?`,
            'nobody (?:misses|notices|minds)',
            'bad luck',
          ),
        ],
        unless: [
          words(
            'positions?',
            'locations?',
            'pings?',
            'caches?',
            'rebuilt',
            'refill\\w*',
            'again from',
            're-?read\\w*',
            'never',
            'not',
            'nothing',
            'session\\w*',
          ),
        ],
      },
    ],
    message: 'Work that was promised is forgotten with the first restart.',
  },
  {
    id: 'false-records',
    dimensions: ['reliability'],
    sayings: [
      {
        leavesOut: [
          near(
            String.raw`(?:cannot|could not|can['’]t) be (?:delivered|reached|sent|checked)|never (?:arrived?|answered)`,
            String.raw`(?:marked|booked|counted|recorded|reported|shown|logged) as (?:delivered|sent|successful|done|approved|paid|read)`,
            3,
          ),
        ],
        unless: [words('never (?:marked|booked|counted|recorded|reported)', 'not (?:marked|booked|counted)')],
      },
      {
        does: [
          near(
            'fail(?:s|ed|ures?)?|lost|undelivered|unsent|bounced|bounces|late ones',
            String.raw`(?:marked|booked|counted|recorded|reported|shown|logged|set|written) (?:down )?(?:as|to) (?:having been )?(?:delivered|sent|successful|success|done|ok|on time|read|paid)(?! (?:by|via|over|only|once|after|to)\b)`,
            4,
          ),
        ],
        unless: [
          words(
            'never',
            'not',
            'no',
            'until',
            'once',
            'when',
            'again',
            'confirm\\w*',
            'would',
            'before',
            'second',
          ),
        ],
      },
    ],
    message: 'What failed is written down as done.',
  },
];
