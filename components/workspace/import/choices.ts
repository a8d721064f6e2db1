import { findComponentType } from '@/lib/diagram/catalogue';
import type { Uncertain } from '@/lib/diagram/formats/ledger';
import { diagramLimits } from '@/lib/diagram/limits';
import type { ComponentType, Diagram, DiagramEdge, DiagramNode } from '@/lib/diagram/schema';

/** What a person decided about one uncertain element. */
export type Choice =
  | { kind: 'keep' }
  | { kind: 'out' }
  | { kind: 'node'; type: ComponentType }
  | { kind: 'edge'; source: string; target: string }
  | { kind: 'note'; node: string };

export type Choices = ReadonlyMap<string, Choice>;

/** What can be decided about an element: nothing where it only says what was done with it. */
export type Question = 'node' | 'region' | 'edge' | 'text' | 'note' | 'none';

export function questionOf({ kind, guess, isIncluded }: Readonly<Uncertain>): Question {
  if (kind === 'page') return 'none';
  if (kind === 'edge') return 'edge';
  if (kind === 'text') return isIncluded ? (guess.node ? 'note' : 'none') : 'text';
  // It is told of another component.
  if (guess.node !== undefined) return 'none';
  return kind;
}

/** What happens where nobody decides: what is in the drawing stays, what is not stays out. */
export const usualChoice = ({ isIncluded }: Readonly<Uncertain>): Choice =>
  isIncluded ? { kind: 'keep' } : { kind: 'out' };

/** The drawing after everything that was decided. Pure; ids are those of the reading. */
export function applyChoices(
  diagram: Readonly<Diagram>,
  uncertain: readonly Uncertain[],
  choices: Choices,
): Diagram {
  let next: Diagram = { nodes: [...diagram.nodes], edges: [...diagram.edges] };
  for (const doubt of uncertain) {
    const choice = choices.get(doubt.element) ?? usualChoice(doubt);
    if (choice.kind !== 'keep') next = apply(next, doubt, choice);
  }
  const ids = new Set(next.nodes.map(({ id }) => id));
  return { ...next, edges: next.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

function apply(diagram: Diagram, doubt: Uncertain, choice: Exclude<Choice, { kind: 'keep' }>): Diagram {
  switch (choice.kind) {
    case 'out':
      return leaveOut(diagram, doubt);
    case 'node':
      return { ...diagram, nodes: withNode(diagram.nodes, doubt, choice.type) };
    case 'edge':
      return { ...diagram, edges: withEdge(diagram.edges, doubt, choice) };
    case 'note':
      return {
        ...diagram,
        nodes: diagram.nodes.map((node) => (node.id === choice.node ? addNote(node, doubt) : node)),
      };
  }
}

function leaveOut(diagram: Diagram, doubt: Uncertain): Diagram {
  if (questionOf(doubt) === 'note')
    return {
      ...diagram,
      nodes: diagram.nodes.map((node) => (node.id === doubt.guess.node ? dropNote(node, doubt) : node)),
    };
  if (doubt.kind === 'edge')
    return {
      ...diagram,
      edges: diagram.edges.filter(({ id }) => id !== doubt.element && id !== backOf(doubt)),
    };
  return {
    ...diagram,
    nodes: diagram.nodes.flatMap((node) =>
      node.id === doubt.element ? [] : withoutParent(node, doubt.element),
    ),
  };
}

function withoutParent(node: DiagramNode, gone: string): DiagramNode {
  if (node.parent !== gone) return node;
  const { parent: _, ...rest } = node;
  return rest;
}

/** The second arrow of one with two heads. */
const backOf = ({ element }: Uncertain): string => `${element.slice(0, diagramLimits.idChars - 12)}-back`;

function withNode(
  nodes: readonly DiagramNode[],
  { element, guess }: Uncertain,
  type: ComponentType,
): DiagramNode[] {
  if (nodes.some(({ id }) => id === element))
    return nodes
      .map((node) => (node.id === element ? { ...node, type } : node))
      .map((node) => (type === 'region' ? node : withoutParent(node, element)));
  const label = (guess.label ?? '').slice(0, diagramLimits.labelChars).toWellFormed();
  return [...nodes, { id: element.slice(0, diagramLimits.idChars), type, label }];
}

function withEdge(
  edges: readonly DiagramEdge[],
  doubt: Uncertain,
  { source, target }: { source: string; target: string },
): DiagramEdge[] {
  const back = backOf(doubt);
  if (!edges.some(({ id }) => id === doubt.element)) return [...edges, { id: doubt.element, source, target }];
  return edges.map((edge) => {
    if (edge.id === doubt.element) return { ...edge, source, target };
    return edge.id === back ? { ...edge, source: target, target: source } : edge;
  });
}

function addNote(node: DiagramNode, { guess }: Uncertain): DiagramNode {
  const notes = [node.notes ?? '', guess.label ?? ''].filter((line) => line !== '').join('\n');
  return { ...node, notes: notes.slice(0, diagramLimits.notesChars).toWellFormed() };
}

function dropNote(node: DiagramNode, { guess }: Uncertain): DiagramNode {
  const { notes = '', ...rest } = node;
  const kept = notes.split('\n').filter((line) => line.replace(/\s+/g, ' ').trim() !== guess.label);
  return kept.length === 0 ? rest : { ...rest, notes: kept.join('\n') };
}

/** The type that a doubt guesses, as the catalogue knows it. */
export const guessedType = ({ guess }: Readonly<Uncertain>): ComponentType =>
  findComponentType(guess.type ?? '') ?? 'service';
