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
 * A drawing of something else: it shares hardly a word with the answer and lacks parts that the walk-through names, or shares next
 * to none. Drawings of the answer itself share a word with two boxes of three at least.
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
  const absent = named.filter(({ isDrawn }) => !isDrawn).map(({ passage }) => passage);
  const { labelled, shared } = countSpokenOf(answer, nodes);
  const isStrange = shared * 2 <= labelled;
  const isForeign = labelled >= fewestBoxes && shared * 10 <= labelled * 4;
  const lacksMost = absent.length >= 2 && absent.length * 2 > named.length;
  const told = answer.passages.filter(({ step }) => step === 'architecture');
  const isOfAnother = isForeign && told.length >= 2 && (absent.length > 0 || shared * 4 <= labelled);
  if (!(isStrange && lacksMost) && !isOfAnother) return null;
  return { said: absent.length > 0 ? absent : told.slice(0, 1), nodes, isWhole: true, clashes: [] };
}

/** Fewer boxes than this may all go by other names. */
const fewestBoxes = 5;

/** A box that is named by its kind alone says nothing of what it is about. */
const kind =
  /^(?:(?:micro)?services?|servers?|databases?|queues?|workers?|caches?|stores?|storage|gateways?|providers?|clients?|load|balancers?|streams?|object|search|index|replicas?|external|realtime|monitors?|monitoring|schedulers?|regions?|apps?|application|backend|browser|system|main|primary|data|standby|broker|topic|consumers?|producers?|third|party)$/;

/** How many of the labelled boxes share a word with the answer, wherever it stands. */
function countSpokenOf(answer: Answer, nodes: readonly DiagramNode[]): Record<'labelled' | 'shared', number> {
  const stem = (each: string): string => each.slice(0, 5);
  const said = new Set(
    answer.passages.flatMap(({ text }) => [...text.toLowerCase().matchAll(word)].map(([each]) => stem(each))),
  );
  const labelled = nodes
    .map(({ label }) =>
      [...label.toLowerCase().matchAll(word)].flatMap(([each]) => (kind.test(each) ? [] : [stem(each)])),
    )
    .filter((words) => words.length > 0);
  const shared = labelled.filter((words) => words.some((each) => said.has(each)));
  return { labelled: labelled.length, shared: shared.length };
}
