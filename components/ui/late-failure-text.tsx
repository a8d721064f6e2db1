'use client';

import dynamic from 'next/dynamic';
import { fetchFailureWords } from '@/lib/messages/fetch-failure-words';
import { toLanguage } from '@/lib/messages/languages';
import { bringMessages } from './bring-messages';

const fetchWords = async () => {
  const fetched = await fetchFailureWords[toLanguage(document.documentElement.lang)]();
  return { failures: fetched.default };
};

/** `FailureText` for pages that shall be light: it and its words come when something has failed. */
export const LateFailureText = dynamic(
  () => bringMessages([fetchWords()], async () => (await import('./failure-text')).FailureText),
  { ssr: false },
);
