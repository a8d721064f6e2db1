import { fail, ok, type Result } from '@/lib/shared/result';
import type { Point } from '../geometry';
import { guessType } from './guess-type';
import { createIds } from './ids';
import { type Fields, toFields } from './json-fields';
import { createLedger } from './ledger';
import { formatLimits } from './limits';
import { createSketch, type Sketch } from './sketch';
import { readPlaces } from './structurizr-places';

/** What an element may hold, by the kind of what is held. */
const parts = [
  ['people', 'person'],
  ['softwareSystems', 'software system'],
  ['customElements', 'element'],
  ['containers', 'container'],
  ['components', 'component'],
  ['deploymentNodes', 'deployment node'],
  ['children', 'deployment node'],
  ['infrastructureNodes', 'infrastructure node'],
] as const;

const instances = [
  ['containerInstances', 'containerId'],
  ['softwareSystemInstances', 'softwareSystemId'],
] as const;

type Reading = {
  sketch: Sketch;
  ids: (wanted: unknown, fallback: string) => string;
  /** Ids of the result by those of the source; the first of a repeated one is the one that is meant. */
  idOf: Map<string, string>;
  relationships: Fields[];
  instances: { id: string; of: string; on: string; copies: number; key: string }[];
  places: ReadonlyMap<string, Point>;
  /** Of deployment nodes, from the inside out. */
  names: Map<string, string>;
};

/** A Structurizr workspace as a sketch. Errors: `not_drawing`, `too_large`. */
export function readStructurizr(value: unknown): Result<Sketch> {
  const workspace = toFields(value);
  const model = workspace?.object('model');
  if (!workspace || !model) return fail('not_drawing', 'The Structurizr workspace has no model.', '$.model');
  const sketch = createSketch(createLedger());
  sketch.title = workspace.text('name') || null;
  const reading: Reading = {
    sketch,
    ids: createIds(),
    idOf: new Map(),
    relationships: [],
    instances: [],
    places: readPlaces(workspace),
    names: new Map(),
  };
  if (!addElements(reading, model))
    return fail(
      'too_large',
      `The model has more than ${formatLimits.elements.toLocaleString('en-GB')} elements.`,
      '$.model',
    );
  placeInstances(reading);
  for (const relationship of reading.relationships) addRelationship(reading, relationship);
  return ok(sketch);
}

type Waiting = { fields: Fields; kind: string; container: string | null };

/** All elements, the outer before the inner. Iterative; false where there are too many. */
function addElements(reading: Reading, model: Fields): boolean {
  const waiting: Waiting[] = listParts(model, null);
  for (let at = 0; at < waiting.length; at++) {
    const next = waiting[at];
    if (!next || at > formatLimits.elements) return false;
    const id =
      next.kind.startsWith('d') || next.kind.startsWith('i')
        ? addDeployment(reading, next)
        : addElement(reading, next);
    waiting.push(...listParts(next.fields, id));
    reading.relationships.push(...next.fields.objects('relationships'));
    for (const [key, of] of instances)
      for (const instance of next.fields.objects(key)) {
        reading.instances.push({
          id: reading.ids(instance.get('id'), 'instance'),
          of: instance.text(of),
          on: id,
          copies: Math.max(1, Math.round(Number(next.fields.text('instances')) || 1)),
          key: instance.text('id'),
        });
        reading.relationships.push(...instance.objects('relationships'));
      }
  }
  return true;
}

const listParts = (fields: Fields, container: string | null): Waiting[] =>
  parts.flatMap(([key, kind]) =>
    // A relationship's or a view's own children are not elements.
    fields.objects(key).map((inner) => ({ fields: inner, kind, container })),
  );

function addElement({ sketch, ids, idOf, places }: Reading, { fields, kind, container }: Waiting): string {
  const key = fields.text('id');
  const id = ids(key, kind);
  if (key !== '' && !idOf.has(key)) idOf.set(key, id);
  const place = places.get(key);
  const holds =
    listParts(fields, null).length > 0 || instances.some(([list]) => fields.objects(list).length > 0);
  sketch.shapes.push({
    id,
    kind,
    label: fields.text('name'),
    hints: hintsOf(fields, kind),
    box: place && !holds ? { x: place.x, y: place.y, width: 450, height: 300, angle: 0 } : null,
    container,
    frames: holds ? 'always' : 'never',
    groups: [],
    notes:
      [fields.text('description'), fields.text('technology')].filter((line) => line !== '').join('\n') ||
      undefined,
  });
  return id;
}

/** Where things run is told of the things that run there: as frames they would lie across the systems. */
function addDeployment({ sketch, ids, names }: Reading, { fields, kind, container }: Waiting): string {
  const id = ids(fields.get('id'), kind);
  const outer = container === null ? undefined : names.get(container);
  const name = [fields.text('name') || kind, outer].filter((part) => part !== undefined).join(', ');
  names.set(id, name);
  sketch.ledger.doubt({
    element: id,
    kind: kind.startsWith('d') ? 'region' : 'node',
    guess: {
      type: kind.startsWith('d')
        ? 'region'
        : guessType({ label: fields.text('name'), kind, hints: [fields.text('technology')] }).type,
      label: fields.text('name'),
    },
    confidence: 0.4,
    reason: kind.startsWith('d')
      ? 'a place where parts run: it is noted on each part that runs there'
      : 'a part of the deployment, not of the model',
    isIncluded: false,
  });
  return id;
}

const usualTags: ReadonlySet<string> = new Set([
  'element',
  'person',
  'software system',
  'container',
  'component',
  'deployment node',
  'infrastructure node',
  '',
]);

function hintsOf(fields: Fields, kind: string): string[] {
  const tags = fields
    .text('tags')
    .split(',')
    .map((tag) => tag.trim());
  const outside = kind === 'software system' || kind === 'person' ? fields.text('location') : '';
  return [
    kind === 'person' ? 'person' : '',
    fields.text('technology'),
    outside === 'External' && kind === 'software system' ? 'external' : '',
    ...tags.filter((tag) => !usualTags.has(tag.toLowerCase())),
  ].filter((hint) => hint !== '');
}

/** What runs where: a container runs on a node of a deployment, which says it of the container. */
function placeInstances({ sketch, instances: found, idOf, names }: Reading): void {
  const shapes = new Map(sketch.shapes.map((shape) => [shape.id, shape]));
  for (const { id, of, on, copies, key } of found) {
    const shape = shapes.get(idOf.get(of) ?? '');
    if (key !== '' && !idOf.has(key) && shape) idOf.set(key, shape.id);
    if (!shape) {
      sketch.ledger.doubt({
        element: id,
        kind: 'node',
        guess: { node: null },
        confidence: 0.2,
        reason: `an instance of “${of}”, which is not in the model`,
        isIncluded: false,
      });
      continue;
    }
    const where = names.get(on) ?? on;
    const line = copies > 1 ? `Runs on ${where}, ${copies} copies` : `Runs on ${where}`;
    shape.notes = [shape.notes ?? '', line].filter((part) => part !== '').join('\n');
    sketch.ledger.doubt({
      element: id,
      kind: 'node',
      guess: { node: shape.id, label: line },
      confidence: 0.8,
      reason: `an instance of “${shape.label}” on “${where.slice(0, 80)}”: kept as a note on it`,
      isIncluded: true,
    });
  }
}

function addRelationship({ sketch, ids, idOf }: Reading, fields: Fields): void {
  const [source, target] = [fields.text('sourceId'), fields.text('destinationId')];
  const id = ids(fields.get('id'), `${source}->${target}`.slice(0, 80) || 'relationship');
  const linked = fields.text('linkedRelationshipId');
  if (linked !== '') {
    sketch.ledger.ignore(
      id,
      'relationship',
      `implied by relationship ${linked.slice(0, 60)}, which came over`,
    );
    return;
  }
  const technology = fields.text('technology');
  const description = fields.text('description');
  sketch.lines.push({
    id,
    kind: 'relationship',
    from: { on: idOf.get(source) ?? null, at: null },
    to: { on: idOf.get(target) ?? null, at: null },
    points: [],
    heads: { from: false, to: true },
    async: fields.text('interactionStyle') === 'Asynchronous' || /\basync/i.test(fields.text('tags')),
    label: description || technology,
    groups: [],
  });
}
