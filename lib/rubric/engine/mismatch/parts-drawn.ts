import { getNeighbours, type Graph } from '@/lib/diagram/index';
import type { DiagramNode } from '@/lib/diagram/schema';
import { isOfTheSystem } from '../contradictions/figures';
import { findFlatRefusals } from '../contradictions/refused-and-used';
import { clauseAround, isFirm } from '../contradictions/subjects';
import type { Passage } from '../passages';
import { playsRole } from '../roles';
import type { Clash } from './mismatch';

/** Parts by the id under which a refusal names them, and the boxes that show them. */
const shown: Readonly<Record<string, readonly DiagramNode['type'][]>> = {
  queue: ['queue'],
  cache: ['cache'],
  balancer: ['loadBalancer'],
  replica: ['replica'],
  socket: ['realtime'],
  database: ['database'],
  worker: ['worker'],
};
/** Names of products that stand on the label of a box. */
const isProduct =
  /^(?:kafka|redis|rabbitmq|sqs|kubernetes|elasticsearch|mongodb|cassandra|dynamodb|postgres|kinesis|pulsar|memcached|graphql)$/;

/** Parts that the words refuse flatly and the drawing shows all the same. A box that nothing is joined to shows nothing. */
export function findRefusedAndDrawn(graph: Graph, passages: readonly Passage[]): Clash[] {
  const drawn = findFlatRefusals(passages).flatMap(({ part, passage }): Clash[] => {
    const nodes = [...graph.nodes.values()].filter(
      (node) => shows(node, part) && !isForLater(node) && getNeighbours(graph, node.id).length > 0,
    );
    const [first] = nodes;
    if (!first) return [];
    return [
      {
        id: 'refused-and-drawn',
        passage,
        nodes,
        message: `The drawing shows “${first.label}” all the same.`,
      },
    ];
  });
  return [...drawn, ...findRefusedPolling(graph, passages)];
}

const shows = (node: Readonly<DiagramNode>, part: string): boolean =>
  isProduct.test(part)
    ? new RegExp(String.raw`\b${part}`, 'i').test(node.label)
    : (shown[part]?.includes(node.type) ?? false);

const neverAsks =
  /\b(?:we|it|they|phones?|clients?|apps?|tablets?|browsers?|nobody|nothing) (?:(?:do|does) not|(?:do|does)n['’]t|never) polls?\b(?! (?:more|twice|faster|while|until|if|when|\d))|\bno polling\b/i;
const polls = /\b(?:polls?|polled|polling)\b/i;
const isReserve = /\b(?:fallback|later|if|else|when|without|spare)\b/i;

/** Asking again and again is no box: an arrow shows it. */
function findRefusedPolling(graph: Graph, passages: readonly Passage[]): Clash[] {
  const arrow = graph.edges.find(({ label = '' }) => polls.test(label) && !isReserve.test(label));
  const from = arrow && graph.nodes.get(arrow.source);
  const passage = passages.find(
    (each) => isOfTheSystem(each) && neverAsks.test(each.text) && !isReserve.test(each.text),
  );
  if (!from || !passage) return [];
  const message = `In the drawing “${from.label}” asks again and again all the same.`;
  return [{ id: 'refused-and-drawn', passage, nodes: [from], message }];
}

const isForLater = ({ label }: Readonly<DiagramNode>): boolean =>
  /\b(?:later|phase|v2|future|optional|outbox)\b/i.test(label);

const goesAside =
  /\b(?:goes?|go|lands?|moved?|moves|ends?|end|put|puts|sent|pushed|parked|falls?|routed|collected|kept)\b(?:\s[\w'’-]+){0,4}?\s(?:to|in|into|on|onto)\s(?:the|an?|our|its own)\s(?:\w+\s)?(?:dead[- ]?letters?|dlq|failed|parking|error|quarantine)(?:[- ](?:queue|topic|list|lot|store))\b/i;

/** "What fails goes to a dead-letter queue", in a drawing that shows the other queues and not that one. */
export function findAsideNotDrawn(graph: Graph, passages: readonly Passage[]): Clash[] {
  const nodes = [...graph.nodes.values()];
  const queues = nodes.filter((node) => playsRole(node, 'buffer'));
  if (queues.length === 0 || nodes.length < 5 || nodes.some((node) => playsRole(node, 'deadLetter')))
    return [];
  const passage = passages.find((each) => {
    const match = isOfTheSystem(each) ? goesAside.exec(each.adopted) : null;
    return match !== null && isFirm(clauseAround(each.adopted, match.index, match.index + match[0].length));
  });
  if (!passage) return [];
  return [
    { id: 'not-drawn', passage, nodes: queues, message: 'The drawing has queues, and none for what failed.' },
  ];
}
