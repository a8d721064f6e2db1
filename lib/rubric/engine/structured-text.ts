import type { z } from 'zod';
import { findTables } from '@/lib/reading/tables';
import type {
  endpointSchema,
  ledgerEntrySchema,
  roadmapEntrySchema,
  StepId,
  tableSchema,
} from '@/lib/steps/schema';

export type Endpoint = z.infer<typeof endpointSchema>;
export type Table = z.infer<typeof tableSchema>;

// The structured editors and free text are two ways to say the same thing: each entry is put into the words that
// somebody would have typed, so that one set of checks reads both.

const join = (parts: readonly (string | undefined | false)[], glue: string): string =>
  parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '').join(glue);

/** An entry is one statement, however many sentences stand in its fields: so it is read as a whole, typed or entered. */
const flat = (parts: string): string =>
  parts
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+(?=["'”’)\]]* )/g, ';')
    .replace(/;(?:["'”’)\]]* ?;)+/g, ';')
    .trim();

/** A path begins with a slash, whether or not somebody typed it. */
const toPath = (written: string): string => (/^(?:\/|https?:)/.test(written) ? written : `/${written}`);

/** `POST /rides {pickup, dropoff} -> 201 {ride_id}; rider token; Idempotency-Key`. */
export const renderEndpoint = (endpoint: Readonly<Endpoint>): string =>
  flat(
    join(
      [
        join(
          [
            endpoint.method.trim().toUpperCase(),
            endpoint.path.trim() && toPath(endpoint.path.trim()),
            endpoint.request,
            endpoint.response && `-> ${endpoint.response}`,
          ],
          ' ',
        ),
        endpoint.purpose,
        endpoint.auth,
        endpoint.notes,
      ],
      '; ',
    ),
  );

/** A name as it would be typed: one word, so that "asked at" stays one column. */
const toName = (written: string): string => written.trim().replace(/[^\p{L}\p{N}_.]+/gu, '_');

/** `rides(id primary key, rider_id uuid -> riders.id unique)`, with the store after it. */
export const renderTable = (table: Readonly<Table>): string => {
  const columns = table.columns.map(({ name, type, primaryKey, unique, references }) =>
    join(
      [
        toName(name),
        type,
        references && `-> ${toName(references)}`,
        primaryKey && 'primary key',
        unique && 'unique',
      ],
      ' ',
    ),
  );
  return flat(join([`${toName(table.name)}(${columns.join(', ')})`, table.store], ' '));
};

type Ledger = z.infer<typeof ledgerEntrySchema>;

/** `1) choice over alternative: gain …; give up …; condition`. */
export const renderLedgerEntry = (entry: Readonly<Ledger>): string =>
  flat(
    join(
      [
        join(
          [entry.rank !== undefined && `${entry.rank})`, entry.choice, entry.over && `over ${entry.over}`],
          ' ',
        ),
        entry.gain && `gain ${entry.gain}`,
        entry.giveUp && `give up ${entry.giveUp}`,
        entry.condition,
        entry.metric,
        entry.effortWeeks !== undefined && `${entry.effortWeeks} weeks of work`,
      ],
      '; ',
    ),
  );

type Roadmap = z.infer<typeof roadmapEntrySchema>;

/** `Action; 2 weeks; metric; decision: …`. */
export const renderRoadmapEntry = (entry: Readonly<Roadmap>): string =>
  flat(
    join(
      [
        entry.action,
        entry.durationWeeks !== undefined && `${entry.durationWeeks} weeks`,
        entry.metric && `look at ${entry.metric}`,
        entry.decision && `decide: ${entry.decision}`,
      ],
      '; ',
    ),
  );

const ledgerLabel = /(?:^|;)\s*(?:gain|give up)\s/gi;
const roadmapLabel = /;\s*(?:[\d.]+ weeks\b|look at\s|decide:)/gi;

/** As long as the name of a store may be. */
const tailMax = 64;

/** Whether a sentence is an entry of the step's structured part, typed as it would be rendered. */
export function typedEntryOf(step: StepId, sentence: string): 'ledger' | 'roadmap' | 'table' | null {
  if (step === 'dataModel') {
    const [table, ...others] = findTables(sentence);
    const isWhole = table?.form === 'short' && others.length === 0 && table.start === 0;
    return isWhole && sentence.length - table.end <= tailMax ? 'table' : null;
  }
  if (step === 'tradeoffs' && (sentence.match(ledgerLabel)?.length ?? 0) > 1) return 'ledger';
  return step === 'plan' && (sentence.match(roadmapLabel)?.length ?? 0) > 1 ? 'roadmap' : null;
}
