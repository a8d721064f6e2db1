'use client';

import { createTranslator } from 'next-intl';
import { toast } from '@/components/ui/toast';
import { locales, toLanguage } from '@/lib/messages/languages';
import { fetchMessages } from '@/lib/messages/fetch-messages';
import { showSentencesAsRows } from '@/lib/store/commands/show-as-rows';
import type { StepId } from '@/lib/steps/schema';
import type { WorkspaceStore } from '@/lib/store/types';
import { commitDrafts } from './drafts';

/**
 * Makes rows of what reads as such in a step's text, says so, and offers the way back. It brings its own words: the
 * command palette calls it where no editor may be open.
 */
export async function takeOffer(store: WorkspaceStore, step: StepId): Promise<void> {
  const language = toLanguage(document.documentElement.lang);
  const t = createTranslator({
    locale: locales[language],
    messages: await fetchMessages(language, 'editorParts'),
    namespace: 'editorParts.offer',
  });
  commitDrafts();
  const count = showSentencesAsRows(store, step);
  if (count === 0) {
    store.getState().announce(t('noneFound'));
    return;
  }
  toast.message(t('sentencesTaken', { count }), {
    id: 'shown-as-rows',
    action: { label: t('undo'), onClick: () => store.getState().undo() },
  });
}
