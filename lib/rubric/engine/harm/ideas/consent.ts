import { ahead, denies, type HarmIdea, near, words } from '../idea';

const refusalOf = String.raw`opt(?:ed|ing)?[- ]?outs?|opted out|unsubscri\w+|said (?:no|stop)|stop (?:requests?|list)|do[- ]not[- ](?:disturb|contact|send)|suppress\w+(?: list)?|consent|quiet hours|silent hours|preferences?(?: checks?)?|mut(?:ed|es) (?:us|topics?|contacts|people)|withdrew|block ?lists? of (?:people|users)`;
const people = String.raw`(?:people|users|customers|contacts|readers|subscribers|those|anyone|anybody|everyone|members|riders)`;
const rightly = words(
  'security',
  'codes?',
  'emergenc\\w+',
  'legal',
  'transactional',
  'receipts?',
  'safety',
  'critical',
  'urgent',
  'alerts?',
  'fraud',
  'cancell\\w+',
  'gets? no\\w*',
  'never',
  'nothing',
  'leaves? out people',
);
const sends = words(
  'sen[dt]s?',
  'sending',
  'mail(?:s|ed|ing)?',
  'go(?:es)? (?:also |out |anyway )?(?:to|out)',
  'reach(?:es)?',
  'deliver\\w*',
  'promot\\w*',
  'campaigns?',
  'news\\w*',
  'market\\w*',
  'messages?',
  'write to',
  'revenue',
);
const late = String.raw`(?:at |by |till |until )?(?:the )?end of (?:the|each|every) (?:week|month|quarter|campaign)|(?:once|twice) (?:a|per|each|every) (?:week|month|quarter)|monthly|weekly|quarterly|next (?:week|month|quarter)|within (?:\w+ )?(?:weeks?|months?)|after the (?:current |running )?campaign|in the next (?:campaign|release)|nightly (?:job|run|batch)|end of the day`;
const honours = words(
  'honou?r\\w*',
  'appl(?:y|ied|ies)',
  'takes? effect',
  'process\\w*',
  'load\\w*',
  'work(?:ed|s)? (?:through|off)',
  'import\\w*',
  'pick(?:ed|s)? up',
  'collect\\w*',
  'update[sd]?',
  'handled?',
  'respected',
  'removed',
  'taken off',
  'entered',
);

/** Writing to people who said no, or never said yes. */
export const consentIdeas: readonly HarmIdea[] = [
  {
    id: 'consent-ignored',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [
          words('opt-?outs?', 'consent', 'preferences?', '(?:stop|suppression|block) ?list', 'wishes'),
          words(
            String.raw`(?:cannot|can['’]t|could not) be (?:read|checked|reached|loaded)`,
            '(?:is|are) (?:down|unavailable|unreachable|missing|gone)',
          ),
        ],
        leavesOut: [
          words(
            '(?:sen[dt]s?|sending|goes?|go out|written|mailed?) (?:\\w+ ){0,3}?(?:anyway|all the same|regardless|to (?:all|every(?:body|one)))',
            'assumed? (?:yes|consent)',
          ),
        ],
        unless: [rightly],
      },
      {
        leavesOut: [
          near(
            String.raw`opt-?outs?|unsubscri\w+(?: link| button)?`,
            'does nothing|leads? nowhere|goes? nowhere|(?:only|just) for show',
            6,
          ),
        ],
      },
      {
        about: [sends],
        leavesOut: [
          words(
            '(?:agreed|asked|wanted|consented) or not',
            'whether (?:or not )?(?:they|he|she|people) (?:agreed|want(?:ed)?|asked|consented)(?: \\w+)?(?: or not)?',
            'with or without (?:their |any )?consent',
          ),
        ],
        unless: [rightly, words('ask(?:s|ed)? (?:\\w+ )?(?:again|anew|once)')],
      },
      {
        does: [
          words('who (?:muted|unsubscribed|opted out|said no|said stop)', 'unsubscribed', 'opted[- ]out'),
          words(
            '(?:mailed|written to|contacted|messaged|reached|sent (?:it|them)) (?:anyway|all the same|nevertheless|regardless)',
          ),
        ],
        unless: [rightly, words('not', 'never')],
      },
      {
        does: [
          near(
            String.raw`unsubscribed|opted[- ]out|said (?:no|stop)|withdrew (?:their )?consent`,
            String.raw`(?:still|also|nevertheless|anyway|continue to|keep) (?:get|gets|getting|receive|receives|receiving|see|seeing)`,
            3,
          ),
        ],
        unless: [rightly, words('not', 'no', 'once', 'until')],
      },
      {
        about: [words(refusalOf), sends],
        takesAway: [
          near(
            refusalOf,
            String.raw`ignor(?:e|es|ed|ing)|overrid(?:e|es|den|ing)|bypass(?:es|ed|ing)?|regardless of|irrespective of|despite|even (?:if|when|though)`,
            5,
          ),
        ],
        unless: [rightly, words('would', 'could', 'cannot')],
      },
      {
        does: [
          ahead(
            String.raw`(?:also |even |still |anyway |keep )(?:\w+ ){0,2}?(?:go|goes|sent|send|mailing|sending|writing|mail|reach|deliver)?(?: out)?(?: to)?|(?:sen[dt]s?|mail|go|goes) (?:also |even |out )?to`,
            String.raw`(?:${people} (?:who|that) (?:have )?(?:opted out|unsubscribed|said no|muted|asked us to stop)|unsubscribed (?:people|contacts|users|readers|customers)|opted-out \w+)`,
            3,
          ),
        ],
        unless: [rightly, words('not?', 'would')],
      },
      {
        about: [
          words(
            'news\\w*',
            'promot\\w*',
            'campaigns?',
            'market\\w*',
            'offers?',
            'digests?',
            'mails?',
            'blasts?',
          ),
        ],
        leavesOut: [
          denies(
            String.raw`(?:preferences?|consent|opt-?outs?|suppression(?: lists?)?|stop ?lists?)(?: checks?| lookups?)?`,
          ),
        ],
        unless: [rightly, words('twice', 'second', 'again', 'separate')],
      },
      {
        takesAway: [
          near(
            'ignor(?:e|es|ed|ing)',
            String.raw`(?:suppression|stop) ?lists?|opt-?outs?|unsubscribes?|wishes|consent`,
            4,
          ),
        ],
        unless: [rightly, words('would', 'could', 'if we', 'cost')],
      },
      {
        about: [
          words('(?:turn|switch)(?:ed|s)? (?:[\\w’-]+ ){1,4}off', refusalOf, 'settings? pages?', 'settings?'),
          words('but', 'yet', 'although', 'though', 'while', 'only for show', 'builds? trust'),
        ],
        leavesOut: [
          words(
            String.raw`(?:(?:does|do|will) not|(?:does|do|wo)n['’]t) (?:actually |really )?(?:look at|read|check|consult|respect|honou?r|obey|care about|heed) (?:it|them|this|that|(?:the|these|those) (?:page|settings?|switch(?:es)?|choices?|answers?|list))`,
            String.raw`(?:only|just) for show`,
            String.raw`(?:has|have) no effect`,
          ),
        ],
        unless: [
          rightly,
          words('(?:worker|sender|router|gateway) does(?! not)', 'does so', 'again', 'before sending'),
        ],
      },
      {
        takesAway: [
          near(
            'deleted?|dropped|wiped?|thrown away|erased?|purged?',
            String.raw`(?:opt-?outs?|suppression|stop|unsubscri\w+|do-not-contact|block) ?lists?|opt-?outs|consent records?`,
            6,
          ),
        ],
        unless: [
          words(
            'after',
            'moved?',
            'copied',
            'import\\w*',
            'merged',
            'migrat\\w+',
            'on request',
            'never',
            'not (?:be )?(?:deleted|dropped|lost)',
            'expired',
          ),
        ],
      },
    ],
    message: 'People who said no are written to all the same.',
  },
  {
    id: 'consent-late',
    dimensions: ['reliability'],
    sayings: [
      {
        does: [
          words(String.raw`opt[- ]?outs?|unsubscri\w+|stop requests?|withdraw\w* of consent`),
          words(late),
          honours,
        ],
        unless: [
          words(
            'report\\w*',
            'count\\w*',
            'export\\w*',
            'reconcil\\w+',
            'compare[sd]?',
            'back-?up',
            'as well',
            'besides',
            'at once and',
          ),
        ],
      },
    ],
    message: 'People who said no keep getting messages until a later run.',
  },
  {
    id: 'consent-hidden',
    dimensions: ['requirements'],
    sayings: [
      {
        takesAway: [
          ahead(
            String.raw`unsubscri\w+ (?:link|button|footer)s?`,
            String.raw`(?:removed|left out|missing|omitted|dropped|taken out)`,
            3,
          ),
        ],
      },
      {
        does: [
          near(
            String.raw`unsubscri\w+|opt-?out(?: link| button)?`,
            String.raw`hid(?:e|es|den)|buried?|tiny|small print|hard to find|behind a log-?in|(?:leads?|points?) to (?:a|the) (?:log-?in|form|hotline)(?: page)?|(?:needs?|requires?|asks for) (?:a |the )?(?:log-?in|password|letter|phone call)|grey on grey|two (?:weeks|forms)|by (?:post|phone) only`,
            6,
          ),
        ],
        unless: [words('never', 'not')],
      },
      {
        takesAway: [
          ahead(
            String.raw`leave[s]?|omit[s]?|remove[s]?|drop[s]?|take[s]?`,
            String.raw`unsubscri\w+ (?:link|button|footer)`,
            3,
          ),
        ],
      },
      {
        leavesOut: [
          words(
            String.raw`(?:without|no|leave the|leaves the|drop the|omit the|remove the) (?:an? )?(?:unsubscri\w+|opt-out) (?:link|button|footer)`,
          ),
        ],
        unless: [words('transactional', 'receipts?', 'codes?')],
      },
      {
        does: [
          words(
            'pre-?tick(?:s|ed)?',
            'pre-?check(?:s|ed)? (?:the |all )?box(?:es)?',
            'pre-?checked',
            '(?:opted|signed) in by default',
            'assume(?:d)? consent',
            'consent is assumed',
            'opted in by a',
          ),
        ],
        unless: [words('not', '(?:is|are|be|we) never', 'never (?:pre|tick|assum|opt)\\w*')],
      },
      {
        leavesOut: [
          words(
            "(?:whoever|who|those who|people who|anybody who) (?:does not|do not|doesn[’']t|don[’']t) (?:want|like|wish) (?:that|it|this|them|to be written to) (?:can|may) (?:tell|write|say|complain|object|opt out)(?: \\w+){0,3} (?:later|afterwards|following|weeks)",
          ),
        ],
      },
    ],
    message: 'People are kept from saying no, or never asked.',
  },
  {
    id: 'safety-silenced',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            String.raw`emergenc(?:y|ies)(?: \w+)?|recalls?|evacuations?|safety (?:alerts|messages|notices|warnings)|(?:security|fraud|storm|fire|flood|gas) (?:warnings?|alerts?|alarms?)`,
            String.raw`(?:the same|one|a single) (?:switch|setting|opt-?out|mute button)`,
            5,
          ),
        ],
        unless: [
          words('not', 'never', 'no', 'except\\w*', 'cannot', 'always', 'own', 'separate\\w*', 'apart'),
        ],
      },
      {
        about: [
          words(
            'switch(?:es)?',
            'off',
            'mut(?:e|es|ed)',
            'opt-?outs?',
            'opt(?:ed|s)? out',
            'settings?',
            'quiet hours',
            'unsubscri\\w+',
            'pause[sd]?',
          ),
        ],
        does: [
          ahead(
            String.raw`includ(?:es?|ing)|also|even|as well as|applies to|holds for|stops?|silences?|along with|together with`,
            String.raw`recalls?|emergenc(?:y|ies)(?: \w+)?|evacuations?|safety (?:alerts|messages|notices|warnings)|(?:security|fraud|storm|fire|flood|gas) (?:warnings?|alerts?|alarms?|messages|notices)`,
            4,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'no',
            'except\\w*',
            'cannot',
            'overrid\\w+',
            'break(?:s)? through',
            'ring',
            'regardless',
            'ignores?',
            'always',
            'still',
            'only',
            'would',
            'separate\\w*',
          ),
        ],
      },
    ],
    message: 'One switch also silences what keeps people safe.',
  },
];
