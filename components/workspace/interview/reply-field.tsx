'use client';

import { Mic, MicOff, Volume2, VolumeX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { Button } from '@/components/ui/button';
import { Textarea } from '@/components/ui/textarea';
import { countWords, speakingSeconds } from '@/lib/attempt/count-words';
import { editReply } from '@/lib/store/commands/interview';
import { useEverySecond } from '../use-seconds';
import { toClock } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDictation, useReadAloud } from './use-speech';

type ReplyFieldProps = {
  question: string;
  label: string;
  placeholder: string;
  describedBy: string;
};

/** Where a reply is written or spoken. It is no part of the answer, so undo is the browser's own here. */
export const ReplyField = ({ question, label, placeholder, describedBy }: ReplyFieldProps) => {
  const t = useTranslations('interview.reply');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const reply = useWorkspace((state) => replyTo(state.attempt.questions, question));
  const dictation = useDictation((words) => {
    const before = replyTo(store.getState().attempt.questions, question);
    editReply(store, question, before === '' || /\s$/.test(before) ? before + words : `${before} ${words}`);
  });
  const words = countWords(reply);
  return (
    <div className="flex flex-col gap-1.5">
      <Textarea
        data-own-undo
        value={reply}
        // The reader of replies knows English: docs/languages.md.
        lang="en"
        readOnly={!editable}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        className="field-sizing-content max-h-[40dvh] min-h-32 resize-y"
        onChange={(event) => editReply(store, question, event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <p className="text-xs text-muted">
          {t('spoken', { words, clock: toClock(speakingSeconds(words) * 1000) })}
        </p>
        {dictation && (
          <Button
            size="sm"
            disabled={!editable}
            aria-pressed={dictation.listening}
            onClick={dictation.toggle}
          >
            {dictation.listening ? (
              <MicOff size={14} aria-hidden="true" />
            ) : (
              <Mic size={14} aria-hidden="true" />
            )}
            {t(dictation.listening ? 'stopDictating' : 'dictate')}
          </Button>
        )}
      </div>
      {dictation?.listening && (
        <p role="status" className="text-xs text-muted">
          {t('listening')}
        </p>
      )}
      {dictation?.problem != null && (
        <p role="alert" className="text-xs text-attention">
          {t(dictation.problem)}
        </p>
      )}
    </div>
  );
};

const replyTo = (questions: readonly Readonly<{ id: string; reply: string }>[], id: string): string =>
  questions.find((question) => question.id === id)?.reply ?? '';

/** Reads the question aloud; not there where the browser cannot. */
export const ReadAloud = ({ text }: { text: string }) => {
  const t = useTranslations('interview.reply');
  const aloud = useReadAloud(text);
  if (!aloud) return null;
  const Icon = aloud.speaking ? VolumeX : Volume2;
  return (
    <Button size="sm" variant="ghost" aria-pressed={aloud.speaking} onClick={aloud.toggle}>
      <Icon size={14} aria-hidden="true" />
      {t(aloud.speaking ? 'stopAloud' : 'aloud')}
    </Button>
  );
};

/** How long the question has been open: there for who wants to know, never read out. */
export const QuietTimer = ({ sinceMs }: { sinceMs: number }) => {
  const t = useTranslations('interview.reply');
  const store = useWorkspaceStore();
  const passed = useEverySecond(useCallback(() => store.atMs() - sinceMs, [store, sinceMs]));
  return (
    <p role="timer" aria-live="off" aria-label={t('timer')} className="text-xs text-muted">
      {passed === null ? '–:––' : toClock(passed)}
    </p>
  );
};
