import { cn } from '@/components/ui/cn';
import type { TreeRow } from '@/lib/steps/prose/impact-tree';
import { layOutTree, treeSizes } from './tree-layout';

/** The outline as a picture: problems at the left, the numbers they lead to at the right. The outline says the same in words. */
export const TreePicture = ({ rows }: { rows: readonly TreeRow[] }) => {
  const { boxes, links, width, height } = layOutTree(rows);
  const { boxWidth, boxHeight } = treeSizes;
  return (
    <div aria-hidden="true" data-tree className="overflow-x-auto rounded-md bg-paper p-2">
      <div className="relative" style={{ width, height }}>
        <svg width={width} height={height} className="absolute inset-0">
          {links.map(({ from, to }) => {
            const x1 = from.x + boxWidth;
            const y1 = from.y + boxHeight / 2;
            const y2 = to.y + boxHeight / 2;
            const middle = (x1 + to.x) / 2;
            return (
              <path
                key={`${from.at}-${to.at}`}
                d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}`}
                fill="none"
                stroke="var(--outline)"
              />
            );
          })}
        </svg>
        {boxes.map(({ at, row, x, y }) => (
          <div
            key={at}
            className={cn(
              'absolute flex items-center rounded-sm border bg-surface px-1.5 text-xs leading-[14px]',
              row.depth === 0 && 'border-l-2 border-l-missed',
              row.depth === 1 && 'border-l-2 border-l-accent',
              row.depth === 2 && 'border-l-2 border-l-met',
              row.text === '' && 'border-dashed text-muted',
            )}
            style={{ left: x, top: y, width: boxWidth, height: boxHeight }}
          >
            <span className="line-clamp-3 min-w-0 [overflow-wrap:anywhere]">
              {row.text || '…'}
              {row.tie !== '' && <span className="text-muted"> ↔ {row.tie}</span>}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
};
