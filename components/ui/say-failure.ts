'use client';

import type { Told } from '@/lib/messages/failure-words';
import { toLanguage } from '@/lib/messages/languages';

/**
 * Says a failure in the language of the page, for code that is no component: `sayFailure(done.error, announce)`. At once
 * in English; otherwise the words are fetched when they are needed, so that no page carries them for the rare case.
 */
export function sayFailure(failure: Told, say: (words: string) => void): void {
  const language = toLanguage(document.documentElement.lang);
  if (language === 'en') {
    say(failure.message);
    return;
  }
  void import('./failure-translator')
    .then(({ translateFailure }) => translateFailure(failure, language))
    // Without a connection the words may be out of reach; the English ones are at hand.
    .catch(() => failure.message)
    .then(say);
}
