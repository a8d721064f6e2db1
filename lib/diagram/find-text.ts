import { getComponentInfo } from './catalogue';
import type { ComponentType, Diagram } from './schema';

/** A part of the drawing that has the words, and where it has them. */
export type Found = { kind: 'node' | 'edge'; id: string; in: 'name' | 'type' | 'note' | 'label' };

const order: readonly Found['in'][] = ['name', 'label', 'type', 'note'];

/**
 * Boxes and arrows that have every word of a query, whatever the case and the accents: in the name, the label, the kind of
 * component, or the note. Names come first; within each kind the order of drawing stays. Nothing for a blank query.
 * @param wordsOf further words for a kind of component: what the language of the page calls it
 */
export function findInDiagram(
  diagram: Readonly<Diagram>,
  query: string,
  wordsOf: (type: ComponentType) => string = () => '',
): Found[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string | undefined): boolean => {
    const folded = fold(text ?? '');
    return words.every((word) => folded.includes(word));
  };
  const found = [
    ...diagram.nodes.flatMap(({ id, label, type, notes }): Found[] => {
      const { title, aliases } = getComponentInfo(type);
      const where = has(label)
        ? 'name'
        : has(`${label} ${title} ${aliases.join(' ')} ${wordsOf(type)}`)
          ? 'type'
          : has(notes) && 'note';
      return where ? [{ kind: 'node', id, in: where }] : [];
    }),
    ...diagram.edges.flatMap(({ id, label }): Found[] =>
      has(label) ? [{ kind: 'edge', id, in: 'label' }] : [],
    ),
  ];
  return order.flatMap((where) => found.filter((one) => one.in === where));
}

/** Lower case, without accents: "Zürich" is found as "zurich". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
