import { denies, type HarmIdea, near, words } from '../idea';

const proof = String.raw`(?:load[- ]?)?tests?|(?:load[- ]?)?testing|trials?|pilots?|dry runs?|rehearsals?|measuring|measurements?`;
const allAtOnce = words(
  'everywhere',
  'every(?:body|one)',
  '(?:all|every) (?:[\\w’,.-]+ ){0,4}?(?:at once|together|overnight|in one (?:go|night|step)|(?:on )?the same (?:day|night|\\w+day))',
  '(?:all|every) (?:[\\w’-]+ ){1,3}?(?:is|are|gets?) (?:switched|moved|migrated|changed|taken) (?:over )?(?:on|in|at)',
  '(?:switch|turn|shut|take|pull)(?:es|s|ed)? (?:off|down) the old',
  '(?:switch|turn|shut)(?:es|s|ed)? off the',
  '(?:nobody|no one|we) can(?:not)? (?:go|turn|switch|roll) back',
  'no way back',
  'old (?:\\w+ )?(?:is|are|gets?) (?:deleted|removed|switched off|shut down)',
);
const withCare = words(
  'never',
  'would',
  'not? \\w+ without',
  'refus\\w+',
  'roll-?back',
  'flag',
  'stays?',
  'kept?',
  'keep',
  'small',
  'few',
  'internal\\w*',
);

/** Going live with eyes shut. */
export const launchIdeas: readonly HarmIdea[] = [
  {
    id: 'reckless-launch',
    dimensions: ['plan'],
    sayings: [
      {
        about: [
          allAtOnce,
          near(
            String.raw`${proof}`,
            String.raw`(?:(?:would |will )?(?:only |just )(?:costs?|wastes?|delays?) (?:us )?(?:time|money|the launch)|(?:would |will )(?:costs?|lose|wastes?|delays?) (?:us )?(?:the |a )?(?:launch|season|summer|winter|sales?|holidays?|christmas|year))`,
            2,
          ),
        ],
        unless: [words('never', 'roll-?back', 'flag', 'stays?', 'kept?', 'keep', 'small', 'few')],
      },
      {
        about: [words('old', 'former', 'previous', 'phone line', 'present')],
        leavesOut: [
          words(
            String.raw`(?:nobody|no one|we) can(?:not)? (?:ever )?(?:return|go back|turn back|switch back|roll back)`,
          ),
        ],
        unless: [words('never', 'would', 'until', 'would be', 'so we keep', 'stays?')],
      },
      {
        about: [
          words(
            '(?:customers|users|people|they|drivers|riders|parents|guests) will (?:find|tell|report|notice)',
          ),
        ],
        leavesOut: [denies(String.raw`(?:${proof})(?: phase)?`)],
      },
      {
        does: [
          near(
            String.raw`(?:roll(?:s|ed)? out|launch(?:es|ed)?|switch(?:es|ed)?|go(?:es)? live|start(?:s)?|move[sd]?)(?: [\w’-]+){0,3}? (?:all|every)(?: \d+)? \w+`,
            String.raw`new year(?:['’]s)?(?: eve| night)?|christmas|black friday|the (?:busiest|strongest|biggest|hottest) (?:day|night|week|weekend)|the (?:peak|opening) (?:day|night|weekend)`,
            5,
          ),
        ],
        unless: [
          words('never', 'not', 'avoid\\w*', 'after', 'except', 'before', 'freeze', 'would', 'instead'),
        ],
      },
      {
        about: [
          words(
            '(?:customers|users|people|they|drivers|riders|parents|guests) will (?:\\w+ )?(?:find|tell|report|notice|complain)',
          ),
          words(
            '(?:directly|straight|only|live) (?:on|in) production',
            '(?:on|in) production (?:directly|only)',
          ),
        ],
        unless: [words('flag', 'never', 'not', 'small', 'staff', 'internal\\w*')],
      },
      {
        about: [allAtOnce],
        leavesOut: [
          words(String.raw`without (?:any |a |an )?(?:${proof}|way back)`),
          denies(String.raw`(?:${proof})`),
        ],
        unless: [withCare],
      },
      {
        about: [
          words(
            'only (?:delay|give|slow|cost|waste|hold)\\w*',
            '(?:costs?|wastes?) (?:only |us )?time',
            'waste of (?:time|money)',
            'for cowards',
            'slows? us down',
            'a chance to complain',
          ),
        ],
        leavesOut: [
          denies(String.raw`(?:${proof})`),
          words(String.raw`do(?:es)? without (?:both|them|it|all (?:of )?(?:that|this)|${proof})`),
        ],
        unless: [withCare],
      },
      {
        does: [
          near(
            String.raw`problems|complaints|errors|faults|bugs|the results?`,
            String.raw`(?:looked at|seen to|handled|fixed|read|examined) (?:only )?(?:after (?:the )?(?:summer|holidays?|season|winter|launch month)|next (?:month|quarter|year)|in (?:a few|some|two|three) (?:weeks|months))`,
            4,
          ),
        ],
        unless: [withCare, words('minor', 'cosmetic', 'wishes')],
      },
    ],
    message: 'It goes live for everybody untested, and nobody can see or mend what it does.',
  },
];
