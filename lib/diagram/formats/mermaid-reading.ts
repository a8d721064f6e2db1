import { createIds } from './ids';
import { createLedger } from './ledger';
import type { Cursor, ScannedLink, ScannedNode } from './mermaid-scan';
import { createSketch, type Sketch, type SketchShape } from './sketch';

export type Frame = { id: string; key: string; shape: SketchShape; members: Set<string> };

/** A flowchart while it is read. */
export type Reading = {
  sketch: Sketch;
  cursor: Cursor;
  ids: (wanted: unknown, fallback: string) => string;
  /** Nodes by the id that the text gives them. */
  nodes: Map<string, ScannedNode>;
  containers: Map<string, string>;
  frames: Frame[];
  open: Frame[];
  links: { link: ScannedLink; from: string; to: string }[];
  /** Names of links, which a later line may say more of. */
  linkIds: Set<string>;
  count: number;
  line: () => number;
};

export function createReading(text: string): Reading {
  const cursor = { text, at: 0 };
  let counted = { at: 0, line: 1 };
  return {
    sketch: createSketch(createLedger()),
    cursor,
    ids: createIds(),
    nodes: new Map(),
    containers: new Map(),
    frames: [],
    open: [],
    links: [],
    linkIds: new Set(),
    count: 0,
    line: () => {
      const passed = text.slice(counted.at, cursor.at).split('\n').length - 1;
      counted = { at: cursor.at, line: counted.line + passed };
      return counted.line;
    },
  };
}
