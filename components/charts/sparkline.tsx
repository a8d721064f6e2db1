import { cn } from '@/components/ui/cn';
import { toPoints, toSparkline } from './chart-geometry';

export type SparklineProps = {
  /** Oldest first. */
  values: readonly number[];
  /** The top of the scale, so that two lines can be compared. */
  max: number;
  /** What it says in words, e.g. "Your level over four attempts: 1.2, 1.9, 2.4, 2.7". */
  label: string;
  className?: string;
};

const BOX = { width: 72, height: 20 };
const MARGIN = 3;

/** A line of a few values, the last one marked. The label says all of it. */
export const Sparkline = ({ values, max, label, className }: SparklineProps) => {
  const points = toSparkline(values, { ...BOX, max });
  const last = points.at(-1);
  if (!last) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${BOX.width + 2 * MARGIN} ${BOX.height + 2 * MARGIN}`}
      className={cn('h-6 w-20', className)}
    >
      <line x1={0} x2={BOX.width} y1={BOX.height} y2={BOX.height} className="stroke-hairline" />
      <polyline points={toPoints(points)} fill="none" strokeWidth={1.5} className="stroke-accent" />
      <circle cx={last.x} cy={last.y} r={2.5} className="fill-accent" />
    </svg>
  );
};
