import type { DiagramNode } from '@/lib/diagram/schema';
import type { Answer } from './answer';
import type { Passage } from './passages';
import { playsRole, type RoleId } from './roles';

export type Mismatch = { said: readonly Passage[]; nodes: readonly DiagramNode[]; isWhole: boolean };

type Pair = { role: RoleId; says: RegExp };

/** Parts that a walk-through names and a drawing would show. */
const pairs: readonly Pair[] = [
  {
    role: 'buffer',
    says: /\b(?:on|in|to|into|from) (?:a|the|one|two|three) (?:\w+ )?(?:queues?|stream|log|list|pile)\b/i,
  },
  { role: 'worker', says: /\b(?:workers?|matchers?|pollers?|helpers|posters|consumers?)\b/i },
  { role: 'realtime', says: /\b(?:web ?sockets?|open connection|connection gateway)\b/i },
  { role: 'entry', says: /\b(?:gateway|load balancer)\b/i },
  { role: 'positions', says: /\b(?:grid|geo ?hash|cell index|location service|location memory)\b/i },
  { role: 'deadLetter', says: /\bdead[- ]letter (?:queue|list|topic)\b/i },
];

const noQueue = /\b(?:(?:there is|is) no queue|(?:do not|don['’]t) use an? queue|will not use a queue)\b/i;
const word = /[a-z]{4,}/g;

/**
 * What the words say and the drawing does not show, or the reverse. Small gaps are no mismatch: it takes a part refused and yet
 * drawn, or a drawing that shares hardly a word with the answer and lacks most of the parts it names.
 */
export function findMismatch(answer: Answer): Mismatch | null {
  const nodes = [...answer.graph.nodes.values()];
  if (nodes.length < 3) return null;
  const refused = answer.passages.find(({ text }) => noQueue.test(text));
  const drawn = nodes.filter(({ type }) => type === 'queue');
  if (refused && drawn.length > 0) return { said: [refused], nodes: drawn, isWhole: false };
  const named = pairs.flatMap(({ role, says }) => {
    const passage = answer.passages.find(({ text, step }) => step === 'architecture' && says.test(text));
    return passage ? [{ passage, isDrawn: nodes.some((node) => playsRole(node, role)) }] : [];
  });
  const absent = named.filter(({ isDrawn }) => !isDrawn);
  if (absent.length < 2 || absent.length * 2 <= named.length || sharesWords(answer, nodes)) return null;
  return { said: absent.map(({ passage }) => passage), nodes, isWhole: true };
}

/** Whether at least half of the labelled boxes share a word with the text. */
function sharesWords(answer: Answer, nodes: readonly DiagramNode[]): boolean {
  const stem = (each: string): string => each.slice(0, 5);
  const said = new Set(
    answer.passages.flatMap(({ text }) => [...text.toLowerCase().matchAll(word)].map(([each]) => stem(each))),
  );
  const labelled = nodes.map(({ label }) =>
    [...label.toLowerCase().matchAll(word)].map(([each]) => stem(each)),
  );
  const shared = labelled.filter((words) => words.some((each) => said.has(each)));
  return shared.length * 2 >= labelled.length;
}
