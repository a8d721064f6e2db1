import type account from './en/account.json';
import type announcements from './en/announcements.json';
import type attempts from './en/attempts.json';
import type canvas from './en/canvas.json';
import type cards from './en/cards.json';
import type desk from './en/desk.json';
import type crash from './en/crash.json';
import type dialogs from './en/dialogs.json';
import type editor from './en/editor.json';
import type editorParts from './en/editorParts.json';
import type events from './en/events.json';
import type failures from './en/failures.json';
import type guide from './en/guide.json';
import type hiring from './en/hiring.json';
import type history from './en/history.json';
import type home from './en/home.json';
import type importing from './en/import.json';
import type inspector from './en/inspector.json';
import type interview from './en/interview.json';
import type learn from './en/learn.json';
import type library from './en/library.json';
import type liveScore from './en/liveScore.json';
import type offline from './en/offline.json';
import type palette from './en/palette.json';
import type present from './en/present.json';
import type queryLab from './en/queryLab.json';
import type reading from './en/reading.json';
import type replay from './en/replay.json';
import type results from './en/results.json';
import type review from './en/review.json';
import type site from './en/site.json';
import type terms from './en/terms.json';
import type trouble from './en/trouble.json';
import type ui from './en/ui.json';
import type walk from './en/walk.json';
import type workspace from './en/workspace.json';

/** Every message there is, by namespace: a namespace is a file of that name in the folder of each language. */
export type Messages = {
  site: typeof site;
  terms: typeof terms;
  ui: typeof ui;
  trouble: typeof trouble;
  crash: typeof crash;
  home: typeof home;
  library: typeof library;
  learn: typeof learn;
  offline: typeof offline;
  attempts: typeof attempts;
  account: typeof account;
  hiring: typeof hiring;
  review: typeof review;
  replay: typeof replay;
  failures: typeof failures;
  results: typeof results;
  reading: typeof reading;
  workspace: typeof workspace;
  announcements: typeof announcements;
  palette: typeof palette;
  dialogs: typeof dialogs;
  desk: typeof desk;
  history: typeof history;
  guide: typeof guide;
  canvas: typeof canvas;
  inspector: typeof inspector;
  events: typeof events;
  walk: typeof walk;
  present: typeof present;
  import: typeof importing;
  cards: typeof cards;
  editor: typeof editor;
  editorParts: typeof editorParts;
  queryLab: typeof queryLab;
  interview: typeof interview;
  liveScore: typeof liveScore;
};

export type Namespace = keyof Messages;

const known: Readonly<Record<Namespace, true>> = {
  site: true,
  terms: true,
  ui: true,
  trouble: true,
  crash: true,
  home: true,
  library: true,
  learn: true,
  offline: true,
  attempts: true,
  account: true,
  hiring: true,
  review: true,
  replay: true,
  failures: true,
  results: true,
  reading: true,
  workspace: true,
  announcements: true,
  palette: true,
  dialogs: true,
  desk: true,
  history: true,
  guide: true,
  canvas: true,
  inspector: true,
  events: true,
  walk: true,
  present: true,
  import: true,
  cards: true,
  editor: true,
  editorParts: true,
  queryLab: true,
  interview: true,
  liveScore: true,
};
export const namespaces = Object.keys(known) as readonly Namespace[];

/** What the frame of the site and the parts used everywhere say. */
export const namespacesOfEveryPage = ['site', 'ui'] as const satisfies readonly Namespace[];
