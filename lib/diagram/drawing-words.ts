import type { Translate } from '@/lib/messages/translate';
import { getComponentInfo } from './catalogue';
import type { ComponentType, DiagramEdge, DiagramNode } from './schema';

/** What the parts of a drawing are called. The interface brings words of its language; files speak English. */
export type DrawingWords = {
  titleOf: (type: ComponentType) => string;
  unnamed: string;
  copies: (count: number) => string;
  locked: string;
  arrow: (from: string, to: string) => string;
  waits: string;
  doesNotWait: string;
};

/** The words of exported files, whatever language the interface speaks. A test holds them to the English interface. */
export const englishWords: DrawingWords = {
  titleOf: (type) => getComponentInfo(type).title,
  unnamed: 'Unnamed',
  copies: (count) => `${count} copies`,
  locked: 'locked',
  arrow: (from, to) => `${from} to ${to}`,
  waits: 'waits',
  doesNotWait: 'does not wait',
};

/** The words of the interface. Saying costs some microseconds, and a drawing is named anew at each change: said once each. */
export function toDrawingWords(t: Translate<'terms'>): DrawingWords {
  const arrows = new Map<string, string>();
  return {
    titleOf: remember((type) => t(`components.${type}.title`)),
    unnamed: t('drawing.unnamed'),
    copies: remember((count) => t('drawing.copies', { count })),
    locked: t('drawing.locked'),
    arrow: (from, to) => {
      const ends = `${from}\n${to}`;
      const said = arrows.get(ends) ?? t('drawing.arrow', { from, to });
      arrows.set(ends, said);
      return said;
    },
    waits: t('drawing.waits'),
    doesNotWait: t('drawing.doesNotWait'),
  };
}

function remember<Key extends string | number>(say: (key: Key) => string): (key: Key) => string {
  const said = new Map<Key, string>();
  return (key) => {
    const words = said.get(key) ?? say(key);
    said.set(key, words);
    return words;
  };
}

/** "Send queue, Queue, 3 copies". */
export function describeNode(node: Readonly<DiagramNode>, words: DrawingWords): string {
  const title = words.titleOf(node.type);
  const label = node.label.trim() || words.unnamed;
  const { replicas: copies } = node;
  const parts = [
    label,
    label === title ? null : title,
    copies === undefined || copies === 1 ? null : words.copies(copies),
    node.locked ? words.locked : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** "Gateway to Send queue, does not wait, enqueue". */
export function describeEdge(
  edge: Readonly<DiagramEdge>,
  labels: ReadonlyMap<string, string>,
  words: DrawingWords,
): string {
  const nameOf = (id: string): string => labels.get(id)?.trim() || words.unnamed;
  const parts = [
    words.arrow(nameOf(edge.source), nameOf(edge.target)),
    edge.async ? words.doesNotWait : words.waits,
    edge.label?.trim() || null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
