import { useTranslations } from 'next-intl';
import { toTimeline, type Stage } from '@/lib/steps/timeline';
import type { RoadmapEntry } from '@/lib/steps/prose/roadmap-offers';

type TimelineProps = { roadmap: readonly RoadmapEntry[] };

/** The plan as bars of weeks, with a diamond where something is decided. The same is said as a list to those who listen. */
export const Timeline = ({ roadmap }: TimelineProps) => {
  const t = useTranslations('editorParts.plan');
  const { stages, weeks, unknown } = toTimeline(roadmap);
  if (stages.length === 0) return null;
  return (
    <figure className="flex flex-col gap-2 border-t pt-3">
      <figcaption className="flex items-baseline justify-between gap-2">
        <span className="shrink-0 font-medium">{t('inAll', { weeks })}</span>
        {unknown > 0 && <span className="text-xs text-muted">{t('unknown', { count: unknown })}</span>}
      </figcaption>
      <Across stages={stages} />
      <Down stages={stages} />
      <SpokenTimeline stages={stages} />
    </figure>
  );
};

const lane = 40;
const width = 340;
const barTop = 19;
const barHeight = 10;
const edge = 8;

/** Bars from left to right, a lane for each stage. */
const Across = ({ stages }: { stages: readonly Stage[] }) => {
  const total = stages.at(-1)?.to ?? 1;
  const x = (week: number) => edge + (week / total) * (width - 2 * edge);
  const height = stages.length * lane + 18;
  const ticks = toTicks(total);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-timeline="across"
      className="w-full max-[699px]:hidden"
    >
      {ticks.map((week) => (
        <g key={week}>
          <line x1={x(week)} x2={x(week)} y1={0} y2={height - 16} stroke="var(--hairline)" />
          <text x={x(week)} y={height - 4} textAnchor="middle" fontSize={11} fill="var(--muted)">
            {week}
          </text>
        </g>
      ))}
      {stages.map((stage, index) => (
        <g key={index} transform={`translate(0 ${index * lane})`}>
          <Label stage={stage} x={x(stage.from)} room={width - edge} number={index + 1} />
          <Bar stage={stage} x={x(stage.from)} width={Math.max(2, x(stage.to) - x(stage.from))} />
          {stage.entry.decision && <Diamond x={x(stage.to)} y={barTop + barHeight / 2} />}
        </g>
      ))}
    </svg>
  );
};

/** About as wide as a letter of the caption is, in the drawing's own units. */
const letter = 5.9;

/** Over its bar; one that would run out at the right is set against the edge. */
const Label = ({ stage, x, room, number }: { stage: Stage; x: number; room: number; number: number }) => {
  const t = useTranslations('editorParts.plan');
  const words = `${number} ${stage.entry.action || t('notNamed')}`;
  const fits = Math.floor((room - edge) / letter);
  const shown = words.length > fits ? `${words.slice(0, fits - 1)}…` : words;
  const overruns = x + shown.length * letter > room;
  return (
    <text
      x={overruns ? room : x}
      y={13}
      textAnchor={overruns ? 'end' : 'start'}
      fontSize={11}
      fill="var(--ink)"
      stroke="var(--surface)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {shown}
    </text>
  );
};

const Bar = ({ stage, x, width }: { stage: Stage; x: number; width: number }) => (
  <rect
    x={x}
    y={barTop}
    width={width}
    height={barHeight}
    rx={2}
    fill={stage.known ? 'var(--accent)' : 'none'}
    fillOpacity={0.85}
    stroke={stage.known ? 'none' : 'var(--outline)'}
    strokeDasharray={stage.known ? undefined : '4 3'}
  />
);

const Diamond = ({ x, y }: { x: number; y: number }) => (
  <rect
    x={x - 5}
    y={y - 5}
    width={10}
    height={10}
    transform={`rotate(45 ${x} ${y})`}
    fill="var(--surface)"
    stroke="var(--ink)"
    strokeWidth={1.5}
  />
);

const ticksMax = 9;

/** Weeks to name below the bars: round, and few enough to read. */
function toTicks(total: number): number[] {
  const step =
    [1, 2, 4, 5, 10, 20, 26, 52].find((each) => total / each <= ticksMax) ?? Math.ceil(total / ticksMax);
  const ticks: number[] = [];
  for (let week = 0; week <= total; week += step) ticks.push(week);
  return ticks;
}

const downMin = 40;
const downMax = 120;

/** On a phone from top to bottom: the longer a stage, the taller. */
const Down = ({ stages }: { stages: readonly Stage[] }) => {
  const t = useTranslations('editorParts.plan');
  const lengthOf = useLengthOf();
  const longest = Math.max(...stages.map(({ from, to }) => to - from));
  return (
    <ol aria-hidden="true" data-timeline="down" className="flex flex-col min-[700px]:hidden">
      {stages.map((stage, index) => (
        <li
          key={index}
          className="relative flex gap-3"
          style={{ minHeight: downMin + ((stage.to - stage.from) / longest) * (downMax - downMin) }}
        >
          <svg width={14} className="absolute inset-y-0 left-0 h-full overflow-visible">
            <line
              x1={7}
              x2={7}
              y1={2}
              y2="100%"
              stroke={stage.known ? 'var(--accent)' : 'var(--outline)'}
              strokeWidth={stage.known ? 6 : 2}
              strokeDasharray={stage.known ? undefined : '4 3'}
            />
            <circle cx={7} cy={4} r={4} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.5} />
          </svg>
          <div className="min-w-0 pb-3 pl-6 text-xs">
            <p className="font-medium">
              {index + 1} {stage.entry.action || t('notNamed')}
            </p>
            <p className="text-muted">{lengthOf(stage)}</p>
            {stage.entry.decision && <p>◇ {stage.entry.decision}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
};

function useLengthOf(): (stage: Stage) => string {
  const t = useTranslations('editorParts.plan');
  return ({ known, from, to }) =>
    known
      ? t('until', { weeks: Number((to - from).toFixed(2)), end: Number(to.toFixed(2)) })
      : t('noDuration');
}

const SpokenTimeline = ({ stages }: { stages: readonly Stage[] }) => {
  const t = useTranslations('editorParts.plan');
  const lengthOf = useLengthOf();
  const tell = (stage: Stage): string => {
    const { action, metric, decision } = stage.entry;
    const length = lengthOf(stage);
    return [
      action ? t('stage', { action, length }) : t('stageNotNamed', { length }),
      metric && t('toldBy', { metric }),
      decision ? t('decided', { decision }) : t('undecided'),
    ]
      .filter(Boolean)
      .join(' ');
  };
  return (
    <ol className="sr-only" aria-label={t('spoken')}>
      {stages.map((stage, index) => (
        <li key={index}>{tell(stage)}</li>
      ))}
    </ol>
  );
};
