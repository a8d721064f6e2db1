'use client';

import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';

type ToastOptions = {
  description?: ReactNode;
  /** The way back, e.g. `{ label: 'Undo', onClick }`. */
  action?: { label: string; onClick: () => void };
  /** How long it stays, in ms; 6 s unless told otherwise. `Infinity` until dismissed. */
  duration?: number;
  /** A toast with the same id is replaced, not repeated. */
  id?: string;
};
type Kind = 'message' | 'success' | 'error';
export type ToastRequest = { kind: Kind; message: ReactNode; options: ToastOptions };

// The library is fetched with the first toast; what is asked for before it stands waits here.
let wanted = false;
let waiting: ToastRequest[] = [];
let deliver: ((request: ToastRequest) => void) | null = null;
const listeners = new Set<() => void>();

const ask =
  (kind: Kind) =>
  (message: ReactNode, options: ToastOptions = {}) => {
    const request = { kind, message, options };
    if (deliver) return deliver(request);
    waiting.push(request);
    wanted = true;
    for (const listener of listeners) listener();
  };

/** A word about what just happened, with the way back where there is one. Nothing a person needs later. */
export const toast = { message: ask('message'), success: ask('success'), error: ask('error') };

/** The view that shows toasts says how; what waited is handed over at once. Returns how to stop. */
export const deliverToastsTo = (next: (request: ToastRequest) => void): (() => void) => {
  deliver = next;
  for (const request of waiting) next(request);
  waiting = [];
  return () => {
    deliver = null;
  };
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const ToastView = lazy(() => import('./toast-view'));

/** Once, in the root layout. */
export const Toaster = () => {
  const shown = useSyncExternalStore(
    subscribe,
    () => wanted,
    () => false,
  );
  return shown ? (
    <Suspense>
      <ToastView />
    </Suspense>
  ) : null;
};
