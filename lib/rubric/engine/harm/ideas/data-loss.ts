import { ahead, denies, type HarmIdea, near, switchesOff, words } from '../idea';

const record = String.raw`(?:(?:finished|completed|paid|old|past|settled|the|all|every|each) )*(?:rides?|orders?|payments?|trips?|invoices?|receipts?|bookings?|transactions?|ledger(?: entries| rows)?|audit (?:logs?|trail|records?|rows?)|consent (?:records?|log))(?: (?:records?|rows?|history|data|entries|table))?`;
const gone = String.raw`deleted|purged|dropped from the database|overwritten|wiped|truncated|erased|removed from the (?:database|table|tables)|thrown away|removed (?:every|each|after|once|at|as soon|right|immediately|to save|to keep|when)`;
const goes = String.raw`delete|deletes|purge|purges|overwrite|overwrites|wipe|wipes|truncate|truncates|erase|erases|throw away`;
const keptLongEnough = words(
  'after (?:\\w+ ){0,2}(?:years?|months?)',
  '\\d+ (?:years?|months?)',
  '(?:ten|seven|five|six|two|three) years',
  'archiv\\w*',
  'cold storage',
  'cop(?:y|ied)(?! enough)',
  'export\\w*',
  'soft',
  'anonymi\\w+',
  'on request',
  'gdpr',
  'tests?',
  'queue',
  'outbox',
  'cache',
  'expired',
  'draft\\w*',
  'excepted',
  'moved?',
  'append-only',
);

/** What cannot be brought back. */
export const dataLossIdeas: readonly HarmIdea[] = [
  {
    id: 'records-deleted',
    dimensions: ['dataModel'],
    sayings: [
      {
        takesAway: [ahead(record, String.raw`(?:is|are|get|gets|be|will be) (?:\w+ ){0,2}?(?:${gone})`, 2)],
        unless: [keptLongEnough],
      },
      // A call that cancels a ride deletes no record of it.
      { takesAway: [ahead(goes, record, 2)], unless: [keptLongEnough, /\bDELETE\s+\//] },
    ],
    message: 'Records that money and disputes rest on are deleted.',
  },
  {
    id: 'no-backups',
    dimensions: ['reliability'],
    sayings: [
      { leavesOut: [words('back-?ups? (?:can|could|may|must|will) (?:wait|come later|follow later)')] },
      {
        leavesOut: [denies('back-?ups?')],
        unless: [
          words(
            'cache',
            'positions?',
            'rebuilt',
            'derived',
            'index',
            'temporary',
            '(?<!there )is (?:no|not a) backup',
            'replica is no',
            'plan',
            '(?:by|from|at) (?:the|our) (?:\\w+ )?provider',
            'provider (?:makes|takes|keeps|does|has)',
            'twice',
          ),
        ],
      },
      {
        leavesOut: [
          words(
            String.raw`back-?ups? (?:are|is|would be) (?:a |an )?(?:waste|luxury|overkill|unnecessary|superfluous|pointless)(?: of \w+)?`,
          ),
        ],
      },
    ],
    message: 'There is no copy to return to when data is lost.',
  },
  {
    id: 'money-in-memory',
    dimensions: ['dataModel', 'reliability'],
    sayings: [
      {
        does: [
          near(
            String.raw`payments?|orders?|bookings?|balances?|invoices?|account balances`,
            String.raw`(?:kept|held|live|lives|stay|stays|stored|exist|sit)(?: \w+){0,2}? in (?:ram|memory)(?: alone| only)?`,
            2,
          ),
          words('only', 'alone', 'nothing else', 'no disk'),
        ],
        unless: [words('log\\w*', 'journal', 'disk copy', 'replicat\\w+', 'positions?', 'cache', 'status')],
      },
    ],
    message: 'Money or orders live in memory alone, and go with the first crash.',
  },
  {
    id: 'constraints-off',
    dimensions: ['scalability'],
    sayings: [
      {
        about: [
          switchesOff(
            String.raw`(?:its |the )?(?:(?:unique |check )?constraints?|indexes|foreign keys|integrity(?: checks?)?|validation|transactions?)(?: and (?:indexes|constraints|unique \w+))?`,
          ),
        ],
        leavesOut: [
          switchesOff(
            String.raw`(?:its |the )?(?:(?:unique |check )?constraints?|indexes|foreign keys|integrity(?: checks?)?|validation|transactions?)(?: and (?:indexes|constraints|unique \w+))?`,
          ),
        ],
        unless: [words('import', 'bulk load', 'migration', 'tests?')],
      },
      {
        leavesOut: [
          words(
            '(?:unique |foreign )?(?:index(?:es)?|keys?|constraints?) (?:is|are|gets?) (?:simply )?dropped',
          ),
        ],
        unless: [words('import', 'bulk load', 'migration', 'tests?', 'unused', 'old', 'replaced')],
      },
      {
        about: [
          words(
            'at peak',
            'under load',
            'in the rush',
            'save (?:time|milliseconds)',
            'busy',
            'when it is (?:busy|slow)',
            'faster',
            'speed',
            'overload(?:ed)?',
          ),
        ],
        leavesOut: [
          words(
            String.raw`(?:skip(?:s|ped)?|leaves? out|drop(?:s|ped)?|do(?:es)? without) (?:the |this |any |all )?(?:\w+ )?(?:check|lock|validation)s?(?: of| whether| for| on)`,
          ),
        ],
        unless: [
          words('never', 'not', 'preview', 'spelling', 'afterwards', 'later', 'second', 'twice', 'again'),
        ],
      },
      {
        about: [
          words(
            'at peak',
            'under load',
            'in the rush',
            'when it is (?:busy|slow)',
            'faster',
            'speed',
            'overload(?:ed)?',
          ),
        ],
        leavesOut: [switchesOff('(?:fraud|permission|access|security|identity|consent|credit) checks?')],
        unless: [words('never', 'not')],
      },
      {
        leavesOut: [
          words(
            String.raw`drop(?:s|ped)? (?:the |all |our )?(?:constraints|foreign keys|unique constraints|integrity checks?)`,
          ),
        ],
        unless: [
          words('import', 'bulk load', 'migration', 'one-off', 'tests?', 'sharding', 'between services'),
        ],
      },
    ],
    message: 'The rules that keep the data right are dropped under load.',
  },
];
