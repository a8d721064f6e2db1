import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

type Wording = { table: string; rule: string; store: string };

const openingCriteria = ({ table }: Wording): Criterion[] => [
  machine({
    id: 'dataModel.topic',
    title: 'Says what is stored',
    weight: 0.8,
    partly: 0.5,
    sources: ['B4'],
    requires: { all: [asks('addresses-step', { step: 'dataModel' })] },
    words: {
      met: 'Says what is kept, for example “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer names what is stored and by what it is found.',
      missed: `Nothing is said about what is stored. Begin with one table: ${table}.`,
    },
  }),
  machine({
    id: 'dataModel.columns',
    title: 'Gives the main tables their columns',
    weight: 1.6,
    partly: 0.35,
    sources: ['B4'],
    requires: { all: [asks('declares-tables', { need: 'columns', min: 2 })] },
    words: {
      met: 'The main records are laid out.',
      partly: `Part of the records is laid out. A strong answer gives each its columns: ${table}.`,
      missed: `[You wrote “{quote}”. ]A strong answer gives each table its columns: ${table}.`,
    },
  }),
  machine({
    id: 'dataModel.links',
    title: 'Ties the tables together',
    weight: 1.1,
    partly: 0.5,
    sources: ['B4'],
    requires: { all: [asks('declares-tables', { need: 'links', min: 2 })] },
    words: {
      met: 'References tie the tables together.',
      partly: 'One reference is marked. A strong answer marks every column that points to another table.',
      missed: 'No column is marked as a reference. A strong answer shows which row points to which.',
    },
  }),
];

const centralCriteria = ({ rule, store }: Wording): Criterion[] => [
  machine({
    id: 'dataModel.keys',
    title: 'Says by what a row is found',
    weight: 0.7,
    partly: 0.5,
    sources: ['B4'],
    requires: { all: [asks('declares-tables', { need: 'keys', min: 1 })] },
    words: {
      met: 'Keys are marked.',
      partly: 'Some keys are marked.',
      missed: 'No key is marked. A strong answer says by what each row is found.',
    },
  }),
  machine({
    id: 'dataModel.uniqueness',
    title: 'Lets the schema forbid what must not happen',
    weight: 1.2,
    partly: 0.5,
    sources: ['B4', 'B7'],
    requires: {
      any: [
        asks('declares-tables', { need: 'uniqueness', min: 1 }),
        asks('keeps-data-in-hand', { need: 'rule' }),
      ],
    },
    words: {
      met: 'A unique key or an index does work for the product.',
      partly: `You wrote “{quote}”. A strong answer lets the schema enforce it: ${rule}.`,
      missed: `Nothing in the schema stops the worst mistake. A strong answer says: ${rule}.`,
    },
  }),
  machine({
    id: 'dataModel.store',
    title: 'Chooses the store for a reason',
    weight: 1.3,
    partly: 0.25,
    sources: ['B4', 'C6'],
    requires: { all: [asks('chooses-store')] },
    words: {
      met: 'You choose with a reason: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer ties the store to how the data is read and written: ${store}.`,
      missed: `The store is not chosen. A strong answer says: ${store}.`,
    },
  }),
];

const closingCriteria = (): Criterion[] => [
  machine({
    id: 'dataModel.care',
    title: 'Plans indexes, growth and retention',
    weight: 0.9,
    partly: 0.2,
    sources: ['B4', 'B5'],
    requires: { all: [asks('keeps-data-in-hand')] },
    words: {
      met: 'You keep the data in hand: “{quote}”.',
      partly:
        'You wrote “{quote}”. A strong answer names the index for the main read, or how long rows stay.',
      missed: 'Nothing is said about indexes or how long rows stay.',
    },
  }),
];

/** What is stored, how it hangs together, and which rule of the product it enforces. */
export const dataModel = (wording: Wording): DimensionDraft => ({
  id: 'dataModel',
  title: 'Data model',
  gates: [
    { points: 0.85 },
    { points: 2.2 },
    { points: 4.8, needs: [['dataModel.columns']] },
    { points: 7.3, needs: [['dataModel.keys', 'dataModel.uniqueness'], ['dataModel.store']] },
  ],
  anchors: [
    'Stores nothing named, or stores what may not be stored.',
    'Names tables, or a kind of database with a slogan.',
    'Gives the main tables with columns; keys, links or the reason for the store are missing.',
    'Gives tables with keys and links and says why this store; a rule or retention is open.',
    'Lets the schema enforce a rule of the product, with keys, links, indexes, retention, and a store for each access pattern.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording), ...closingCriteria()],
});
