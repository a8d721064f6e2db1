import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagramSchema } from '../schema';
import { toFields } from './json-fields';
import { type ReadDrawing, readDrawing } from './read-drawing';

/** What a person counted in each drawing. Written by somebody else than the reader, before it. */
type Truth = {
  file: string;
  format: string;
  nodes: number;
  regions: number;
  edges: number;
  labels: string[];
  regionLabels: string[];
  edgePairs: [string, string][];
  /** Positions of arrows whose direction the source does not say. */
  edgeUndirected: number[];
  twoHeaded: number[];
  async: number[];
};

const folder = new URL('./fixtures/', import.meta.url);
const truths = readFileSync(new URL('manifest.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Truth);

type Foreign = Exclude<ReadDrawing, { source: 'attempt' }>;

function read(file: string): Foreign {
  const result = readDrawing(new Uint8Array(readFileSync(new URL(file, folder))));
  if (!result.ok) throw new Error(`${file}: ${result.error.message}`);
  if (result.value.source === 'attempt') throw new Error(`${file} is an answer`);
  return result.value;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(truths)('$file', (truth) => {
  const { source, diagram, uncertain, ignored, placed } = read(truth.file);
  const names = new Map(diagram.nodes.map(({ id, label }) => [id, fold(label)]));

  it('is told by its content and makes a valid drawing', () => {
    expect(source).toBe(truth.format.split('-')[0]);
    expect(diagramSchema.safeParse(diagram).error).toBeUndefined();
  });

  it('gives every component and every frame, and no other', () => {
    const cards = diagram.nodes.filter(({ type }) => type !== 'region').map(({ label }) => fold(label));
    expect(cards.toSorted()).toEqual(truth.labels.map(fold).toSorted());
    const frames = diagram.nodes.filter(({ type }) => type === 'region').map(({ label }) => fold(label));
    expect(frames.toSorted()).toEqual(truth.regionLabels.map(fold).toSorted());
  });

  it('gives every arrow, its direction and whether it waits', () => {
    const found = diagram.edges.map(({ source: from, target: to, async }) => ({
      pair: `${names.get(from)} → ${names.get(to)}`,
      async: async ?? false,
    }));
    const take = (pair: string, async: boolean): boolean => {
      const at = found.findIndex((edge) => edge.pair === pair && edge.async === async);
      return at >= 0 && found.splice(at, 1).length > 0;
    };
    const lost = truth.edgePairs.filter(([a, b], at) => {
      const [from, to] = [fold(a), fold(b)];
      const async = truth.async.includes(at);
      const there = take(`${from} → ${to}`, async);
      if (truth.twoHeaded.includes(at)) return !take(`${to} → ${from}`, async) || !there;
      return !there && !(truth.edgeUndirected.includes(at) && take(`${to} → ${from}`, async));
    });
    expect(lost).toEqual([]);
    expect(found).toEqual([]);
  });

  it('gives a reason for everything that is uncertain or left out, and names each element once', () => {
    const elements = [...placed, ...uncertain, ...ignored].map(({ element }) => element);
    expect(new Set(elements).size).toBe(elements.length);
    for (const { reason } of [...uncertain, ...ignored]) expect(reason).not.toBe('');
    for (const { confidence } of uncertain) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});

describe('every element of an Excalidraw file', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.excalidraw'));
  it.each(files)('%s: came over, is uncertain or was left out', (file) => {
    const scene = toFields(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    const { placed, uncertain, ignored } = read(file);
    const told = [...placed, ...uncertain, ...ignored].map(({ element }) => element);
    expect(told.toSorted()).toEqual(
      (scene?.objects('elements') ?? []).map((item) => item.text('id')).toSorted(),
    );
  });
});
