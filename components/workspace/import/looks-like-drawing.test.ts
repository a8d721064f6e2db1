import { expect, it } from 'vitest';
import { looksLikeDrawing } from './looks-like-drawing';

it.each([
  ['draw.io', '<mxfile host="x"><diagram/></mxfile>', true],
  ['draw.io from the clipboard', '<mxGraphModel><root/></mxGraphModel>', true],
  ['Excalidraw from the clipboard', '{"type":"excalidraw/clipboard","elements":[]}', true],
  ['Mermaid', 'flowchart LR\n  a --> b', true],
  ['Mermaid in a fence', '```mermaid\ngraph TD\n a-->b\n```', true],
  ['Mermaid after a comment', '%% mine\ngraph TD\n a-->b', true],
  ['an answer', '{ "format": "attempt/1" }', true],
  ['a list of names', 'App\nGateway\nQueue', false],
  ['an arrow in words', 'App -> Gateway', false],
  ['a sentence', 'The graph is bipartite.', false],
  ['other JSON', '{"a":1}', false],
  ['HTML', '<p>graph TD</p>', false],
])('%s', (_, text, expected) => {
  expect(looksLikeDrawing(text)).toBe(expected);
});
