import { fetchFailureWords } from './fetch-failure-words';
import type { Language } from './languages';
import type { Messages, Namespace } from './namespaces';

type Fetch = Readonly<Record<Language, () => Promise<{ default: object }>>>;

/** What a browser fetches when it is wanted. Spelled out, so that a page learns of these files and of no others. */
const onDemand = {
  cards: { en: () => import('./en/cards.json'), de: () => import('./de/cards.json') },
  desk: { en: () => import('./en/desk.json'), de: () => import('./de/desk.json') },
  dialogs: { en: () => import('./en/dialogs.json'), de: () => import('./de/dialogs.json') },
  editorParts: { en: () => import('./en/editorParts.json'), de: () => import('./de/editorParts.json') },
  events: { en: () => import('./en/events.json'), de: () => import('./de/events.json') },
  failures: fetchFailureWords,
  guide: { en: () => import('./en/guide.json'), de: () => import('./de/guide.json') },
  history: { en: () => import('./en/history.json'), de: () => import('./de/history.json') },
  import: { en: () => import('./en/import.json'), de: () => import('./de/import.json') },
  inspector: { en: () => import('./en/inspector.json'), de: () => import('./de/inspector.json') },
  interview: { en: () => import('./en/interview.json'), de: () => import('./de/interview.json') },
  liveScore: { en: () => import('./en/liveScore.json'), de: () => import('./de/liveScore.json') },
  palette: { en: () => import('./en/palette.json'), de: () => import('./de/palette.json') },
  present: { en: () => import('./en/present.json'), de: () => import('./de/present.json') },
  queryLab: { en: () => import('./en/queryLab.json'), de: () => import('./de/queryLab.json') },
  walk: { en: () => import('./en/walk.json'), de: () => import('./de/walk.json') },
} as const satisfies Partial<Record<Namespace, Fetch>>;

export type OnDemand = keyof typeof onDemand;

/** The messages of one namespace in one language, in a browser. */
export async function fetchMessages<N extends OnDemand>(
  language: Language,
  namespace: N,
): Promise<Pick<Messages, N>> {
  const fetched = await onDemand[namespace][language]();
  return { [namespace]: fetched.default } as Pick<Messages, N>;
}
