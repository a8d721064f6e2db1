import { ahead, type HarmIdea, near, words } from '../idea';

const unlawful = words(
  'ignor\\w+',
  'consent',
  'opt-?outs?',
  'unsubscri\\w+',
  'privacy',
  'laws?',
  'legal\\w*',
  'illegal\\w*',
  'regulators?',
  'gdpr',
  'data protection',
  'complain\\w*',
  'spam\\w*',
  'licen[cs]es?',
  'safety',
  'permission',
  'rules?',
);
const stop = /\bSTOP\b/;
const fine = String.raw`fines?|penalt(?:y|ies)|lawsuits?|damages|compensation|sanctions?|settlements?`;
const cheap = String.raw`smaller|cheaper|lower|less than|below|outweigh\w*|worth it|affordable|priced in|(?:a )?cost of doing business|budgeted|we (?:can|could) (?:pay|afford)|easily paid|paid from`;
const bargain = near(fine, cheap, 6);
const overseers = words(
  'operators?',
  'carriers?',
  'regulators?',
  'authorit(?:y|ies)',
  'inspectors?',
  'mailbox (?:companies|providers?)',
  'providers?',
  'courts?',
  'lawyers',
  'press',
  'police',
  'customers?',
  'users?',
  'people',
  'they',
);
const fooled = words(
  String.raw`(?:shows?|quotes?|promises?|displays?|tells?|announces?)(?: [\w’'-]+){0,4}? (?:shorter|lower|smaller|earlier|better|fewer) (?:[\w’'-]+ ){0,3}?than (?:we|it|the|they)(?: \w+){0,3}? (?:expects?|knows?|real(?:ly)?|true|actual(?:ly)?|is|are|have|has|will)`,
  String.raw`(?:fake|invented|phantom|ghost|made-up|pretend|imaginary) (?:cars?|drivers?|reviews?|ratings?|discounts?|countdowns?|scarcity|times?|etas?|orders?|seats|offers?|delays?|senders?)`,
);

/** A bargain at the expense of people who are not asked. */
export const bargainIdeas: readonly HarmIdea[] = [
  {
    id: 'harm-priced-in',
    dimensions: ['tradeoffs'],
    sayings: [
      { about: [unlawful, bargain], unless: [words('not', 'never', 'no', 'would')] },
      { about: [stop, bargain], unless: [words('not', 'never')] },
      {
        about: [overseers],
        does: [
          ahead(
            String.raw`complain\w*|object|protest\w*|sue|react\w*|notices?|find out|finds out|intervene[sd]?`,
            String.raw`by then|by that time|too late|long over|already (?:over|gone|done|sold)`,
            5,
          ),
        ],
        unless: [words('must not', 'worse', 'so we', 'therefore', 'which is why', 'not', 'never')],
      },
      {
        leavesOut: [
          ahead(
            String.raw`(?:not|no|none of) our (?:employees|staff|problem|concern|business|responsibility|people|own)|self-employed|contractors|freelancers`,
            String.raw`(?:this |it |that )?(?:costs? (?:us )?nothing|(?:is|are) free for us|does not (?:matter|concern)|(?:no|without) costs?)`,
            6,
          ),
        ],
      },
    ],
    message: 'The price is paid by people who are not asked.',
  },
  {
    id: 'people-deceived',
    dimensions: ['impact'],
    sayings: [
      {
        does: [fooled],
        unless: [
          words(
            'never',
            'does not',
            '(?:do|must|may|will) not show',
            'is not',
            'tests?',
            'detect\\w*',
            'against',
            'filter\\w*',
            'remov\\w+',
            'block\\w*',
            'find',
            'catch',
            'fraud',
          ),
        ],
      },
    ],
    message: 'People are shown what is not so.',
  },
  {
    id: 'paid-for-nothing',
    dimensions: [],
    sayings: [
      {
        leavesOut: [
          near(
            String.raw`charged?|charges|fares?|fees?|money|deposits?|keep the (?:fare|money|fee)`,
            String.raw`(?:even (?:if|when|though)|although|also (?:if|when)) (?:[\w’'-]+ ){0,4}?(?:no (?:car|driver|ride|seat|room)|never (?:came|comes|arrives?|arrived|happened)|did not (?:come|happen|arrive|start|take place)|does not (?:come|arrive|start)|(?:is|was|were) cancelled by us|we cancel\w*)`,
            6,
          ),
        ],
        unless: [
          words(
            '(?:is|are|not|never) (?:ever )?(?:not|never) charged',
            'not charged',
            'never charged',
            'no charge',
            'is not',
            'are not',
            'refund\\w*',
            'given back',
            'released?',
            'authori[sz]\\w+',
          ),
        ],
      },
    ],
    message: 'People pay for what they did not get.',
  },
  {
    id: 'people-sorted',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            String.raw`(?:poor(?:er)?|low-income|cheap(?:er)?) (?:districts?|neighbou?rhoods?|areas?|zones?|quarters?|people|riders|customers|users)|foreign (?:names?|riders|customers|drivers)|elderly|old people|women|wheelchairs?|disabled (?:people|riders)|religio\w+|nationalit(?:y|ies)|ethnic\w*|skin colou?r|gender|battery (?:level|is low)|low battery`,
            String.raw`(?:are|is|get|gets) (?:simply |then |always )?(?:skipped|refused|excluded|served last|left out|turned away|put last|ignored)|no (?:cars?|service|offers?)|pays? more|higher (?:prices?|fares?)|costs? more|lower (?:rank|ranking|priority|place)|(?:ranked|sorted) (?:down|lower|by)|wait(?:s)? longer|come(?:s)? last`,
            6,
          ),
        ],
        unless: [
          words(
            'not',
            'never',
            'no longer',
            'today',
            'at present',
            'must',
            'so that',
            'therefore',
            'measure\\w*',
            'complain\\w*',
            'compare[sd]?',
            'watch\\w*',
            'if',
          ),
        ],
      },
    ],
    message: 'People are served by who they are.',
  },
];
