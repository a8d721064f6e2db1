import 'server-only';
import type { Env } from './env';
import type { Store } from './store';

type ProcessState = {
  env?: Env;
  /** The one open store; a promise, so that two first callers open it once. */
  store?: Promise<Store>;
  /** Given by the script that runs the server: told when the store is open. */
  started?: () => void;
  /** Set once started; the scripts that run the server call it when the server stops. */
  close?: () => Promise<void>;
};

const key = Symbol.for('loadbearing.process');
const holder = globalThis as typeof globalThis & { [key]?: ProcessState };

/**
 * What there is one of in a process. On globalThis, because the bundler gives routes, actions and the
 * instrumentation hook a copy of each module, and PGlite must be opened once.
 */
export const processState: ProcessState = (holder[key] ??= {});
