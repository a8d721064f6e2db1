import { fail, ok, type Result } from '@/lib/shared/result';
import { createIds } from './ids';
import { type Fields, toFields } from './json-fields';
import { createLedger } from './ledger';
import { formatLimits } from './limits';
import { createSketch, type Sketch } from './sketch';
import { addPlace, createDeployment, type Deployment, settleDeployment } from './structurizr-deployment';
import { placeShapes } from './structurizr-places';

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
  deployment: Deployment;
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
    deployment: createDeployment(),
  };
  if (!addElements(reading, model))
    return fail(
      'too_large',
      `The model has more than ${formatLimits.elements.toLocaleString('en-GB')} elements.`,
      '$.model',
    );
  settleDeployment(reading);
  placeShapes(sketch.shapes, workspace, reading.idOf);
  for (const relationship of reading.relationships) addRelationship(reading, relationship);
  return ok(sketch);
}

type Waiting = { fields: Fields; kind: string; container: string | null };

/** All elements, the outer before the inner. Iterative; false where there are too many. */
function addElements(reading: Reading, model: Fields): boolean {
  const waiting: Waiting[] = listParts(model, null);
  for (let at = 0; at < waiting.length; at++) {
    const next = waiting[at];
    if (!next) return false;
    const id =
      next.kind === 'deployment node' || next.kind === 'infrastructure node'
        ? addDeployment(reading, next)
        : addElement(reading, next);
    waiting.push(...listParts(next.fields, id));
    reading.relationships.push(...next.fields.objects('relationships'));
    const { deployment, relationships } = reading;
    if (at + deployment.instances.length + relationships.length > formatLimits.elements) return false;
  }
  return true;
}

const listParts = (fields: Fields, container: string | null): Waiting[] =>
  parts.flatMap(([key, kind]) =>
    // A relationship's or a view's own children are not elements.
    fields.objects(key).map((inner) => ({ fields: inner, kind, container })),
  );

function addElement({ sketch, ids, idOf }: Reading, { fields, kind, container }: Waiting): string {
  const key = fields.text('id');
  const id = ids(key, kind);
  if (key !== '' && !idOf.has(key)) idOf.set(key, id);
  const holds = listParts(fields, null).length > 0;
  sketch.shapes.push({
    id,
    kind,
    label: fields.text('name'),
    hints: hintsOf(fields, kind),
    box: null,
    container,
    frames: holds ? 'always' : 'never',
    groups: [],
    notes:
      [fields.text('description'), fields.text('technology')].filter((line) => line !== '').join('\n') ||
      undefined,
  });
  return id;
}

/** Where things run, and what runs there. */
function addDeployment(
  { ids, deployment, relationships }: Reading,
  { fields, kind, container }: Waiting,
): string {
  const id = ids(fields.get('id'), kind);
  if (kind === 'infrastructure node') {
    const on = deployment.places.get(container ?? '') ?? null;
    deployment.infrastructure.push({ id, fields, on });
    return id;
  }
  const on = addPlace(deployment, id, { fields, container });
  for (const [list, of] of instances)
    for (const instance of fields.objects(list)) {
      const key = instance.text('id');
      deployment.instances.push({ id: ids(instance.get('id'), 'instance'), key, of: instance.text(of), on });
      relationships.push(...instance.objects('relationships'));
    }
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
