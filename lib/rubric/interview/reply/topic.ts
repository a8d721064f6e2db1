import type { FullProbe } from '../fill-probe';
import type { InterviewPrompt, Probe } from '../schema';
import { contentStems } from './signals';

type Topics = { of: ReadonlyMap<string, ReadonlySet<string>>; spread: ReadonlyMap<string, number> };

// The words of a prompt's questions are gathered once.
const kept = new WeakMap<readonly Probe[], Topics>();

function toTopics(probes: readonly Probe[]): Topics {
  const before = kept.get(probes);
  if (before) return before;
  const of = new Map(
    probes.map((probe) => [
      probe.id,
      new Set(
        contentStems(
          [
            probe.question,
            probe.asks ?? '',
            probe.tests,
            probe.strongReply,
            ...(probe.expects ?? []).map(({ title }) => title),
          ].join(' '),
        ),
      ),
    ]),
  );
  const spread = new Map<string, number>();
  for (const stems of of.values()) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const topics = { of, spread };
  kept.set(probes, topics);
  return topics;
}

/** How much nearer another question of the prompt must be before a reply counts as an answer to that. */
const clearlyNearer = 2;
/** With less of another question than this, a reply is too short to be told apart. */
const fewest = 2.5;

/**
 * Whether a reply is about what was asked, by the words it shares with the question and what it is after, rare ones counting more. Only a
 * reply that is clearly nearer to another question of the prompt is about something else.
 */
export function isAboutProbe(
  reply: string,
  { id }: Pick<FullProbe, 'id'>,
  { probes }: Pick<InterviewPrompt, 'probes'>,
): boolean {
  const { of, spread } = toTopics(probes);
  const said = [...new Set(contentStems(reply))];
  const nearness = (stems: ReadonlySet<string>): number =>
    said.reduce((sum, stem) => sum + (stems.has(stem) ? 1 / Math.sqrt(spread.get(stem) ?? 1) : 0), 0);
  const own = nearness(of.get(id) ?? new Set());
  const nearest = Math.max(
    0,
    ...[...of].flatMap(([other, stems]) => (other === id ? [] : [nearness(stems)])),
  );
  return nearest < fewest || own * clearlyNearer >= nearest;
}
