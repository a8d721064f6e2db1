'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { toEdgeKey } from '@/components/canvas-view/scene-view';
import type { ReadFile } from '@/lib/attempt/read-drawing-file';
import type { Ignored, Uncertain } from '@/lib/diagram/formats/ledger';
import type { Diagram } from '@/lib/diagram/schema';
import { type Choice, type Choices, guessedType, questionOf } from './choices';
import { DoubtControl } from './doubt-control';
import { ReasonText } from './reason-text';
import { groupDoubts, groupIgnored, rateConfidence } from './words';

type ReviewProps = {
  read: ReadFile;
  /** The drawing as decided so far. */
  decided: Diagram;
  choices: Choices;
  onChoose: (element: string, choice: Choice) => void;
};

/** What came over: the drawing, what is uncertain about it with a way to settle it, and what was left out. */
export const Review = ({ read, decided, choices, onChoose }: ReviewProps) => {
  const t = useTranslations('import');
  const [lit, setLit] = useState<Uncertain | null>(null);
  const groups = useMemo(() => groupDoubts(read.uncertain), [read]);
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <div className="order-2 flex min-w-0 flex-col gap-5 lg:order-1">
        <Counts read={read} decided={decided} />
        {groups.map(({ kind, doubts }) => (
          <section
            key={kind}
            aria-label={t('review.toLookAt', { kind: t(`kinds.${kind}`) })}
            className="flex flex-col gap-2"
          >
            <h3 className="text-sm font-medium">
              {t(`kinds.${kind}`)} <span className="font-normal text-muted">({doubts.length})</span>
            </h3>
            <ul className="flex flex-col gap-2">
              {doubts.map((doubt) => (
                <DoubtItem
                  key={doubt.element}
                  doubt={doubt}
                  diagram={read.document.diagram}
                  choice={choices.get(doubt.element)}
                  onChoose={(choice) => onChoose(doubt.element, choice)}
                  onPoint={setLit}
                />
              ))}
            </ul>
          </section>
        ))}
        <LeftOut ignored={read.ignored} />
      </div>
      <div className="order-1 min-w-0 lg:order-2">
        <div className="h-56 overflow-hidden rounded-md border lg:sticky lg:top-0 lg:h-[28rem]">
          <DiagramView
            diagram={decided}
            label={t('review.drawing')}
            highlights={lit && toHighlights(lit, decided)}
            className="h-full"
          />
        </div>
      </div>
    </div>
  );
};

const toHighlights = ({ element, guess }: Uncertain, { edges }: Diagram) => {
  const edge = edges.find(({ id }) => id === element);
  return {
    nodeIds: [element, guess.node ?? ''],
    edgeKeys: edge ? [toEdgeKey(edge.source, edge.target)] : [],
    verdict: null,
  };
};

const Counts = ({ read, decided }: { read: ReadFile; decided: Diagram }) => {
  const t = useTranslations('import');
  const format = useFormatter();
  const frames = decided.nodes.filter(({ type }) => type === 'region').length;
  const open = read.uncertain.filter((doubt) => questionOf(doubt) !== 'none').length;
  const steps = Object.keys(read.document.steps).length;
  const parts = [
    ...(steps > 0 ? [t('review.steps', { count: steps })] : []),
    t('review.components', { count: decided.nodes.length - frames }),
    ...(frames > 0 ? [t('review.frames', { count: frames })] : []),
    t('review.arrows', { count: decided.edges.length }),
  ];
  return (
    <div role="status" className="flex flex-col gap-1">
      <p className="font-medium">
        {t('review.counts', { source: t(`sources.${read.source}`), parts: format.list(parts) })}
      </p>
      <p className="text-muted">{open === 0 ? t('review.asItWas') : t('review.guessed', { count: open })}</p>
    </div>
  );
};

type DoubtItemProps = {
  doubt: Uncertain;
  diagram: Diagram;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
  onPoint: (doubt: Uncertain | null) => void;
};

const DoubtItem = ({ doubt, diagram, choice, onChoose, onPoint }: DoubtItemProps) => {
  const t = useTranslations('import');
  const name = useNameOf()(doubt, diagram);
  return (
    <li
      className="flex flex-col gap-2 rounded-md border p-3"
      onPointerEnter={() => onPoint(doubt)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(doubt)}
      onBlur={() => onPoint(null)}
    >
      <div>
        <p className="font-medium break-words">{name}</p>
        <p className="text-xs break-words text-muted">
          {t(`confidence.${rateConfidence(doubt.confidence)}`)}: <ReasonText reason={doubt.reason} />
          {!doubt.isIncluded && choice === undefined && `. ${t('review.notIn')}`}
        </p>
      </div>
      <DoubtControl doubt={doubt} name={name} diagram={diagram} choice={choice} onChoose={onChoose} />
    </li>
  );
};

/** What a person calls it: never the id of the source where there is anything better. */
function useNameOf(): (doubt: Uncertain, diagram: Diagram) => string {
  const t = useTranslations('import.review');
  const terms = useTranslations('terms.components');
  return (doubt, { nodes, edges }) => {
    const labelOf = (id: string): string => nodes.find((node) => node.id === id)?.label || t('unnamed');
    if (doubt.kind === 'edge') {
      const edge = edges.find(({ id }) => id === doubt.element) ?? doubt.guess;
      const end = (id: string | null | undefined): string => (id == null ? t('somewhere') : labelOf(id));
      return `${end(edge.source)} → ${end(edge.target)}`;
    }
    const node = nodes.find(({ id }) => id === doubt.element);
    if (node) return node.label || t('unnamedComponent');
    if (doubt.guess.label) return t('quoted', { words: doubt.guess.label });
    if (doubt.kind !== 'node') return doubt.element;
    return t('nameless', { type: terms(`${guessedType(doubt)}.title`) });
  };
}

const LeftOut = ({ ignored }: { ignored: readonly Ignored[] }) => {
  const t = useTranslations('import.review');
  if (ignored.length === 0) return null;
  return (
    <details>
      <summary className="target cursor-pointer font-medium">
        {t('leftOut')} <span className="font-normal text-muted">({ignored.length})</span>
      </summary>
      <ul className="list-disc pt-2 pl-5">
        {groupIgnored(ignored).map(({ reason, count }) => (
          <li key={reason} className="break-words">
            {count > 1 && `${count} × `}
            <ReasonText reason={reason} />
          </li>
        ))}
      </ul>
    </details>
  );
};
