'use client';

import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { findChangedParts } from '@/lib/attempt/changed-parts';
import type { Diagram, DiagramNode } from '@/lib/diagram/schema';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import { countOf } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/** The drawing before and after the conditions changed: in words, lit up on the drawing, and as it stood. */
export const WhatChanged = () => {
  const before = useWorkspace(({ attempt }) => attempt.twist?.before.diagram ?? null);
  return before && <Changes before={before} />;
};

const Changes = ({ before }: { before: Diagram }) => {
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
    say('New', addedNodes),
    say('Changed', changedNodes),
    say('Gone', removedNodes),
    changedEdges.length > 0 ? `${countOf(changedEdges.length, 'arrow')} new or changed` : null,
    removedEdges.length > 0 ? `${countOf(removedEdges.length, 'arrow')} gone` : null,
  ].filter((line) => line !== null);
  const toggle = (which: 'after' | 'before') => setShown((now) => (now === which ? null : which));
  return (
    <section aria-labelledby="what-changed" className="flex flex-col gap-2 border-t pt-4">
      <h3 id="what-changed" className="text-sm">
        On the drawing since then
      </h3>
      {lines.length === 0 ? (
        <p className="text-muted">Nothing yet.</p>
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
          {shown === 'after' ? 'Stop showing it' : 'Show it on the drawing'}
        </Button>
        <Button size="sm" aria-pressed={shown === 'before'} onClick={() => toggle('before')}>
          {shown === 'before' ? 'Put the old drawing away' : 'See it as it stood'}
        </Button>
      </div>
      {shown === 'before' && (
        <DiagramView
          diagram={before}
          label="The drawing before the conditions changed"
          className="h-56 border"
        />
      )}
    </section>
  );
};

const say = (what: string, nodes: readonly DiagramNode[]): string | null =>
  nodes.length === 0
    ? null
    : `${what}: ${nodes.map(({ label, type }) => label.trim() || getComponentInfo(type).title).join(', ')}`;
