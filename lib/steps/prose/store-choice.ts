import { toOneLine } from './lines';
import { createProseRows, type RowForm } from './row-list';
import { sectionNames } from './section';

/** Where a part of the data lives: "Rides: relational, because a fare is charged once. We gain …. We give up …." */
export type StoreChoiceRow = {
  data: string;
  /** The kind of store, with or without a product: "relational (Postgres)". */
  kind: string;
  because: string;
  gains: string;
  givesUp: string;
};

export const blankStoreChoice: StoreChoiceRow = { data: '', kind: '', because: '', gains: '', givesUp: '' };

const because = /[;,.]?\s*\b(?:because|since)\s+/i;
const gains =
  /[;,.]?\s*(?:(?:\band\s+)?\b(?:we|this) gains?\s+|\b(?:the )?gains?:\s*|\b(?:this|it|which) gives us\s+)/i;
const givesUp =
  /[;,.]?\s*(?:(?:\band\s+|\bbut\s+)?\bwe (?:give up|lose)\s+|\b(?:gives? up|the price|price|costs?):\s*|\bat the (?:cost|price) of\s+|\band gives? up\s+)/i;
/** "Positions live in a key-value store": how people say it without a colon. */
const livesIn = /\s+(?:(?:are|is)\s+(?:kept|stored)|lives?|goe?s?|sits?|stays?)\s+in\s+(?:an?\s+)?/i;

export const storeChoiceForm: RowForm<StoreChoiceRow> = {
  heading: 'Where it lives',
  names: sectionNames.stores,
  parse: (body) => {
    const line = toOneLine(body).replace(/\*\*|__/g, '');
    const [kept, lost] = splitAt(line, givesUp);
    const [reasoned, gained] = splitAt(kept, gains);
    const [placed, reason] = splitAt(reasoned, because);
    return { ...splitPlace(placed), because: reason, gains: gained, givesUp: lost };
  },
  // Sentences of their own: a clause with "give up" in it would take back the reason that stands beside it.
  print: (row) => {
    const [data, kind, reason, gained, lost] = [row.data, row.kind, row.because, row.gains, row.givesUp].map(
      (said) => withoutStop(toOneLine(said)),
    );
    const place = [data, kind].filter(Boolean).join(': ');
    const choice = [place, reason && `because ${reason}`].filter(Boolean).join(', ');
    const sentences = [choice, gained && `We gain ${gained}`, lost && `We give up ${lost}`].filter(Boolean);
    return sentences.length > 0 ? `${sentences.join('. ')}.` : '';
  },
};

export const storeChoiceRows = createProseRows(storeChoiceForm);

/** Kinds of stores as people name them in an interview, with what each is good for. */
export const storeKinds = [
  { kind: 'relational', goodFor: 'facts that must agree: money, bookings, anything joined' },
  { kind: 'document', goodFor: 'records whose fields differ from one to the next' },
  { kind: 'key-value', goodFor: 'one value read by one key, very often' },
  { kind: 'wide-column', goodFor: 'many writes, read back in a known order' },
  { kind: 'search index', goodFor: 'words, places and filters over everything' },
  { kind: 'object store', goodFor: 'files, pictures, exports' },
  { kind: 'time series', goodFor: 'measurements, summed up over time' },
  { kind: 'graph', goodFor: 'who is connected to whom, over several steps' },
  { kind: 'in memory', goodFor: 'what may be lost and must be fast' },
] as const;

function splitPlace(said: string): Pick<StoreChoiceRow, 'data' | 'kind'> {
  const line = withoutStop(said);
  const at = /:\s+/.exec(line) ?? livesIn.exec(line);
  return at
    ? { data: line.slice(0, at.index).trim(), kind: line.slice(at.index + at[0].length).trim() }
    : { data: line, kind: '' };
}

function splitAt(line: string, at: RegExp): [before: string, after: string] {
  const found = at.exec(line);
  return found
    ? [line.slice(0, found.index).trim(), withoutStop(line.slice(found.index + found[0].length))]
    : [line.trim(), ''];
}

const withoutStop = (said: string): string => said.trim().replace(/[.;,\s]+$/, '');
