import { ahead, type HarmIdea, near, words } from '../idea';

const emergency = String.raw`(?:emergency|sos|panic|alarm|distress|help) (?:buttons?|calls?|presses|press|requests?|signals?)|(?:crash|accident|assault|incident) (?:reports?|calls?)|calls? for help|emergencies`;
const waitsLong = String.raw`lowest (?:\w+ )?(?:lane|priority|queue|class|rank)|low(?:est)?[- ]priority|last (?:in line|lane|of all|in the queue)|(?:behind|after) (?:the |our )?(?:all|promotions?|everything|the receipts?|receipts|the rest|promotions|the news)|once an? (?:day|week|month|night|shift|hour)|twice a day|daily|weekly|nightly|overnight|(?:the )?next (?:working day|business day|morning|day|monday|week)|(?:on|every) (?:mon|tues|wednes|thurs|fri)days?|at the end of the (?:day|week|shift)|in a (?:daily |weekly |nightly )?(?:batch|digest|summary)|when (?:somebody|someone|the team|support|we) (?:has|have) time|like any other (?:message|ticket|request|mail)`;
const system = String.raw`(?:error |system |technical |our )?(?:alarms?|alerts?)(?: mails?| messages?| channel)?|error mails?|pager(?: messages?)?`;
const inOffice = String.raw`(?:looked at|read|answered|watched|checked|seen to)(?: \w+)? (?:only )?(?:during|in|within) (?:office|working|business) hours|(?:only|just) (?:looked at|read|answered|watched|checked) (?:during|in|within|on) (?:office|working|business|weekdays)(?: hours)?`;
const byMail = String.raw`(?:sends?|opens?|creates?|writes?) (?:an? )?(?:e-?mail|mail|ticket|form)(?: to (?:the )?\w+(?: \w+)?)?|(?:goes|go|sent) to (?:the |a )?(?:support )?(?:mailbox|inbox|contact form|ticket system)|weekly digest|monthly report`;
const rightly = words(
  'not',
  'never',
  'no',
  'instead',
  'before',
  'tests?',
  'trained',
  'drill\\w*',
  'false alarms? (?:are|is) (?:counted|reviewed)',
  'review\\w*',
  'report on',
  'low[- ]priority (?:alarms?|alerts?)',
  'non-?urgent',
  'minor',
  'warnings only',
  'besides',
  'also',
  'pag(?:ed|es|er)',
  'at once',
  'duty',
);

/** Calls that nobody takes. */
export const unattendedIdeas: readonly HarmIdea[] = [
  {
    id: 'emergency-waits',
    dimensions: ['reliability'],
    sayings: [
      {
        does: [near(emergency, `${waitsLong}|${byMail}`, 14)],
        unless: [
          words(
            'not',
            'never',
            'no',
            'instead',
            'before',
            'ahead',
            'overtakes?',
            'first',
            'tests?',
            'drill\\w*',
            'report\\w* on',
            'numbers? of',
            'reviewed',
            'practi[sc]ed?',
          ),
        ],
      },
      {
        about: [words(emergency)],
        leavesOut: [
          words(
            String.raw`(?:no[- ]?one|nobody) (?:reads?|looks?|watches|answers?|takes?|sees?)|goes? (?:nowhere|to (?:a |the )?(?:mailbox|inbox|voicemail))`,
          ),
        ],
        unless: [words('until', 'if', 'when', 'within', 'before', 'so')],
      },
    ],
    message: 'A call for help waits like anything else.',
  },
  {
    id: 'alarms-unread',
    dimensions: ['reliability'],
    sayings: [
      {
        does: [near(system, inOffice, 3)],
        unless: [
          words(
            'low[- ]priority',
            'non-?urgent',
            'at night',
            'others?',
            'not',
            'never',
            'rest',
            'minor',
            'for news',
            'of news',
          ),
        ],
      },
      {
        does: [
          near(
            system,
            String.raw`(?:read|look(?:ed)? at|check(?:ed)?|open(?:ed)?|go through|gone through|empt(?:y|ied)|see|seen)(?: \w+){0,2}? (?:only )?(?:on (?:mon|tues|wednes|thurs|fri)days?|once an? (?:week|month|quarter)|weekly|monthly|after the (?:weekend|season|sale)|when (?:somebody|someone|we|the team) (?:has|have) time)`,
            9,
          ),
        ],
        unless: [rightly],
      },
      {
        does: [
          ahead('reads?|looks? at|checks?|opens?|goes? through|empt(?:y|ies)', system, 2),
          words(
            'once an? (?:week|month|quarter)',
            'weekly',
            'monthly',
            'on (?:mon|tues|wednes|thurs|fri)days?',
            'after the (?:weekend|season|sale)',
          ),
        ],
        unless: [rightly],
      },
      {
        leavesOut: [
          ahead(
            system,
            String.raw`(?:no[- ]?one|nobody|none of us) (?:ever )?(?:reads?|looks?|opens?|checks?|watches|sees?)|(?:is|are|stays?|remains?) (?:simply |just |mostly )?(?:unread|ignored)`,
            9,
          ),
        ],
        unless: [
          words(
            'until',
            'unless',
            'so',
            'if',
            'within',
            'twice',
            'therefore',
            'before',
            'avoid\\w*',
            'otherwise',
            'too many',
            'when',
          ),
        ],
      },
      {
        leavesOut: [
          words(
            String.raw`(?:all )?logging (?:is|gets|stays) (?:\w+ )?(?:off|disabled|stopped) (?:\w+ )?(?:at|during|in|under) (?:the )?(?:peaks?|rush|load|sale|busy \w+)`,
            String.raw`(?:switch|turn)(?:s|ed)? (?:all )?(?:logging|logs) off (?:at|during|in|under) (?:the )?(?:peaks?|rush|load|sale)`,
          ),
        ],
        unless: [words('debug', 'verbose', 'detailed', 'sampl\\w+', 'trac\\w+')],
      },
    ],
    message: 'Alarms go where nobody sees them in time.',
  },
];
