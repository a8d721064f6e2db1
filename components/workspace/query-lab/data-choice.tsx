'use client';

import { useCallback, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { findDataset } from '@/lib/prompts/datasets';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { useLab, useLabStore } from './lab-context';
import { toLabData } from './lab-data';
import { toOwnData } from './own-data';

/** Whose tables are asked: those laid out for the prompt, or the candidate's own. */
export const DataChoice = () => {
  const lab = useLabStore();
  const store = useWorkspaceStore();
  const { dto } = useShell();
  const source = useLab((state) => state.data?.source ?? null);
  const phase = useLab((state) => state.phase);
  const notes = useLab((state) => state.data?.notes);
  const isBusy = phase === 'opening' && source !== null;
  const slug = dto.prompt.slug;

  const usePrepared = useCallback(async () => {
    const dataset = await findDataset(slug);
    const { use } = lab.getState();
    if (dataset)
      return use(
        toLabData('prepared', dataset.tables, dataset.makeRows(Date.now()), { questions: dataset.questions }),
      );
    return use(toOwnData(store.getState().attempt.document.steps.dataModel));
  }, [lab, slug, store]);
  const useOwn = () => lab.getState().use(toOwnData(store.getState().attempt.document.steps.dataModel));

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || lab.getState().data) return;
    begun.current = true;
    void usePrepared();
  }, [lab, usePrepared]);

  return (
    <div className="flex flex-col gap-1.5">
      <div role="group" aria-label="Whose tables" className="flex flex-wrap gap-2">
        <Choice
          title="Prepared data"
          isOn={source === 'prepared'}
          isBusy={isBusy}
          onChoose={() => void usePrepared()}
        />
        <Choice title="My tables" isOn={source === 'own'} isBusy={isBusy} onChoose={() => void useOwn()} />
      </div>
      {notes && notes.length > 0 && (
        <ul className="flex flex-col gap-0.5 border-l-2 pl-3 text-xs text-muted">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

type ChoiceProps = { title: string; isOn: boolean; isBusy: boolean; onChoose: () => void };

const Choice = ({ title, isOn, isBusy, onChoose }: ChoiceProps) => (
  <Button
    size="sm"
    variant={isOn ? 'primary' : 'secondary'}
    aria-pressed={isOn}
    disabled={isBusy}
    onClick={onChoose}
  >
    {title}
  </Button>
);
