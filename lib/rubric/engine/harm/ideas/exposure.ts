import { ahead, type HarmIdea, near, words } from '../idea';

const personal = String.raw`(?:live |home |exact |current )?(?:positions?|locations?|addresses|phone numbers?|e-?mail addresses|personal data|trip (?:history|data)|ride history|location history|names and \w+|user data|customer data|profiles?|contacts|messages? of (?:users|others))`;

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
    dimensions: ['dataModel', 'requirements'],
    sayings: [
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
            'location histor(?:y|ies)',
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
];
