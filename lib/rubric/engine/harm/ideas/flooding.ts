import { ahead, type HarmIdea, words } from '../idea';

const nobodyThere = String.raw`invalid|unregistered|unknown (?:numbers?|phones?|devices?|address(?:es)?|tokens?)|dead (?:numbers?|address(?:es)?|tokens?)|bounced|hard bounces|uninstalled|do(?:es)? not exist|non-existent \w+`;
const blocked = words(
  'block(?:s|ed|ing)?',
  'black-?list\\w*',
  'bann?(?:s|ed)?',
  'suspend\\w*',
  'clos(?:e|es|ed) our account',
  'terminat\\w+',
  'flag(?:s|ged)?',
  'reports? us',
  'rate-?limits? us',
  'lands? in (?:the )?spam',
);
const anotherName = words(
  String.raw`under (?:another|a new|a different|a second|an? other|some other) (?:company |sender |brand |business )?(?:name|identity)`,
  String.raw`(?:opens?|creates?|makes?|registers?|sets? up|signs? up for|buys?|uses?) (?:an? )?(?:new|another|second|fresh|different|more|several|additional|further) (?:\w+ )?accounts?`,
  String.raw`changes? (?:the|our) (?:sender|domain|from)[- ]?(?:name|address|number)?(?: \w+){0,2}? until`,
  String.raw`(?:as|through|via) (?:another|a second|a new|a shell) (?:company|firm|subsidiary)`,
);
const unnoticed = words(
  String.raw`before (?:they|it|the (?:operators?|carriers?|filters?|providers?)|anybody|anyone) (?:notices?|blocks?|reacts?|finds? out)`,
  String.raw`(?:under|below) (?:the|their) radar`,
  'without (?:being|getting) (?:noticed|blocked|caught|flagged)',
  String.raw`so (?:that )?(?:the )?(?:filters?|operators?|carriers?|they|it|nobody|no one) (?:never|cannot|do not|does not|will not|notices?)`,
);
const burnt = words(
  String.raw`(?:when|until|once|after|if) (?:that|this|the (?:old|last|first)|one|it)(?: one)? (?:is|gets) (?:burn(?:t|ed)|blocked|banned|flagged|used up)`,
);
const properly = words(
  'never',
  'not',
  'would',
  'warm\\w*',
  'must not',
  'we stop',
  'cannot',
  'impostors?',
  'frauds?ters?',
  'spammers?',
  'abuse\\w*',
  "provider[’']s? own",
);

/** More messages than anybody asked for, and ways around those who would stop them. */
export const floodingIdeas: readonly HarmIdea[] = [
  {
    id: 'another-name',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [blocked],
        does: [anotherName],
        unless: [
          words(
            'never',
            'would',
            'warm\\w*',
            'must not',
            'impostors?',
            'frauds?ters?',
            'spammers?',
            'abuse\\w*',
          ),
        ],
      },
      {
        does: [
          burnt,
          words('start(?:s)? (?:over|again|anew|afresh)', 'the next', 'a new', 'a fresh', 'go on'),
        ],
        unless: [properly],
      },
      {
        leavesOut: [unnoticed],
        about: [
          words('fresh', 'new', 'rotat\\w+', 'throw-?away', 'prepaid', 'many', 'domains?', 'numbers?'),
          words(
            'filters?',
            'operators?',
            'carriers?',
            'block\\w*',
            'radar',
            'caught',
            'spam\\w*',
            'complaint history',
          ),
        ],
        unless: [words('never', 'would', 'warm\\w*', 'must not', 'spammers?', 'abuse\\w*')],
      },
    ],
    message: 'Whoever stops the messages is got round instead of heeded.',
  },
  {
    id: 'gone-addresses',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [words(nobodyThere)],
        does: [
          words(
            String.raw`(?:is|are|get|gets) (?:still )?(?:tried|re-?tried|mailed|written to|sent to|called|attempted) (?:again )?(?:every|each|daily|hourly|for (?:\d+|many|several|some) \w+|again and again)`,
            String.raw`stays? (?:on|in) the (?:\w+ )?(?:list|audience|segment)`,
          ),
        ],
        unless: [
          words(
            'never',
            'soft',
            'temporar\\w+',
            'removed?',
            'struck',
            'taken off',
            'up to',
            'at most',
            'suppress\\w+',
            'blocked',
            'marked',
          ),
        ],
      },
    ],
    message: 'Addresses that do not exist are written to again and again.',
  },
  {
    id: 'sent-in-multiples',
    dimensions: ['reliability'],
    sayings: [
      {
        does: [
          ahead(
            String.raw`(?:every|each|all) (?:[\w’-]+ ){0,2}?(?:texts?|messages?|mails?|e-?mails?|sms|push(?:es)?|notifications?|reminders?|offers?)`,
            String.raw`(?:is|are|goes|go|gets?) (?:[\w’-]+ )?(?:sent |handed |out |mailed )?(?:twice|(?:two|three|four|five|several) times|(?:to|over|through|by) (?:all|both|two|three) (?:\w+ )?providers)`,
            2,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'at most',
            'up to',
            'if',
            'when',
            'until',
            'retr\\w+',
            'fail\\w*',
            'urgent',
            'emergenc\\w+',
            'warnings?',
            'alarms?',
            'tried',
            'split',
            'shared',
            'spread',
            'balanced',
            'halves',
            'half',
          ),
        ],
      },
    ],
    message: 'Everybody gets the same message several times over.',
  },
];
