import { getIncoming, type Graph } from '@/lib/diagram/index';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { isOfTheSystem } from '../contradictions/figures';
import { isFirm } from '../contradictions/subjects';
import type { Passage } from '../passages';
import { findByRole, playsRole } from '../roles';
import type { Clash } from './mismatch';

const putsAside =
  /\b(?:puts?|drops?|plac(?:e|es|ed)|appends?|writes?|written|go(?:es)?|push(?:es|ed)?|hands?|posts?|lands?|reads?)\b[^.;]*?\b(?:on|in|into|onto|to) (?:an?|the|its|their|our|one|two|other|each)?\s?(?:[\w-]+ ){0,2}?(?:queues?|lanes?|lists?|streams?|topics?|piles?)\b/i;
const takesUp =
  /\b(?:senders?|servers?|carriers?|runners?|workers?|programs?|consumers?|posters?|helpers?|pollers?|searchers?|matchers?|notifiers?)\b(?: [\w-]+){0,2}? (?:takes?|pulls?|empt(?:y|ies)|picks?|reads?|works?|drains?)\b/i;
/** The list may well live in what is drawn. */
const livesInAnother =
  /\boutbox\b|\bjobs? table\b|\bsame (?:program|process|server|machine)\b|\b(?:queue|list|lane|pile|jobs?)s?\b[^.;]{0,25}\b(?:in|is|as|of) (?:an?|the|our|one|its) (?:[\w'’]+ )?(?:table|database|memory|process)\b|\btable (?:is|as) (?:the|an?) queue\b/i;

const supposed = /^\s*(?:if|when|once|should|later|beyond|above)\b|\b(?:would|could|later|fallback)\b/i;

/** Work that the words put aside for somebody to take up, in a drawing where the caller does it itself and nobody else could. */
export function findShortcuts(graph: Graph, passages: readonly Passage[]): Clash[] {
  const told = passages.filter((passage) => passage.step === 'architecture' && isOfTheSystem(passage));
  const passage = told.find(({ adopted }) => putsAside.test(adopted) && !supposed.test(adopted));
  if (!passage || !told.some(({ adopted }) => takesUp.test(adopted))) return [];
  if (told.some(({ text }) => livesInAnother.test(text))) return [];
  if (graph.nodes.size < 5 || findByRole(graph, 'buffer').length > 0) return [];
  const workers = findByRole(graph, 'worker');
  if (workers.some((worker) => isFed(graph, worker))) return [];
  const call = findDirectCall(graph, workers.length > 0);
  if (!call) return [];
  const [from, to] = call;
  return [
    {
      id: 'shortcut',
      passage,
      nodes: call,
      message: `In the drawing “${from.label}” calls “${to.label}” itself, and nothing waits in between.`,
    },
  ];
}

/** A worker that takes from a service or a store may well find its list there; one that only a timer wakes does not. */
const isFed = (graph: Graph, { id }: Readonly<DiagramNode>): boolean =>
  getIncoming(graph, id).some(({ source }) => {
    const node = graph.nodes.get(source);
    return node !== undefined && (playsRole(node, 'service') || playsRole(node, 'database'));
  });

function findDirectCall(graph: Graph, byTimer: boolean): [DiagramNode, DiagramNode] | null {
  for (const edge of graph.edges) {
    const [from, to] = [graph.nodes.get(edge.source), graph.nodes.get(edge.target)];
    const calls = from !== undefined && (byTimer ? from.type !== 'client' : playsRole(from, 'service'));
    if (calls && to && isDirect(edge) && to.type === 'external') return [from, to];
  }
  return null;
}

const isDirect = ({ async: goesOn, label = '' }: Readonly<DiagramEdge>): boolean =>
  goesOn !== true && !/\b(?:later|async\w*|queued?)\b/i.test(label);

const onlyThere =
  /\b(?:only|alone|just) in (?:the )?(?:memory|ram)\b|\bin (?:the )?(?:memory|ram) (?:only|alone)\b|\b(?:not|never) (?:in|into|to) (?:an?|the|our|any)? ?(?:\w+ )?database\b/i;
const afterwards = /\b(?:histor\w+|trails?|archives?|last|old|summar\w+|sampled?)\b/i;
const tooCommon = /^(?:ride|order|payme|user|datab|memor|store|progr|compu|messa|only|after|table|keep)/;
const stem = (word: string): string => word.slice(0, 5);
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map(stem).filter((word) => !tooCommon.test(word));

/** What the words keep in memory and out of the database, in a drawing whose database says that it holds it. */
export function findKeptElsewhere(graph: Graph, passages: readonly Passage[]): Clash[] {
  const databases = [...graph.nodes.values()].filter(
    (node) => playsRole(node, 'database') && !afterwards.test(node.label),
  );
  return passages
    .filter(
      (passage) => passage.step === 'architecture' && onlyThere.test(passage.text) && isFirm(passage.text),
    )
    .flatMap((passage): Clash[] => {
      const said = wordsOf(passage.text);
      const node = databases.find(({ label }) => wordsOf(label).some((word) => said.includes(word)));
      if (!node) return [];
      const message = `In the drawing “${node.label}” holds it.`;
      return [{ id: 'kept-elsewhere', passage, nodes: [node], message }];
    });
}
