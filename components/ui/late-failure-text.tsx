'use client';

import dynamic from 'next/dynamic';
import { withMessages } from './with-messages';

/** `FailureText` for pages that shall be light: it and its words come when something has failed. */
export const LateFailureText = dynamic(
  () => withMessages(['failures'], async () => (await import('./failure-text')).FailureText),
  { ssr: false },
);
