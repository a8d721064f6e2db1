import type { Graph } from '@/lib/diagram/index';
import { findPath } from '@/lib/diagram/reachability';
import type { Passage } from '../passages';
import { clauseAround, isFirm } from '../contradictions/subjects';
import { isOfTheSystem } from '../contradictions/figures';
import { findMeant } from './mentions';
import type { Clash } from './mismatch';

const joint = 'and|or|which|that|who|in|on|onto|into|to|of|by|from|with|for|at|then|also|is|are';
const phrase = String.raw`(?!(?:${joint})\b)[A-Za-z][\w'’/-]*(?:\s(?!(?:${joint})\b)[\w'’/-]+){0,3}?`;
const article = String.raw`(?:the|an?|our|its|each|every)\s`;
/** Who acts: a box with its article, but none after a preposition; or the words that open a sentence or a clause. */
const acting = String.raw`(?:(?<!\b(?:in|on|onto|into|to|of|by|from|with|for|at|through|via|over|behind)\s)\b${article}|(?:^|[.;:,]\s)(?:and\s|then\s)?)`;
/** "The API writes to the queue", "the matcher puts offers on the offer queue". */
const gives = new RegExp(
  String.raw`${acting}(${phrase})\s(?:writes?|puts?|publish(?:es)?|sends?|push(?:es)?|posts?|hands?|pass(?:es)?|forwards?|stores?|saves?|drops?|places?|appends?)(?:\s[\w'’-]+){0,4}?\s(?:to|on|onto|into|in)\s(?:${article})?(${phrase})(?=\s*(?:[.,;:)]|$|and\b|which\b|where\b|that\b|so\b|with\b|over\b|before\b|after\b|by\b))`,
  'gi',
);
const calls = new RegExp(
  String.raw`${acting}(${phrase})\s(?:calls?|asks?|quer(?:y|ies)|invokes?)\s(?:(?:directly|first)\s)?${article}(${phrase})(?=\s*(?:[.,;:)]|$|and\b|which\b|where\b|that\b|so\b|with\b|over\b|before\b|after\b|for\b|directly\b|whether\b|in\b))`,
  'gi',
);
/** An arrow either way shows it: some draw who asks, some where the data go. */
const takes = new RegExp(
  String.raw`${acting}(${phrase})\s(?:reads?|takes?|pulls?|picks?|consumes?|fetch(?:es)?|loads?)(?:\s[\w'’-]+){0,3}?\s(?:from|off)\s(?:${article})?(${phrase})(?=\s*(?:[.,;:)]|$|and\b|which\b|where\b|that\b|so\b|with\b|over\b|before\b|after\b|by\b))`,
  'gi',
);

/** So many arrows may lie between two boxes that a sentence joins in one step. */
const farthest = 3;

/** Ways that a sentence describes and the drawing turns round or leaves out. */
export function findWrongArrows(graph: Graph, passages: readonly Passage[]): Clash[] {
  if (graph.nodes.size < 4 || graph.edges.length < 3) return [];
  return passages
    .filter((passage) => passage.kind === 'sentence' && isOfTheSystem(passage))
    .flatMap((passage) => [
      ...readWays(graph, passage, gives, true),
      ...readWays(graph, passage, calls, true),
      ...readWays(graph, passage, takes, false),
    ]);
}

function readWays(graph: Graph, passage: Passage, way: RegExp, isDirected: boolean): Clash[] {
  return [...passage.adopted.matchAll(way)].flatMap((match): Clash[] => {
    const [whole, from = '', to = ''] = match;
    if (!isFirm(clauseAround(passage.adopted, match.index, match.index + whole.length))) return [];
    const one = findMeant(graph, from);
    const other = findMeant(graph, to);
    if (!one || !other || one.id === other.id) return [];
    const leads = (a: string, b: string): boolean => {
      const path = findPath(graph, { from: [a], to: [b] });
      return path !== null && path.edges.length <= farthest;
    };
    const forward = leads(one.id, other.id);
    const backward = leads(other.id, one.id);
    if (forward || (backward && !isDirected)) return [];
    const nodes = [one, other];
    return backward
      ? [
          {
            id: 'arrow-backwards',
            passage,
            nodes,
            message: `In the drawing the arrow leads from “${other.label}” to “${one.label}”.`,
          },
        ]
      : [
          {
            id: 'arrow-missing',
            passage,
            nodes,
            message: `In the drawing no arrow leads from “${one.label}” to “${other.label}”.`,
          },
        ];
  });
}
