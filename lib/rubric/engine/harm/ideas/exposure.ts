import { ahead, type HarmIdea, near, words } from '../idea';

const personal = String.raw`(?:live |home |exact |current )?(?:positions?|locations?|addresses|home address|phone numbers?|e-?mail addresses|personal data|trip (?:history|data)|ride history|location history|names and \w+|user data|customer data|profiles?|contacts|messages? of (?:users|others))`;

/** What hurts people when others read it. */
const intimate = String.raw`diagnos[ei]s|(?:medical|lab|blood) results?|medical (?:data|history|records?|findings)|health (?:data|records?)|medicines?|medications?|prescriptions?|findings|illness(?:es)?|test results?|salar(?:y|ies)|insurance numbers?|allerg(?:y|ies)|account numbers?|account balances?|balance`;
const personalColumns = String.raw`phone|phones|phone numbers?|names?|customer_name|birthdays?|address|addresses|e-?mail|password`;
const outsiders = String.raw`(?:marketing|advertis\w+|agenc(?:y|ies)|suppliers?|partners?|third parties|(?:\w+ )?compan(?:y|ies)|insurers?)`;

/** What strangers can put in or get out. */
export const exposureIdeas: readonly HarmIdea[] = [
  {
    id: 'injection',
    dimensions: ['api', 'query'],
    sayings: [
      {
        about: [words('sql', 'quer(?:y|ies)', 'statements?', 'where clause')],
        does: [
          words(
            'concatenat\\w+',
            'string concatenation',
            'as (?:a )?strings?',
            'glu(?:e|ed|ing)',
            'past(?:e|ed|ing) (?:\\w+ )?into',
            'interpolat\\w+',
            'string building',
            'join(?:s|ed|ing)? strings?',
            'append(?:s|ed|ing)? (?:\\w+ )?to the (?:query|sql|statement)',
            'built? from strings?',
            'put together',
          ),
          words(
            'typed?',
            'types',
            'input',
            'user',
            'users',
            'search (?:text|term|box)',
            'request',
            'parameters?',
            'strings?',
          ),
        ],
        unless: [
          words(
            'bound',
            'bind',
            'prepared',
            'placeholders?',
            'escaped',
            'never',
            'not',
            'would',
            'injection',
          ),
        ],
      },
    ],
    message: 'What a stranger types becomes part of the query.',
  },
  {
    id: 'people-exposed',
    dimensions: ['dataModel'],
    sayings: [
      {
        about: [
          words(intimate),
          words(
            'messages?',
            'texts?',
            'sms',
            'push\\w*',
            'mails?',
            'e-?mails?',
            'notifications?',
            'lock ?screens?',
          ),
        ],
        takesAway: [
          words(
            'in full',
            'full (?:text|details?)',
            'in detail',
            'openly',
            'on the lock ?screen',
            '(?:carr(?:y|ies)|contains?|names?|shows?|includes?|quotes?) the (?:diagnosis|illness|findings?|test results?|medical \\w+)',
          ),
        ],
        unless: [
          words(
            'never',
            'not',
            'only',
            'without',
            'behind',
            'hides?',
            'hidden',
            'encrypted',
            'after (?:a |the )?(?:log|sign)\\w*',
          ),
        ],
      },
      {
        about: [words(intimate, personalColumns)],
        does: [
          words(
            String.raw`(?:all|every|any|each) (?:[\w’-]+ ){0,2}?(?:shops?|stores?|branch(?:es)?|staff|employees?|teams?|departments?|practices?|partners?)(?: and (?:the |our |any )?[\w ]{1,24}?)? (?:can|may) (?:read|see|open|search|download|use)`,
            String.raw`(?:open|readable|visible|accessible) (?:to|for|by) (?:all|every|any)(?:one|body)?\b`,
            String.raw`shared (?:\w+ ){0,3}?with (?:the |our |an? |all )?${outsiders}`,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'no',
            'only',
            'own',
            'masked',
            'anonymi\\w+',
            'pseudonym\\w*',
            'hash\\w*',
            'aggregat\\w+',
            'logged',
            'role',
          ),
        ],
      },
      {
        does: [
          words(
            String.raw`(?:every|each|any|all) (?:drivers?|riders?|users?|customers?|shops?|employees?|partners?|agents?|staff|couriers?|members?) (?:can|may|could) (?:see|read|look up|open|search|download|export) (?:the )?(?:\w+,? (?:and )?){0,4}?(?:names?|phone numbers?|address(?:es)?|e-?mails?|histor(?:y|ies)|data) (?:\w+ )?of (?:all|every|any|other|each)`,
          ),
        ],
        unless: [words('not', 'never', 'no', 'only', 'own', 'assigned', 'first names?', 'masked')],
      },
      {
        about: [words(personalColumns, 'home address')],
        does: [
          words(
            String.raw`keeps? (?:them|it|these|those) (?:after (?:the|each) (?:ride|trip|delivery|visit)|for (?:ever|good)|afterwards)`,
          ),
        ],
        unless: [words('not', 'never', 'no', 'anonymi\\w+', 'masked')],
      },
      {
        does: [
          near(
            String.raw`${intimate}|movement profiles?|location histor(?:y|ies)`,
            'targeting|advertis\\w+|ads',
            7,
          ),
        ],
        unless: [words('not', 'never', 'no')],
      },
      {
        does: [
          words(
            String.raw`(?:phones?|apps?|devices?) (?:keeps?|stores?|holds?|has|have|gets?|downloads?|caches?|knows?) (?:\w+ ){0,3}?(?:addresses|positions|locations|phone numbers|names|profiles|data) of (?:all|every|each) (?:the |other )?(?:riders?|users?|customers?|people|patients?|members?|passengers?|guests?|readers?|drivers?)`,
          ),
        ],
        unless: [words('not', 'never', 'no', 'own', 'masked', 'rounded')],
      },
      {
        does: [
          words(
            String.raw`(?:riders?|users?|customers?|drivers?|people|everyone|everybody|anyone|anybody|staff) (?:can|may) (?:see|look up|read|download) (?:the )?(?:home |exact |live )?(?:address(?:es)?|phone numbers?|positions?|locations?|trip history|messages) of (?:every|all|any|other)\b`,
          ),
        ],
        unless: [words('not', 'never', 'no', 'only', 'own')],
      },
      {
        about: [words(personal)],
        does: [
          ahead(
            personal,
            String.raw`(?:public(?:ly)?|(?:visible|open|shown|available|readable) (?:to|for|by) (?:all|every|any|every\w+|any\w+|the public|other (?:users|riders|people))|searchable by any\w+)`,
            8,
          ),
        ],
        unless: [
          words(
            'only',
            'assigned',
            'not',
            'never',
            'masked',
            'rounded',
            'anonymi\\w+',
            'status',
            'no',
            'own',
          ),
        ],
      },
      {
        does: [
          near(
            String.raw`(?:sells?|sold|resold|share[sd]? with advertisers|pass(?:ed)? on to advertisers)`,
            personal,
            3,
          ),
        ],
        unless: [words('not', 'never', 'tickets?', 'no')],
      },
      {
        does: [
          words(
            'sold to (?:advertisers|insur\\w+|partners|brokers|third parties)',
            'sell (?:the |our )?\\w* ?data',
          ),
          words('data', 'history', 'profiles?', 'positions?', 'addresses'),
        ],
        unless: [words('not', 'never', 'no')],
      },
      {
        about: [
          words(
            '(?:location|ride|trip|travel|chat|call|search) histor(?:y|ies)',
            'voice recordings?',
            'positions? of (?:every|each|all) \\w+',
            'personal data',
            'trip histor(?:y|ies) of people',
            'movement profiles?',
          ),
        ],
        does: [words('kept? for ?ever', 'kept? indefinitely', 'never deleted', 'for ?ever', 'indefinitely')],
        unless: [words('not', 'anonymi\\w+', 'aggregat\\w+')],
      },
    ],
    message: 'Where people are and who they are is open to strangers.',
  },
  {
    id: 'wrong-person',
    dimensions: [],
    sayings: [
      {
        about: [
          words(
            'dead',
            'fail(?:s|ed)?',
            'bounce[sd]?',
            'invalid',
            'unreachable',
            'wrong',
            'unknown',
            'gone',
            'no longer',
            'silent',
            String.raw`(?:does|do) not (?:answer|work|exist)`,
          ),
        ],
        does: [
          words(
            'pass(?:ed|es)?',
            'sen[dt]s?',
            'go(?:es)?',
            'forward(?:ed|s)?',
            'deliver(?:ed|s)?',
            'handed',
            'given',
            'told',
            'calls?',
          ),
          near(
            String.raw`other|another|any|anybody|anyone|whoever|somebody else|everybody|everyone|neighbou?rs?`,
            String.raw`(?:same|that|whole) (?:address|household|house|building|street|flat|family)|neighbou?rs?|next door`,
            6,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'parents?',
            'guardians?',
            'named',
            'chosen',
            'agreed',
            'consent\\w*',
            'asked for',
            'emergency contact',
          ),
        ],
      },
      {
        leavesOut: [
          words(
            String.raw`(?:(?:leave|leaves|left) out|skip(?:s|ped)?|omit(?:s|ted)?|switch(?:es)? off|drop(?:s|ped)?|do(?:es)? without) (?:the |this |any )?(?:check|question|look-?up|test)s? (?:of |on |for )?(?:who|whom|whose|which (?:user|person|account|customer)|whether (?:[\w’-]+ ){1,4}?belongs?)`,
          ),
        ],
        unless: [words('never', 'would')],
      },
    ],
    message: 'What is meant for one person reaches another.',
  },
];
