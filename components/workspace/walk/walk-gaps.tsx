'use client';

import { useTranslations } from 'next-intl';
import { CircleAlert } from 'lucide-react';
import { useShell } from '../shell-context';
import type { WalkView } from './use-walk';
import { describeGap, nameOf } from './walk-words';

/** What no walk finds: in words here, by a dashed outline on the drawing. Each leads to its box. */
export const WalkGaps = ({ view: { gaps, graph } }: { view: WalkView }) => {
  const t = useTranslations('walk');
  const { layout } = useShell();
  if (gaps.length === 0) return <p className="text-xs text-muted">{t('gaps.none')}</p>;
  return (
    <details className="group border-t pt-2" open={gaps.length <= 3}>
      <summary className="target flex list-none items-center gap-2 font-medium">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        {t('gaps.title', { count: gaps.length })}
      </summary>
      <ul className="flex max-h-40 flex-col overflow-y-auto pt-1">
        {gaps.map((gap) => (
          <li key={gap.nodeId}>
            <button
              type="button"
              className="target flex w-full items-start gap-2 rounded-sm px-1 py-1 text-left hover:bg-sunken"
              onClick={() => layout.getState().setArrival({ kind: 'node', id: gap.nodeId })}
            >
              <CircleAlert size={14} aria-hidden="true" className="mt-0.5 flex-none text-attention" />
              <span className="min-w-0 break-words">
                {describeGap(gap, nameOf(graph.nodes.get(gap.nodeId), t), t)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
