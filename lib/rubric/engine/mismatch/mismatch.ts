import type { DiagramNode } from '@/lib/diagram/schema';
import type { Passage } from '../passages';

/** What the words say and the drawing contradicts, or the reverse. */
export type Clash = {
  id:
    | 'refused-and-drawn'
    | 'arrow-backwards'
    | 'arrow-missing'
    | 'copies'
    | 'not-drawn'
    | 'shortcut'
    | 'kept-elsewhere';
  passage: Passage;
  nodes: readonly DiagramNode[];
  message: string;
};

export type Mismatch = {
  said: readonly Passage[];
  nodes: readonly DiagramNode[];
  /** The drawing shows something else altogether. */
  isWhole: boolean;
  /** The single points in which they differ; none where the whole does. */
  clashes: readonly Clash[];
};
