import { hasStandIn } from '@/lib/diagram/redundancy';
import { getReplicas, type Graph } from '@/lib/diagram/index';
import type { DiagramNode } from '@/lib/diagram/schema';
import { isOfTheSystem } from '../contradictions/figures';
import { clauseAround, isFirmFigure } from '../contradictions/subjects';
import type { Passage } from '../passages';
import { findMeant } from './mentions';
import type { Clash } from './mismatch';

const number = String.raw`(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|several)`;
/** "Three copies of the matcher", "two instances of the API". */
const copiesOf = new RegExp(
  String.raw`\b${number}\s(?:\w+\s)?(?:copies|replicas|instances|nodes)\sof\s(?:the|our|each|every)\s([\w-]+(?:\s[\w-]+){0,2}?)(?=\s*(?:[.,;:)]|$|and\b|in\b|run\b|share\b|behind\b|so\b|which\b))`,
  'gi',
);
/** "The gateway runs on three servers", "the matcher has two copies". */
const runsOn = new RegExp(
  String.raw`\bthe\s([\w-]+(?:\s[\w-]+){0,2}?)\s(?:runs?|has|have|lives?|comes?)\s(?:\w+\s)?(?:(?:on|in|as|with|at)\s)?${number}\s(?:\w+\s)?(?:copies|instances|servers|replicas|nodes)\b`,
  'gi',
);
const replicas = new RegExp(String.raw`\b${number}\s(?:read\s|asynchronous\s)?replicas\b(?!\sof)`, 'gi');

/** Copies that the words count and the drawing shows only once. */
export function findMissingCopies(graph: Graph, passages: readonly Passage[]): Clash[] {
  return passages
    .filter((passage) => passage.kind === 'sentence' && isOfTheSystem(passage))
    .flatMap((passage) => [
      ...read(passage, copiesOf).flatMap(([, , phrase = '']) => alone(graph, passage, phrase)),
      ...read(passage, runsOn).flatMap(([, phrase = '']) => alone(graph, passage, phrase)),
      ...read(passage, replicas).flatMap(([, count = '']) => tooFewReplicas(graph, passage, count)),
    ]);
}

const read = (passage: Passage, expression: RegExp): RegExpExecArray[] =>
  [...passage.adopted.matchAll(expression)].filter((match) =>
    isFirmFigure(clauseAround(passage.adopted, match.index, match.index + match[0].length)),
  );

/** A box that the drawing says runs once. Where the drawing says nothing of copies, it contradicts nothing. */
function alone(graph: Graph, passage: Passage, phrase: string): Clash[] {
  const node = findMeant(graph, phrase);
  if (!node || node.replicas === undefined || node.replicas > 1 || hasStandIn(graph, node)) return [];
  return [{ id: 'copies', passage, nodes: [node], message: `In the drawing “${node.label}” runs once.` }];
}

const values: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

function tooFewReplicas(graph: Graph, passage: Passage, count: string): Clash[] {
  const drawn = graph.nodesByType.get('replica') ?? [];
  const [first] = drawn;
  if (!first || drawn.some(isPlural)) return [];
  const said = values[count.toLowerCase()] ?? (Number(count) || 2);
  const shown = drawn.reduce((sum, node) => sum + getReplicas(node), 0);
  if (shown >= said) return [];
  return [
    {
      id: 'copies',
      passage,
      nodes: drawn,
      message: `The drawing shows ${shown} of them, such as “${first.label}”.`,
    },
  ];
}

const isPlural = ({ label }: Readonly<DiagramNode>): boolean =>
  /\b(?:replicas|copies|standbys)\b|[×x] ?\d|\d/i.test(label);
