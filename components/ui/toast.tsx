'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button';
import { cn } from './cn';

// Written here rather than taken from a library: those put a style element into the page, which its security
// policy refuses.

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
type Toast = ToastOptions & { id: string; kind: Kind; message: ReactNode };

const SHOWN_MAX = 3;
const DURATION_MS = 6000;

let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

const update = (next: readonly Toast[]) => {
  toasts = next;
  for (const listener of listeners) listener();
};

const dismiss = (id: string) => update(toasts.filter((toast) => toast.id !== id));

const show =
  (kind: Kind) =>
  (message: ReactNode, options: ToastOptions = {}) => {
    count += 1;
    const id = options.id ?? `toast-${count}`;
    update(
      [...toasts.filter((toast) => toast.id !== id), { ...options, id, kind, message }].slice(-SHOWN_MAX),
    );
  };

/** A word about what just happened, with the way back where there is one. Nothing a person needs later. */
export const toast = { message: show('message'), success: show('success'), error: show('error'), dismiss };

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const none: readonly Toast[] = [];

/** Where notices appear and are read aloud. Once, in the root layout. */
export const Toaster = () => {
  const t = useTranslations('ui');
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  );
  // Time stands still while somebody points at a toast or stands in it.
  const [held, setHeld] = useState(false);
  return (
    <section
      aria-label={t('notices')}
      aria-live="polite"
      aria-relevant="additions text"
      className="pointer-events-none fixed right-0 bottom-0 z-50 flex w-full max-w-md flex-col gap-2 p-4"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} held={held} />
      ))}
    </section>
  );
};

const marks: Record<Kind, { glyph: string; className: string } | null> = {
  message: null,
  success: { glyph: '✓', className: 'text-met' },
  error: { glyph: '✕', className: 'text-missed' },
};

const ToastCard = ({ toast, held }: { toast: Toast; held: boolean }) => {
  const t = useTranslations('ui');
  const { id, message, description, action, duration = DURATION_MS, kind } = toast;
  useEffect(() => {
    if (held || duration === Number.POSITIVE_INFINITY) return;
    const timer = setTimeout(() => dismiss(id), duration);
    return () => clearTimeout(timer);
    // `message` counts as well: a toast that was replaced starts its time again.
  }, [held, duration, id, message]);
  const mark = marks[kind];
  return (
    <div className="floats pointer-events-auto flex items-center gap-3 py-2 pr-2 pl-4">
      {mark && (
        <span aria-hidden="true" className={cn('font-medium', mark.className)}>
          {mark.glyph}
        </span>
      )}
      <div className="min-w-0 flex-1 break-words">
        <p>{message}</p>
        {description && <p className="text-xs text-muted">{description}</p>}
      </div>
      {action && (
        <Button
          size="sm"
          onClick={() => {
            action.onClick();
            dismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t('dismiss')} size="sm" onClick={() => dismiss(id)}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
};
