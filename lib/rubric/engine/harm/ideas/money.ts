import { ahead, denies, type HarmIdea, near, words } from '../idea';

const charge = String.raw`charg(?:e|es|ed|ing)|payments?|debits?|debited|bill(?:s|ed|ing)?|cards?|fares?|refunds?|pay-?outs?|transfers?|invoices?`;
const keyed = words(
  'same (?:key|id|charge|payment|ride|reference|\\w+ id)',
  String.raw`(?<!without (?:an? |any )?)idempoten\w*`,
  '(?:with|by|under|carr(?:y|ies)) (?:the|its|an?|one) \\w+[ _]?(?:id|key|reference)',
  'keyed',
  'as (?:a |the |its )?key',
  '(?:ride|payment|order|trip|charge)[ _]id',
  'asks? (?:the )?(?:processor|bank|provider)',
  'checks? (?:first|whether)',
  'looks? up (?:first|whether)',
);
const again = String.raw`again|once more|retr(?:y|ies|ied|ying)|repeat(?:s|ed|ing)?|resen[dt]|anew|afresh|(?:new|fresh|another|second) (?:charge|payment|debit|attempt|one)|keep (?:charging|debiting|billing|trying)`;
const reckless = String.raw`until (?:one|it|they|the \w+|somebody|all) (?:\w+ )?(?:goes|go|gets?|succeeds?|works?|answers?|passes|pass|clears?|comes?|returns?|confirms?|says?|approves?|accepts?|is|are)|(?:anew|afresh|from scratch) every|blindly|as often as|no matter (?:if|whether|what)|regardless|whether or not|even if the (?:first|last|earlier|previous)|each time (?:a|as a) new|without (?:an? |any )?(?:idempoten\w+|key|check(?:ing)?|guard|looking|asking)|each attempt (?:is|creates|makes)|every (?:\w+ )?(?:seconds?|minutes?) until`;
const doubles = String.raw`double (?:charges?|payments?|billing|bookings? of money)|(?:charged|taken|debited|billed|deducted) (?:twice|several times|two times|many times|more than once)|paid twice|pays? twice|duplicate (?:charges?|payments?)`;
const shrug = words(
  '(?:is|are) (?:fine|ok|okay|acceptable|no problem|tolerable|rare enough|cheap)',
  'accept(?:s|ed)?',
  'tolerate[sd]?',
  'live with',
  'do(?:es)? not matter',
  'in exchange for',
  '(?:who|whoever|if (?:they|he|she|anyone|somebody)) complains?',
  'if (?:the |a )?(?:\\w+ )?(?:customer|rider|user|guest|person|passenger|they|he|she|anybody|somebody|someone)s? (?:notices?|asks?|writes?|calls?)',
  'cheaper than',
  '(?:can|may) (?:write|complain|ask|call)',
  'sorts? it out',
  'put up with',
);
const once = String.raw`exactly[- ]once|(?:never|cannot|can['’]t|does not|do not|won['’]t|will not) (?:\w+ ){0,2}(?:deliver(?:s|ed)?|happen|arrive|come|duplicated?|be (?:sent|delivered)) ?(?:twice|again|two times)?|duplicates? (?:cannot|can['’]t|never|do not|don['’]t|will not) \w+|duplicates are impossible|each message once|once and only once`;
const price = String.raw`(?:the )?(?:price|fare|amount|total|discount|fee|cost)s?`;
const caller = String.raw`(?:phone|client|app|apps|browser|request body|body of the request|body|caller|front-?end|request|device)`;

const guarded = words(
  'make[s]? sure',
  'so that no\\w*',
  'prevent\\w*',
  'stop[s]?',
  'avoid\\w*',
  'refus\\w+',
  'reject\\w*',
  'unique',
  'lock\\w*',
  'conflict',
  '409',
);

/** Money moved twice, or at a price that somebody else names. */
export const moneyIdeas: readonly HarmIdea[] = [
  {
    id: 'charged-again',
    dimensions: ['reliability'],
    sayings: [
      { about: [words(charge)], does: [words(again)], leavesOut: [words(reckless)], unless: [keyed] },
      {
        about: [words(charge), words(again)],
        leavesOut: [
          denies(String.raw`(?:idempoten\w*|de-?dup\w*)(?: keys?)?`),
          words(String.raw`without (?:an? |any )?(?:idempoten\w+|key|check|guard)\w*`),
        ],
        unless: [words('same (?:key|id)', 'ride[ _]id', 'because', 'not (?:repeated|retried)')],
      },
    ],
    message: 'A charge is repeated without a key, so people pay more than once.',
  },
  {
    id: 'doubles-accepted',
    dimensions: ['reliability'],
    sayings: [
      {
        does: [words(doubles), shrug],
        unless: [words('never', 'not acceptable', 'nobody', 'alert\\w*', 'within \\d+', 'automatic\\w*')],
      },
    ],
    message: 'People who pay twice are taken as the price of doing business.',
  },
  {
    id: 'once-by-hope',
    dimensions: ['reliability'],
    sayings: [
      {
        about: [words(once)],
        leavesOut: [
          denies(
            String.raw`(?:idempoten\w*|de-?dup\w*|dedupe|keys?|check(?:s|ing)?)(?: (?:key|keys|check|checks))?(?: for (?:doubles|duplicates))?`,
          ),
          words(
            'need(?:s)? no (?:idempoten\\w+|dedup\\w*|key|check)\\w*',
            'so (?:there is )?no (?:idempoten\\w+|dedup\\w*)',
          ),
        ],
        unless: [words('reads?', 'cache')],
      },
      {
        about: [
          ahead(
            String.raw`duplicates?|doubles|repeats|anything`,
            String.raw`cannot|can['’]t|never|impossible`,
            2,
          ),
        ],
        does: [
          ahead(
            'because|since|as',
            String.raw`(?:tcp|the network|http|https|kafka|the broker|the queue|rabbitmq|sqs)`,
            2,
          ),
        ],
        unless: [words('key', 'unique', 'idempoten\\w*', 'dedup\\w*', 'constraint')],
      },
    ],
    message: 'Exactly once is hoped for and not made sure: a repeat will come, and nothing catches it.',
  },
  {
    id: 'price-from-caller',
    dimensions: ['api'],
    sayings: [
      {
        does: [
          new RegExp(
            String.raw`\b${price}\s(?:that\s)?(?:the\s|a\s)?${caller}\s(?:sends?|gives?|names?|reports?)\s(?:is|are)\s(?:what|the one|charged|final)\b`,
            'i',
          ),
        ],
      },
      {
        does: [
          new RegExp(
            String.raw`\b${caller}\s(?:decides?|sets?|names?|determines?|works? out|calculates?|sends?|passes|reports?)(?:\s\w+){0,2}?\s${price}\b`,
            'i',
          ),
          words(
            '(?:we|the server|backend) (?:simply |just |only )?(?:stores?|accepts?|takes?|charges?|books?|believes?|trusts?|uses?) (?:it|that|this|whatever)',
          ),
        ],
        unless: [words('signed', 'quote', 'checked', 'compared?', 'verif\\w+')],
      },
      {
        does: [
          new RegExp(
            String.raw`\b${price}\b(?:\W+\w+){0,4}?\W+(?:comes?|taken|sent|set|provided|decided|calculated|given|named)(?:\W+\w+){0,3}?\W+${caller}\b`,
            'i',
          ),
          words('as is', 'because', 'since', 'already', 'trust\\w*', 'believ\\w*', 'so (?:we|the server)'),
        ],
        unless: [
          words(
            'compared?',
            'checked',
            'verif\\w+',
            'validat\\w+',
            'signed',
            'quote',
            'recalculate[sd]?',
            'works? it out again',
            'server (?:works|calculates|checks)',
          ),
        ],
      },
      {
        does: [
          /\bprice\b[^.]{0,20}\b(?:comes|is (?:sent|taken|set))\b[^.]{0,12}\b(?:phone|client|app|browser|body|caller)\b/i,
        ],
        unless: [words('compared?', 'checked', 'verif\\w+', 'signed', 'quote')],
      },
      {
        does: [new RegExp(String.raw`\b(?:trust|believe)s?\s(?:${price})\b(?! (?:only|after))`, 'i')],
        unless: [words('not trust', 'never', 'not believe')],
      },
      {
        about: [
          new RegExp(String.raw`\b${caller}\b.{0,30}\b(?:price|fare|amount|total|discount|fee)\b`, 'i'),
        ],
        leavesOut: [words(String.raw`without (?:any )?(?:check\w*|verif\w+|validat\w+|recalculat\w+)`)],
      },
    ],
    message: 'The caller names the price and the system believes it.',
  },
  {
    id: 'money-on-trust',
    dimensions: ['dataModel', 'reliability'],
    sayings: [
      {
        does: [
          near(
            String.raw`payments?|fares?|money|balances?|debts?|tips`,
            String.raw`(?:noted|kept|held|stored|written down|recorded|counted) (?:\w+ ){0,2}?(?:on|in|by) (?:the |their |each |every |own )*(?:\w+[’']s? )?(?:phones?|apps?|devices?|drivers?)`,
            3,
          ),
          words(
            '(?:compared|settled|collected|counted|added up|sorted out|reported) (?:\\w+ ){0,2}?(?:at the end of|later|once a|every|when|after)',
            'honest\\w*',
            'on trust',
            'honour system',
          ),
        ],
        unless: [
          words('never', 'not', 'signed', 'also', 'until (?:the|a) connection', 'offline', 'cop(?:y|ied)'),
        ],
      },
    ],
    message: 'Money is noted where its owner can change it, and nothing checks it.',
  },
  {
    id: 'same-thing-twice',
    dimensions: ['reliability'],
    sayings: [
      {
        does: [
          ahead(
            String.raw`(?:drivers?|cars?|seats?|rooms?|slots?|tables?|couriers?)`,
            String.raw`(?:assigned|given|booked|sold|promised|handed) (?:to|by) (?:two|several|many|more than one) (?:rides?|riders?|people|customers|guests|buyers)`,
            4,
          ),
        ],
        unless: [guarded],
      },
      {
        does: [
          words(
            '(?:we|and|to|then|just) (?:also )?(?:double-?book|overbook|oversell)s?',
            'double-?booking is (?:fine|ok|accepted)',
            'on purpose',
          ),
        ],
        about: [words('double-?book\\w*', 'overbook\\w*', 'oversell\\w*')],
        unless: [guarded],
      },
      {
        about: [words('accepts?', 'press(?:es)?', 'says? yes', 'takes? (?:it|the job)')],
        does: [
          words(
            String.raw`(?:both|two|all(?: of them)?|every(?:body|one| driver)) (?:\w+ ){0,4}?(?:go|goes|drive|drives|set off|sets off|come|comes)`,
            String.raw`whoever (?:is|comes|arrives|gets there) first`,
          ),
          words('first', 'rider takes', 'passenger takes', 'the ride', 'the job'),
        ],
        unless: [guarded, words('refund\\w*', 'goes (?:back|to)', 'go back', 'hears?')],
      },
      {
        does: [
          near(
            String.raw`(?:assign|giv|sell|sold|book|promis|offer)\w*`,
            String.raw`same (?:driver|car|seat|room|slot|table|bed|item|ticket|courier)`,
            4,
          ),
          words('two', 'several', 'both', 'twice', 'three', 'many', 'more than one'),
        ],
        unless: [guarded],
      },
    ],
    message: 'One thing is promised to two people on purpose.',
  },
];
