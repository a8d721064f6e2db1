'use client';

import './desk.css';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { type Found, findInDiagram } from '@/lib/diagram/find-text';
import { describeEdge, describeNode, type DrawingWords, toDrawingWords } from '@/lib/diagram/drawing-words';
import type { Diagram } from '@/lib/diagram/schema';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useBringIntoView } from './use-bring-into-view';

type FindBarProps = { desk: RefObject<HTMLElement | null> };

/** Finds boxes and arrows by name, kind, label and note. Enter goes on to the next, Escape stays with it. */
export const FindBar = ({ desk }: FindBarProps) => {
  const t = useTranslations('desk.find');
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const diagram = useWorkspace((state) => state.attempt.document.diagram);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const terms = useTranslations('terms');
  const words = useMemo(() => toDrawingWords(terms), [terms]);
  const found = useMemo(
    () =>
      findInDiagram(
        diagram,
        query,
        (type) => `${terms(`components.${type}.title`)} ${terms(`components.${type}.words`)}`,
      ),
    [diagram, query, terms],
  );
  const current = found[Math.min(at, found.length - 1)];
  useFoundLit(found, current, desk);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const walk = (by: 1 | -1) => {
    if (found.length === 0) return;
    const next = (Math.min(at, found.length - 1) + by + found.length) % found.length;
    setAt(next);
    const part = found[next];
    if (part)
      store
        .getState()
        .announce(t('said', { number: next + 1, count: found.length, part: describe(diagram, part, words) }));
  };
  const close = () => {
    layout.getState().setDesk({ searching: false });
    const paper = desk.current?.querySelector<HTMLElement>('.react-flow');
    if (!current) return paper?.focus();
    store.getState().select(current.kind === 'node' ? { nodeIds: [current.id] } : { edgeIds: [current.id] });
    const selector = `.react-flow__${current.kind}[data-id="${CSS.escape(current.id)}"]`;
    (desk.current?.querySelector<HTMLElement | SVGElement>(selector) ?? paper)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.target instanceof HTMLInputElement && event.key === 'Enter') walk(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="canvas-panel canvas-find" aria-label={t('label')} data-covers onKeyDown={onKeyDown}>
      <Input
        ref={input}
        type="search"
        aria-label={t('label')}
        aria-describedby="find-count"
        placeholder={t('placeholder')}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      <p id="find-count" role="status" className="min-w-14 text-center text-xs whitespace-nowrap text-muted">
        {query.trim() === ''
          ? ''
          : found.length === 0
            ? t('none')
            : t('at', { number: Math.min(at, found.length - 1) + 1, count: found.length })}
      </p>
      <IconButton label={t('previous')} size="sm" disabled={found.length < 2} onClick={() => walk(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('next')} size="sm" disabled={found.length < 2} onClick={() => walk(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('close')} size="sm" onClick={close}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </search>
  );
};

/** Lights everything that was found, most of all the one in hand, and brings that one into view. */
function useFoundLit(
  found: readonly Found[],
  current: Found | undefined,
  desk: RefObject<HTMLElement | null>,
): void {
  const store = useWorkspaceStore();
  const bringIntoView = useBringIntoView(desk);
  useEffect(() => {
    const idsOf = (kind: Found['kind']) => found.flatMap((one) => (one.kind === kind ? one.id : []));
    store.getState().setHighlight({
      nodeIds: idsOf('node'),
      edgeIds: idsOf('edge'),
      looks: current ? { [current.id]: 'found-now' } : {},
    });
    if (!current) return;
    const { edges } = store.getState().attempt.document.diagram;
    const edge = edges.find(({ id }) => current.kind === 'edge' && id === current.id);
    bringIntoView(edge ? [edge.source, edge.target] : [current.id], 0.5);
  }, [store, found, current, bringIntoView]);
  useEffect(() => () => store.getState().setHighlight(null), [store]);
}

function describe(diagram: Diagram, { kind, id }: Found, words: DrawingWords): string {
  const node = diagram.nodes.find((one) => kind === 'node' && one.id === id);
  const edge = diagram.edges.find((one) => kind === 'edge' && one.id === id);
  if (node) return describeNode(node, words);
  return edge ? describeEdge(edge, new Map(diagram.nodes.map((one) => [one.id, one.label])), words) : '';
}
