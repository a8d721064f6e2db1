import { ahead, type HarmIdea, near, words } from '../idea';

/** What those who carry messages do to a sender they no longer trust. */
const sanctions = [
  'block(?:s|ed|ing|list\\w*)?',
  'black-?list\\w*',
  'defer(?:s|red|ring|rals?)?',
  'filter(?:s|ed|ing)?',
  'flag(?:s|ged)?',
  'bann(?:ed|ing)',
  'bans?',
  'burn(?:t|ed|s)?',
  'spam\\w*',
  'reputation',
  'complaint history',
  'throttl\\w+',
];
/** A name to send under that nobody has complained of yet. */
const unmarked = String.raw`next|new|fresh|another|other|spare|unused|clean|unspoilt|unspoiled|different|throw-?away|burner|disposable|pool|dozens?|hundreds?`;
const senderName = String.raw`(?:sender |sending |mail |from |phone )?(?:domains?|ips?|ip addresses|(?:sender )?numbers?|senders?|sender names?|sims?|sim cards?|identit(?:y|ies)|from-addresses)`;
/** Leaving a name that is spent for the next. */
const hops = [
  'mov(?:e|es|ed|ing)',
  'switch(?:es|ed|ing)?',
  'hop(?:s|ping)?',
  'rotat(?:e|es|ing)',
  'chang(?:e|es|ing)',
  'thr(?:ow|ows|owing|own) (?:\\w+ ){0,3}?away',
  'discard(?:s|ed)?',
  'replac(?:e|es|ed)',
  'start(?:s)? (?:over|again|afresh)',
  'tak(?:e|es)',
  'carr(?:y|ies) on',
  'go(?:es)? on',
  'keep(?:s)? (?:on )?sending',
];

/** Ways of sending that burn the trust of readers and of those who carry the mail. */
export const sendingIdeas: readonly HarmIdea[] = [
  {
    id: 'bought-addresses',
    dimensions: ['requirements', 'reliability'],
    sayings: [
      {
        does: [
          ahead(
            String.raw`addresses|e-?mails|contacts|phone numbers`,
            String.raw`(?:found|find|collected?|copied|taken) (?:on|from|in) (?:the |a )?(?:web\w*|internet|public|social|forums?|directories)`,
            5,
          ),
        ],
        unless: [words('never', 'not?', 'nobody', 'shops?', 'places?')],
      },
      {
        takesAway: [
          near(
            String.raw`buy(?:s|ing)?|bought|purchas(?:e|ed|es|ing)|rent(?:s|ed)?|scrap(?:e|es|ed|ing)|harvest(?:s|ed|ing)?|crawl(?:s|ed|ing)?`,
            String.raw`(?:address|mail(?:ing)?|e-?mail|contact|phone|number|lead|customer) lists?|lists? of (?:\w+ )?(?:numbers|addresses|contacts|people|e-?mails)|(?<!shopping |wish |watch )lists|addresses|contacts|leads(?! to\b)|e-?mails|phone numbers`,
            6,
          ),
        ],
        unless: [words('never', 'not?', 'nobody', 'refus\\w+')],
      },
    ],
    message: 'People who never gave their address are written to.',
  },
  {
    id: 'dodges-blocks',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [
          words(
            'block(?:s|ed|list\\w*)?',
            'black-?lists?\\w*',
            'spam filters?',
            'spam',
            'filters',
            'reputation',
            'banned',
            'complaints?',
          ),
        ],
        does: [
          near(
            String.raw`rotat(?:e|es|ing)|switch(?:es)?|register(?:s)?|move(?:s)?|chang(?:e|es|ing)|hop|new|fresh|another|throw-?away`,
            String.raw`(?:sender |sending |mail |from )?(?:domains?|ips?|ip addresses|fresh one|new one|sender names?|senders)`,
            3,
          ),
          words(
            'get around',
            'get past',
            'circumvent',
            'dodge',
            'evade',
            'carry on',
            'go on',
            'keep (?:on )?sending',
            'avoid (?:the )?(?:spam|filters|blocks?)',
            'start again',
            'lands on',
            'is blocked',
            'blocks? (?:our|the|a) (?:domain|ip|address)',
            'are blocked',
            'gets blocked',
            'blacklisted',
            'on a blocklist',
          ),
        ],
        unless: [words('warm\\w*', 'never', 'stop (?:and|sending)', 'dedicated', 'slow(?:ly)?')],
      },
      {
        about: [words(...sanctions)],
        does: [near(unmarked, senderName, 4), words(...hops)],
        unless: [
          words(
            'warm\\w*',
            'stop (?:and|sending)',
            'dedicated',
            'slow(?:s|ly|er)?',
            'rather than',
            'instead of',
            'never (?:buy|use|switch|move|rotate|change)',
            'until it',
          ),
          ahead(
            String.raw`users?|customers?|people|persons?|recipients?|drivers?|riders?|members?|caller`,
            String.raw`registers?|gives?|enters?|changes?|has|have|gets?`,
            2,
          ),
        ],
      },
      {
        takesAway: [
          near(
            String.raw`complaints?|bounces|bounced addresses|spam reports`,
            String.raw`ignored?|keep (?:on )?(?:sending|mailing)|stay on the list`,
            6,
          ),
        ],
        unless: [words('not', 'never', 'cannot', 'would')],
      },
      {
        does: [
          ahead(
            String.raw`invalid|unregistered|unknown (?:numbers?|phones?|devices?|address(?:es)?|tokens?)|dead (?:numbers?|address(?:es)?|tokens?)|bounced|uninstalled`,
            String.raw`(?:go(?:es)? on|keeps?|carr(?:y|ies) on|continues?) (?:to )?(?:sending|send|writing|write|mailing|mail|pushing|push|trying)`,
            8,
          ),
        ],
        unless: [words('not', 'never', 'stop\\w*', 'until', 'cannot', 'would', 'others?')],
      },
    ],
    message: 'Signs that people do not want the messages are dodged instead of heeded.',
  },
];
