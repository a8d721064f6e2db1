'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Evidence } from '@/lib/rubric/evaluation';
import { describeEvidence, goToEvidence, toHighlight } from './light-up';
import { useShell } from './shell-context';
import { useWorkspace, useWorkspaceStore } from './workspace-context';

type EvidenceChipsProps = {
  evidence: readonly Evidence[];
  /** Lights up as long as it is shown, not only while it is pointed at. */
  steady?: boolean;
};

/** Where something shows in the answer. Pointing at one lights it up on the drawing; pressing goes there. */
export const EvidenceChips = ({ evidence, steady = false }: EvidenceChipsProps) => {
  const t = useTranslations('workspace');
  const terms = useTranslations('terms');
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const diagram = useWorkspace((state) => state.attempt.document.diagram);
  const light = (places: readonly Evidence[]) =>
    store.getState().setHighlight(toHighlight(store.getState().attempt.document.diagram, places));
  const all = JSON.stringify(evidence);
  useEffect(() => {
    if (!steady) return;
    const places = JSON.parse(all) as Evidence[]; // What was made into text a line above.
    const { attempt, setHighlight } = store.getState();
    setHighlight(toHighlight(attempt.document.diagram, places));
    return () => store.getState().setHighlight(null);
  }, [steady, all, store]);
  if (evidence.length === 0) return null;
  const rest = () => light(steady ? evidence : []);
  return (
    <ul aria-label={t('evidence.label')} className="flex flex-wrap gap-1.5">
      {evidence.map((place) => (
        <li key={JSON.stringify(place)} className="min-w-0 max-w-full">
          <button
            type="button"
            className="target max-w-full truncate rounded-sm border border-outline px-1.5 py-0.5 text-left text-xs hover:border-accent"
            onPointerEnter={() => light([place])}
            onPointerLeave={rest}
            onFocus={() => light([place])}
            onBlur={rest}
            onClick={() => goToEvidence({ store, layout }, place)}
          >
            {describeEvidence({ t, terms }, diagram, place)}
          </button>
        </li>
      ))}
    </ul>
  );
};
