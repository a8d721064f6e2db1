import { compareCodeUnits } from '@/lib/shared/compare';
import { type DepthId, depthIds, type ProfileId, profileIds } from '@/lib/rubric/schema';

export const librarySorts = ['title', 'minutes', 'best'] as const;
export type LibrarySort = (typeof librarySorts)[number];

/** What the library's address says: which rows, in which order. */
export type LibraryQuery = {
  text: string;
  profile: ProfileId | null;
  depth: DepthId | null;
  sort: LibrarySort;
  descending: boolean;
};

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a row is filtered and sorted by. */
type Row = {
  title: string;
  summary: string;
  minutes: number;
  defaultProfile: ProfileId;
  defaultDepth: DepthId;
  keyMetric: { name: string };
  best: number | null;
};

const TEXT_MAX = 100;

/** Reads the address; whatever it does not know counts as not said. */
export const readLibraryQuery = (parameters: Parameters): LibraryQuery => {
  const text = first(parameters.q).trim().slice(0, TEXT_MAX);
  const sort = first(parameters.sort);
  const name = sort.replace(/^-/, '');
  return {
    text,
    profile: profileIds.find((id) => id === parameters.profile) ?? null,
    depth: depthIds.find((id) => id === parameters.depth) ?? null,
    sort: librarySorts.find((id) => id === name) ?? 'title',
    descending: sort.startsWith('-') && librarySorts.some((id) => id === name),
  };
};

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'string' ? value : value?.[0]) ?? '';

/** The address of the library under a query, with some of it changed. */
export const toLibraryAddress = (
  query: LibraryQuery,
  change: Readonly<Partial<LibraryQuery>> = {},
): string => {
  const { text, profile, depth, sort, descending } = { ...query, ...change };
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  if (profile) parameters.set('profile', profile);
  if (depth) parameters.set('depth', depth);
  if (sort !== 'title' || descending) parameters.set('sort', `${descending ? '-' : ''}${sort}`);
  const search = parameters.toString();
  return search ? `/prompts?${search}` : '/prompts';
};

/** The rows a query asks for, in its order. Not tried yet sorts last either way. */
export const selectPrompts = <Prompt extends Row>(
  prompts: readonly Prompt[],
  query: LibraryQuery,
): Prompt[] => {
  const wanted = query.text.toLowerCase();
  const matches = prompts.filter(
    (prompt) =>
      (query.profile === null || prompt.defaultProfile === query.profile) &&
      (query.depth === null || prompt.defaultDepth === query.depth) &&
      `${prompt.title} ${prompt.summary} ${prompt.keyMetric.name}`.toLowerCase().includes(wanted),
  );
  return matches.sort(
    (a, b) => compareBy[query.sort](a, b, query.descending ? -1 : 1) || compareCodeUnits(a.title, b.title),
  );
};

type Compare = (a: Row, b: Row, direction: 1 | -1) => number;

const compareBy: Record<LibrarySort, Compare> = {
  title: (a, b, direction) => direction * compareCodeUnits(a.title, b.title),
  minutes: (a, b, direction) => direction * (a.minutes - b.minutes),
  best: (a, b, direction) => {
    if (a.best === null || b.best === null) return Number(a.best === null) - Number(b.best === null);
    return direction * (a.best - b.best);
  },
};
