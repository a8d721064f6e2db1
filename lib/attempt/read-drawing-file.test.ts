import { expect, it } from 'vitest';
import { attemptDocumentSchema } from './document';
import { readDrawingFile } from './read-drawing-file';

const prompt = 'ride-sharing';

it('makes an answer with nothing but a drawing of one made elsewhere', () => {
  const read = readDrawingFile('---\ntitle: My  plan\n---\nflowchart LR\n a[App] --> b[(Orders)]', {
    prompt,
  });
  expect(read).toMatchObject({
    ok: true,
    value: { source: 'mermaid', document: { prompt, title: 'My plan', steps: {} } },
  });
  if (read.ok) expect(attemptDocumentSchema.safeParse(read.value.document).success).toBe(true);
  expect(readDrawingFile('flowchart LR\n a', { prompt })).not.toHaveProperty('value.document.title');
});

it('reads an answer as its own parser does: what was bent is uncertain, what was dropped is ignored', () => {
  const text = JSON.stringify({
    format: 'attempt/1',
    prompt: 'p',
    steps: {},
    diagram: {
      nodes: [
        { id: 'a', type: 'toaster', label: 'A', x: 1e9, y: 0 },
        { id: 'b', type: 'queue', label: 'B' },
      ],
      edges: [{ source: 'a', target: 'nobody' }],
    },
  });
  const read = readDrawingFile(text, { prompt });
  expect(read).toMatchObject({
    ok: true,
    value: {
      source: 'attempt',
      document: { prompt: 'p' },
      uncertain: [
        { element: '$.diagram.nodes[0].type', guess: { type: 'service' } },
        { element: '$.diagram.nodes[0].x', guess: {} },
      ],
      ignored: [{ element: '$.diagram.edges[0].target' }],
    },
  });
  expect(readDrawingFile('{"format":"attempt/1"}', { prompt })).toMatchObject({
    ok: false,
    error: { path: '$.prompt' },
  });
});

it('refuses what is no drawing, and a drawing whose words do not fit a file', () => {
  expect(readDrawingFile('hello', { prompt })).toMatchObject({
    ok: false,
    error: { code: 'unknown_format' },
  });
  const long = `flowchart LR\n${Array.from({ length: 400 }, (_, at) => `n${at}["${'word '.repeat(600)}"]`).join('\n')}`;
  expect(readDrawingFile(long, { prompt })).toMatchObject({ ok: false, error: { code: 'too_large' } });
});
