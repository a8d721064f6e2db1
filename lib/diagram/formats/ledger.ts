/** What the guess of an uncertain element may say. Ids are those of the result. */
export type Guess = {
  type?: string;
  label?: string;
  source?: string | null;
  target?: string | null;
  parent?: string | null;
  node?: string | null;
  async?: boolean;
};

export type Uncertain = {
  /** The id in the source. */
  element: string;
  kind: 'node' | 'edge' | 'region' | 'text' | 'page';
  guess: Guess;
  /** 0…1. */
  confidence: number;
  reason: string;
  /** Whether the guess is in the result, or the element waits to be put there. */
  isIncluded: boolean;
};

export type Ignored = { element: string; kind: string; reason: string };

/** An element that came over as it was. */
export type Placed = { element: string; kind: string };

export type Accounts = { placed: Placed[]; uncertain: Uncertain[]; ignored: Ignored[] };

/**
 * Keeps account of every element of a source. An element ends in exactly one of three lists: any doubt about it makes it
 * uncertain, whatever else was said; otherwise it was placed or ignored.
 */
export type Ledger = {
  /** Announces an element; who is never heard of again ends up as uncertain. */
  expect(element: string, kind: string): void;
  place(element: string): void;
  doubt(doubt: Uncertain): void;
  ignore(element: string, kind: string, reason: string): void;
  close(): Accounts;
};

type Entry = { kind: string; placed: boolean; doubts: Uncertain[]; ignored: string | null };

export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const entryOf = (element: string, kind: string): Entry => {
    const known = entries.get(element);
    if (known) return known;
    const entry: Entry = { kind, placed: false, doubts: [], ignored: null };
    entries.set(element, entry);
    return entry;
  };
  return {
    expect: (element, kind) => void entryOf(element, kind),
    place: (element) => {
      entryOf(element, 'node').placed = true;
    },
    doubt: (doubt) => void entryOf(doubt.element, doubt.kind).doubts.push(doubt),
    ignore: (element, kind, reason) => {
      const entry = entryOf(element, kind);
      entry.ignored ??= reason;
    },
    close: () => closeAccounts(entries),
  };
}

function closeAccounts(entries: ReadonlyMap<string, Entry>): Accounts {
  const accounts: Accounts = { placed: [], uncertain: [], ignored: [] };
  for (const [element, { kind, placed, doubts, ignored }] of entries) {
    const [first, ...others] = doubts;
    if (first) accounts.uncertain.push(others.reduce(merge, first));
    else if (placed) accounts.placed.push({ element, kind });
    else if (ignored !== null) accounts.ignored.push({ element, kind, reason: ignored });
    else
      accounts.uncertain.push({
        element,
        kind: 'text',
        guess: {},
        confidence: 0,
        reason: `a ${kind} that could not be understood`,
        isIncluded: false,
      });
  }
  return accounts;
}

/** Two doubts about one element: as sure as the less sure of them. */
const merge = (a: Uncertain, b: Uncertain): Uncertain => ({
  ...a,
  guess: { ...a.guess, ...b.guess },
  confidence: Math.min(a.confidence, b.confidence),
  reason: a.reason.includes(b.reason) ? a.reason : `${a.reason}; ${b.reason}`,
  isIncluded: a.isIncluded && b.isIncluded,
});
