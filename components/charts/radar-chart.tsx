import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { anchorOf, isTooLong, type Point, toPoints, toRadarPoint } from './chart-geometry';

export type RadarAxis = {
  id: string;
  title: string;
  /** 0…4; null where it was left out. */
  level: number | null;
  /** The level of another attempt or reader, for comparison. */
  other?: number | null;
};

export type RadarChartProps = {
  /** What the chart shows, e.g. "Levels in ten dimensions". */
  label: string;
  axes: readonly RadarAxis[];
  /** What the second shape stands for, e.g. "your first attempt". */
  otherLabel?: string;
  /** The axis to bring forward. */
  highlighted?: string | null;
  /** Makes the axes' names pressable. */
  onSelect?: (id: string) => void;
  className?: string;
};

const LEVELS = 4;
const RADIUS = 100;
/** From the middle to either side, room for labels included. */
const REACH = 215;

/** Levels 0 to 4 on up to a dozen axes. Beside the drawing stands a table with the same figures for screen readers. */
export const RadarChart = ({
  label,
  axes,
  otherLabel,
  highlighted = null,
  onSelect,
  className,
}: RadarChartProps) => {
  const t = useTranslations('reading.chart');
  const at = (axis: number, level: number) => toRadarPoint(axis, axes.length, level / LEVELS, RADIUS);
  const hasOther = axes.some(({ other }) => typeof other === 'number');
  return (
    <figure className={cn('flex flex-col items-center gap-2', className)}>
      <svg viewBox={`${-REACH} -130 ${2 * REACH} 262`} className="h-auto w-full max-w-lg" aria-hidden="true">
        {[1, 2, 3, 4].map((level) => (
          <polygon
            key={level}
            points={toPoints(axes.map((_, axis) => at(axis, level)))}
            fill="none"
            className={level === LEVELS ? 'stroke-outline' : 'stroke-hairline'}
          />
        ))}
        {axes.map(({ id }, axis) => (
          <line
            key={id}
            x2={at(axis, LEVELS).x}
            y2={at(axis, LEVELS).y}
            className={id === highlighted ? 'stroke-accent' : 'stroke-hairline'}
          />
        ))}
        {hasOther && (
          <polygon
            points={toPoints(axes.map(({ other }, axis) => at(axis, other ?? 0)))}
            fill="none"
            strokeDasharray="4 3"
            className="stroke-muted"
          />
        )}
        <polygon
          points={toPoints(axes.map(({ level }, axis) => at(axis, level ?? 0)))}
          strokeWidth={2}
          strokeLinejoin="round"
          className="fill-accent/15 stroke-accent"
        />
        {axes.map((axis, index) => (
          <Axis
            key={axis.id}
            axis={axis}
            end={at(index, LEVELS + 0.45)}
            dot={at(index, axis.level ?? 0)}
            highlighted={axis.id === highlighted}
            onSelect={onSelect}
          />
        ))}
      </svg>
      {hasOther && otherLabel && (
        <figcaption className="flex flex-wrap justify-center gap-x-5 text-xs text-muted" aria-hidden="true">
          <span>
            <span className="font-medium text-accent">──</span> {t('thisReading')}
          </span>
          <span>
            <span className="font-medium">╌╌</span> {otherLabel}
          </span>
        </figcaption>
      )}
      <FiguresTable label={label} axes={axes} otherLabel={hasOther ? otherLabel : undefined} />
    </figure>
  );
};

type AxisProps = {
  axis: RadarAxis;
  end: Point;
  dot: Point;
  highlighted: boolean;
  onSelect: ((id: string) => void) | undefined;
};

const Axis = ({ axis, end, dot, highlighted, onSelect }: AxisProps) => {
  const toLevel = useLevel();
  const level = toLevel(axis.level);
  const isBroken = isTooLong(end, `${axis.title} ${level}`, REACH);
  return (
    <g {...(onSelect && { onClick: () => onSelect(axis.id), className: 'cursor-pointer' })}>
      {axis.level !== null && (
        <circle cx={dot.x} cy={dot.y} r={highlighted ? 4.5 : 2.5} className="fill-accent" />
      )}
      <text
        x={end.x}
        y={end.y + 3}
        fontSize="11"
        textAnchor={anchorOf(end)}
        className={cn(highlighted ? 'fill-accent font-medium' : 'fill-ink')}
      >
        {axis.title}
        <tspan className="fill-muted" {...(isBroken && { x: end.x, dy: 13 })}>
          {` ${level}`}
        </tspan>
      </text>
    </g>
  );
};

type FiguresTableProps = {
  label: string;
  axes: readonly RadarAxis[];
  otherLabel: string | undefined;
};

const FiguresTable = ({ label, axes, otherLabel }: FiguresTableProps) => {
  const t = useTranslations('reading.chart');
  const toLevel = useLevel();
  return (
    // Around it: a table itself does not shrink to a point, and would widen the page.
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dimension')}</th>
            <th scope="col">{t('level')}</th>
            {otherLabel && <th scope="col">{otherLabel}</th>}
          </tr>
        </thead>
        <tbody>
          {axes.map(({ id, title, level, other }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{level === null ? t('leftOut') : toLevel(level)}</td>
              {otherLabel && <td>{typeof other === 'number' ? toLevel(other) : t('leftOut')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

function useLevel(): (level: number | null) => string {
  const terms = useTranslations('terms');
  return (level) => (level === null ? '–' : terms('level', { level }));
}
