'use client';

import type { Told } from '@/lib/messages/failure-words';
import { fetchFailureWords } from '@/lib/messages/fetch-failure-words';
import { toLanguage } from '@/lib/messages/languages';
import { bringMessages } from './bring-messages';
import { onDemand } from './on-demand';

const fetchWords = async () => {
  const fetched = await fetchFailureWords[toLanguage(document.documentElement.lang)]();
  return { failures: fetched.default };
};

/** Without a connection the words cannot be fetched: the sentence that came with the failure has to do. */
const Plain = ({ failure }: { failure: Told }) => <span lang="en">{failure.message}</span>;

/** `FailureText` for pages that shall be light: it and its words come when something has failed. */
export const LateFailureText = onDemand<{ failure: Told }>(
  () => bringMessages([fetchWords()], async () => (await import('./failure-text')).FailureText),
  Plain,
).Part;
