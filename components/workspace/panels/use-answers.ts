'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { NumberCardDto } from '@/lib/services/dto';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/**
 * The answers to the numbers that were asked for. A link candidate's come from the server, once it holds the event
 * that says they were asked; everybody else's are on the page.
 */
export function useAnswers() {
  const t = useTranslations('workspace.numbers');
  const { dto, session, ask } = useShell();
  const store = useWorkspaceStore();
  const [fetched, setFetched] = useState<ReadonlyMap<string, string>>(new Map());
  const [missed, setMissed] = useState<ReadonlySet<string>>(new Set());
  const under = useRef(new Set<string>());

  const fetchAnswer = useCallback(
    async (numberId: string) => {
      if (under.current.has(numberId)) return;
      under.current.add(numberId);
      setMissed((before) => without(before, numberId));
      const answer = await askServer({ session, ask, attemptId: dto.attemptId, numberId });
      under.current.delete(numberId);
      if (answer === null) {
        setMissed((before) => new Set([...before, numberId]));
        store.getState().announce(t('missedSaid'));
        return;
      }
      setFetched((before) => new Map([...before, [numberId, answer]]));
      store.getState().announce(answer);
    },
    [ask, dto.attemptId, session, store, t],
  );
  const answerOf = ({ id, answer }: NumberCardDto): string | null => answer ?? fetched.get(id) ?? null;
  useFetchLeftOver(fetchAnswer);
  return { answerOf, fetchAnswer, missed };
}

type Question = Pick<ReturnType<typeof useShell>, 'session' | 'ask'> & {
  attemptId: string;
  numberId: string;
};

async function askServer({ session, ask, attemptId, numberId }: Question): Promise<string | null> {
  if (!(await session.flush())) return null;
  try {
    const answered = await ask({ attemptId, numberId });
    return answered.ok ? answered.value.answer : null;
  } catch {
    return null;
  }
}

/** A card that an earlier session turned and could not send comes back turned, without its answer. */
function useFetchLeftOver(fetchAnswer: (numberId: string) => Promise<void>) {
  const { dto } = useShell();
  const store = useWorkspaceStore();
  const ready = useWorkspace(({ save }) => save.kind === 'saved');
  const looked = useRef(false);
  useEffect(() => {
    if (!ready || looked.current) return;
    looked.current = true;
    const { revealed } = store.getState().attempt;
    for (const { id, answer } of dto.prompt.numbers)
      if (answer === null && revealed.includes(id)) void fetchAnswer(id);
  }, [ready, dto, store, fetchAnswer]);
}

const without = (set: ReadonlySet<string>, item: string): ReadonlySet<string> =>
  new Set([...set].filter((other) => other !== item));
