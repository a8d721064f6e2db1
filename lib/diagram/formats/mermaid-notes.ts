import { cardSize } from '../geometry';
import { toFields } from './json-fields';
import { ownKey, readOwnData } from './own-data';
import type { Box, OwnData } from './sketch';

/** What our writer left in comments: `%% loadbearing n1 {"type":"queue",…}`. */
export type MermaidNotes = { nodes: ReadonlyMap<string, OwnData>; boxes: ReadonlyMap<string, Box> };

const pattern = new RegExp(`^[ \\t]*%% ${ownKey} (\\S{1,100}) (\\{.{0,30000}\\})[ \\t]*$`, 'gm');

export function readMermaidNotes(text: string): MermaidNotes {
  const nodes = new Map<string, OwnData>();
  const boxes = new Map<string, Box>();
  for (const [, key = '', json = ''] of text.matchAll(pattern)) {
    const value = parse(json);
    const own = readOwnData(value);
    if (own) nodes.set(key, own);
    const at = toFields(value)?.object('at');
    if (own && at)
      boxes.set(key, {
        x: at.number('x'),
        y: at.number('y'),
        width: at.number('width', cardSize.width),
        height: at.number('height', cardSize.height),
        angle: 0,
      });
  }
  return { nodes, boxes };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
