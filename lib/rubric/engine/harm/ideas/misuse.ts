import { ahead, type HarmIdea, near, words } from '../idea';

const trail = String.raw`(?:click|open|read|reading|trip|ride|travel|purchase|shopping|browsing|usage|movement|location|driving|position|behaviou?r\w*|personal|user|customer|patient|rider|driver|passenger|fan|shopper|reader|donor|student|contact)(?:s|['’]s|s['’])? (?:and \w+ )?(?:histor(?:y|ies)|data|paths?|records?|tracks?|profiles?|lists?|patterns?)`;
const buyers = String.raw`insurers?|advertisers?|(?:data )?brokers?|venues|third parties|marketers|hedge funds|data companies`;
const harmless = words(
  'not',
  'never',
  'no',
  'aggregat\\w+',
  'anonymi\\w+',
  'pseudonym\\w*',
  'masked',
  'scrambled',
  'without',
);
const private_ = String.raw`(?:exact|full|complete|live|home|private|precise) (?:path|route|address|position|location|track|phone number|movement)(?:e?s)?|off-?duty (?:hours|time)|home addresses?|where (?:(?:an?|the|each|every|any) \w+ lives?|(?:they|he|she|people|drivers|riders|patients|members) (?:live|sleep|are|go))`;

/** What people left in trust is put to another use. */
export const misuseIdeas: readonly HarmIdea[] = [
  {
    id: 'data-sold',
    dimensions: [],
    sayings: [
      { does: [ahead('sells?|selling|resells?|sold', trail, 3)], unless: [harmless] },
      {
        does: [
          ahead(
            String.raw`${trail}|public tracks|tracks|paths|profiles`,
            String.raw`(?:is|are|gets?|was|were|be) (?:re-?)?sold|(?:earns?|brings?|makes?)(?: us| in)? money|(?:which |that |for which )?(?:${buyers}) pay`,
            8,
          ),
        ],
        unless: [harmless],
      },
      {
        about: [words(private_, trail)],
        does: [words(String.raw`(?:${buyers}) (?:\w+ )?pay`)],
        unless: [harmless],
      },
    ],
    message: 'What people left in trust is sold.',
  },
  {
    id: 'whereabouts-open',
    dimensions: [],
    sayings: [
      {
        about: [words(private_)],
        does: [
          words(
            'open to the public',
            'publicly (?:available|readable|visible|shown)',
            String.raw`(?:is|are) public`,
            String.raw`(?:shown|visible|open|given|sent|readable|told) to (?:all|every|any)(?:one|body| (?:the )?\w+)`,
            String.raw`(?:any(?:one|body)|every(?:one|body)|all (?:drivers|riders|users|members|staff)) (?:can|may) (?:see|read|open|look up|find|download)`,
          ),
        ],
        unless: [
          words(
            'not?',
            'never',
            'only',
            'own',
            'assigned',
            'masked',
            'rounded',
            'anonymi\\w+',
            'hidden',
            'team',
          ),
        ],
      },
    ],
    message: 'Where people live and go is shown to strangers.',
  },
  {
    id: 'watched-off-duty',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            String.raw`track(?:s|ed|ing)?|recorded|positions?|locations?|paths?|whereabouts`,
            String.raw`off[- ]?duty|off hours|running after (?:their|the|his|her) (?:shift|last ride|work)|(?:even |also )(?:when|while|if) (?:the app|it|they|he|she|the phone|the driver|the rider) (?:is|are) (?:closed|switched off|off|at home|not working|not driving)|outside (?:of )?(?:their |the )?(?:shifts?|working hours|rides?|trips?)|in their free time`,
            8,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'no',
            'nothing',
            'stop(?:s|ped)?',
            'ends?',
            'only',
            'deleted',
            'goes? off',
            'go off',
            'removed',
          ),
        ],
      },
    ],
    message: 'People are followed when they do not work or ride.',
  },
  {
    id: 'real-data-in-tests',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            String.raw`(?:real|live|production) (?:customer |patient |user |rider |personal )?(?:data|records|database|names|addresses|cards?)|(?:a |full |the )?copy of (?:the )?production(?: \w+)?`,
            String.raw`test (?:systems?|environments?|servers?|machines?)|staging|developers?(?:['’] laptops?)?|laptops?|demos?|trainees|freelancers`,
            6,
          ),
        ],
        unless: [harmless, words('masked', 'fake', 'stripped', 'blanked')],
      },
    ],
    message: 'Real people’s data lies where anybody may look.',
  },
  {
    id: 'one-key-for-all',
    dimensions: ['api'],
    sayings: [
      {
        does: [
          near(
            String.raw`(?:(?:share|shares|shared|use|uses) (?:one|a single|the same)|(?:have|has|get|gets|hold|know|knows) the same) (?:shared )?(?:api )?(?:password|log-?in|key|token|secret|credentials?)|(?:one|a single|the same|a shared) (?:api )?(?:password|log-?in|key|token|secret) for (?:all|every\w*|each)`,
            String.raw`all|every(?:one|body)?|partners?|tenants?|customers?|staff|brands?|shops?|drivers?|teams?|clients?|callers?|apps?`,
            5,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'no',
            'retr\\w+',
            'repeat\\w*',
            'own',
            'idempoten\\w+',
            'attempts?',
            'partition',
            'rows?',
            'messages?',
            'events?',
            'shard\\w*',
          ),
        ],
      },
    ],
    message: 'All share one key, so nobody can be told apart or shut out.',
  },
  {
    id: 'address-as-lock',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            String.raw`url|address|links?|paths?|end-?points?`,
            String.raw`hard to guess|un-?guessable|difficult to guess|impossible to guess|(?:nobody|no one) (?:\w+ )?(?:knows|guesses|finds?|can guess)|kept secret|obscure`,
            6,
          ),
          words(
            'enough',
            'suffic\\w+',
            'protect\\w*',
            'secur\\w+',
            'no (?:log-?in|password|token|key)s?',
            'so (?:we|there|it)',
            'instead of',
            'forget',
          ),
        ],
        unless: [
          words(
            'expires?',
            'expiring',
            'signed',
            'one-time',
            'token (?:that|which)',
            'besides',
            'as well',
            'also',
            'not enough',
            'never enough',
          ),
        ],
      },
    ],
    message: 'A long address stands in for a lock.',
  },
];
