import type { DiagramNode } from '@/lib/diagram/schema';
import type { Answer } from '../answer';
import { playsRole, type RoleId } from '../roles';
import type { Mismatch } from './mismatch';

type Pair = { roles: readonly RoleId[]; says: RegExp };

/** Parts that a walk-through names and a drawing would show. */
const pairs: readonly Pair[] = [
  {
    roles: ['buffer'],
    says: /\b(?:on|in|to|into|from) (?:a|the|one|two|three) (?:\w+ )?(?:queues?|stream|log|list|pile)\b/i,
  },
  { roles: ['worker'], says: /\b(?:workers?|matchers?|pollers?|helpers|posters|consumers?)\b/i },
  { roles: ['realtime'], says: /\b(?:web ?sockets?|open connection|connection gateway)\b/i },
  { roles: ['entry'], says: /\b(?:gateway|load balancer)\b/i },
  { roles: ['positions'], says: /\b(?:grid|geo ?hash|cell index|location service|location memory)\b/i },
  { roles: ['cache'], says: /\b(?:from|in|into) (?:a|the|our) (?:\w+ )?cache\b/i },
  { roles: ['matcher'], says: /\b(?:the|a) (?:matcher|dispatcher|assigner|matching service)\b/i },
  {
    roles: ['payment'],
    says: /\b(?:payment (?:worker|service|processor)|card processor|charges the card)\b/i,
  },
  { roles: ['pacing'], says: /\b(?:token bucket|pacer|throttler|rate limiter)\b/i },
  {
    roles: ['preference'],
    says: /\b(?:preference|consent|suppression|opt-out) (?:service|store|check|list)\b/i,
  },
  {
    roles: ['external'],
    says: /\b(?:push|texts?|sms|mail(?:box)?|e-?mail|phone|payment|card|text-message) (?:compan(?:y|ies)|providers?|firms?|vendors?|gateways?)\b|\b(?:the|a|our|each) (?:bank|provider|text company)\b|\b(?:apple|google)\b/i,
  },
  {
    roles: ['worker', 'scheduler'],
    says: /\b(?:an?|one|the|each|this) (?:\w+ )?(?:scripts?|cron ?jobs?|batch jobs?|runner|timer)\b/i,
  },
  { roles: ['deadLetter'], says: /\bdead[- ]letter (?:queue|list|topic)\b/i },
];

const word = /[a-z]{4,}/g;

/**
 * A drawing of something else: it shares hardly a word with the answer and lacks most of the parts that the walk-through names.
 */
export function findWholeMismatch(answer: Answer): Mismatch | null {
  const nodes = [...answer.graph.nodes.values()];
  const named = pairs.flatMap(({ roles, says }) => {
    const passage = answer.passages.find(({ text, step }) => step === 'architecture' && says.test(text));
    const isDrawn = nodes.some(
      (node) => says.test(node.label) || roles.some((role) => playsRole(node, role)),
    );
    return passage ? [{ passage, isDrawn }] : [];
  });
  const absent = named.filter(({ isDrawn }) => !isDrawn);
  if (absent.length < 2 || absent.length * 2 <= named.length || sharesWords(answer, nodes)) return null;
  return { said: absent.map(({ passage }) => passage), nodes, isWhole: true, clashes: [] };
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
