'use client';

import { useTranslations } from 'next-intl';
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
  const t = useTranslations('queryLab');
  const lab = useLabStore();
  const store = useWorkspaceStore();
  const { dto } = useShell();
  const source = useLab((state) => state.data?.source ?? null);
  const phase = useLab((state) => state.phase);
  const notes = useLab((state) => state.data?.notes);
  const isBusy = phase === 'opening' && source !== null;
  const slug = dto.prompt.slug;

  const takePrepared = useCallback(async () => {
    const dataset = await findDataset(slug);
    const { load } = lab.getState();
    if (dataset)
      return load(
        toLabData('prepared', dataset.tables, dataset.makeRows(Date.now()), { questions: dataset.questions }),
      );
    return load(toOwnData(store.getState().attempt.document.steps.dataModel, t));
  }, [lab, slug, store, t]);
  const takeOwn = () => lab.getState().load(toOwnData(store.getState().attempt.document.steps.dataModel, t));

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || lab.getState().data) return;
    begun.current = true;
    void takePrepared();
  }, [lab, takePrepared]);

  return (
    <div className="flex flex-col gap-1.5">
      <div role="group" aria-label={t('data.label')} className="flex flex-wrap gap-2">
        <Choice
          title={t('data.prepared')}
          isOn={source === 'prepared'}
          isBusy={isBusy}
          onChoose={() => void takePrepared()}
        />
        <Choice
          title={t('data.own')}
          isOn={source === 'own'}
          isBusy={isBusy}
          onChoose={() => void takeOwn()}
        />
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
