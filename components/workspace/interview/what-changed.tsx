'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { findChangedParts } from '@/lib/attempt/changed-parts';
import type { Diagram, DiagramNode } from '@/lib/diagram/schema';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/** The drawing before and after the conditions changed: in words, lit up on the drawing, and as it stood. */
export const WhatChanged = () => {
  const before = useWorkspace(({ attempt }) => attempt.twist?.before.diagram ?? null);
  return before && <Changes before={before} />;
};

const Changes = ({ before }: { before: Diagram }) => {
  const t = useTranslations('interview.changed');
  const store = useWorkspaceStore();
  const after = useWorkspace(({ attempt }) => attempt.document.diagram);
  const parts = useMemo(() => findChangedParts(before, after), [before, after]);
  const [shown, setShown] = useState<'after' | 'before' | null>(null);
  const { addedNodes, changedNodes, removedNodes, changedEdges, removedEdges } = parts;
  useEffect(() => {
    if (shown !== 'after') return;
    const nodeIds = [...addedNodes, ...changedNodes].map(({ id }) => id);
    store.getState().setHighlight({ nodeIds, edgeIds: changedEdges.map(({ id }) => id) });
    return () => store.getState().setHighlight(null);
  }, [shown, addedNodes, changedNodes, changedEdges, store]);
  const lines = [
    addedNodes.length > 0 ? t('new', { names: toNames(addedNodes) }) : null,
    changedNodes.length > 0 ? t('changed', { names: toNames(changedNodes) }) : null,
    removedNodes.length > 0 ? t('gone', { names: toNames(removedNodes) }) : null,
    changedEdges.length > 0 ? t('arrowsChanged', { count: changedEdges.length }) : null,
    removedEdges.length > 0 ? t('arrowsGone', { count: removedEdges.length }) : null,
  ].filter((line) => line !== null);
  const toggle = (which: 'after' | 'before') => setShown((now) => (now === which ? null : which));
  return (
    <section aria-labelledby="what-changed" className="flex flex-col gap-2 border-t pt-4">
      <h3 id="what-changed" className="text-sm">
        {t('title')}
      </h3>
      {lines.length === 0 ? (
        <p className="text-muted">{t('nothing')}</p>
      ) : (
        <ul className="list-disc pl-4">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          aria-pressed={shown === 'after'}
          disabled={lines.length === 0}
          onClick={() => toggle('after')}
        >
          {t(shown === 'after' ? 'stopShowing' : 'show')}
        </Button>
        <Button size="sm" aria-pressed={shown === 'before'} onClick={() => toggle('before')}>
          {t(shown === 'before' ? 'putAway' : 'see')}
        </Button>
      </div>
      {shown === 'before' && <DiagramView diagram={before} label={t('old')} className="h-56 border" />}
    </section>
  );
};

const toNames = (nodes: readonly DiagramNode[]): string =>
  nodes.map(({ label, type }) => label.trim() || getComponentInfo(type).title).join(', ');
