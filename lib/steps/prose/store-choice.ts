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

/** Kinds of stores as people name them in an interview; what each is good for says the interface, by its id. */
export const storeKinds = [
  { id: 'relational', kind: 'relational' },
  { id: 'document', kind: 'document' },
  { id: 'keyValue', kind: 'key-value' },
  { id: 'wideColumn', kind: 'wide-column' },
  { id: 'searchIndex', kind: 'search index' },
  { id: 'objectStore', kind: 'object store' },
  { id: 'timeSeries', kind: 'time series' },
  { id: 'graph', kind: 'graph' },
  { id: 'inMemory', kind: 'in memory' },
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
