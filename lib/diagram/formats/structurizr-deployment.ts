import { maxReplicas } from '../limits';
import { guessType } from './guess-type';
import type { Fields } from './json-fields';
import type { Sketch, SketchShape } from './sketch';
import { chooseEnvironment, chooseFrames, type Place, rootOf } from './structurizr-frames';

/** What runs somewhere: an instance of an element of the model, or a part that only the deployment knows. */
type Instance = { id: string; key: string; of: string; on: Place };
type Infrastructure = { id: string; fields: Fields; on: Place | null };

/** Where the parts of a workspace run, as its reader comes across it. */
export type Deployment = {
  places: Map<string, Place>;
  instances: Instance[];
  infrastructure: Infrastructure[];
};

export const createDeployment = (): Deployment => ({ places: new Map(), instances: [], infrastructure: [] });

/** Adds a deployment node; its outer one is there already. */
export function addPlace(
  { places }: Deployment,
  id: string,
  { fields, container }: { fields: Fields; container: string | null },
): Place {
  const outer = container === null ? null : (places.get(container) ?? null);
  const name = fields.text('name') || 'deployment node';
  const own = Math.round(Number(fields.get('instances')));
  const place: Place = {
    id,
    name,
    fullName: outer ? `${name}, ${outer.fullName}` : name,
    environment: outer?.environment ?? (fields.text('environment') || 'Default'),
    outer,
    inner: [],
    copies: Math.min(maxReplicas, Math.max(1, own || 1) * (outer?.copies ?? 1)),
    parts: new Set(),
    hasOwnParts: false,
  };
  outer?.inner.push(place);
  places.set(id, place);
  return place;
}

type Model = {
  sketch: Sketch;
  idOf: Map<string, string>;
  deployment: Deployment;
  relationships: readonly Fields[];
};

/**
 * Says of every part where it runs: as a note and a number of copies, and by frames where the environment sorts the parts better than the
 * system's own border does. What frames cannot say waits for the person.
 */
export function settleDeployment(model: Model): void {
  const { sketch, deployment, idOf } = model;
  const shapes = new Map(sketch.shapes.map((shape) => [shape.id, shape]));
  for (const { of, on } of deployment.instances) countPart(on, shapes.get(idOf.get(of) ?? ''));
  for (const { id, on } of deployment.infrastructure) countPart(on, { id });
  const live = chooseEnvironment([...deployment.places.values()]);
  const frames = replaceSystem(model, live, chooseFrames([...deployment.places.values()], live));
  for (const place of deployment.places.values()) addFrame(sketch, place, { live, frames });
  for (const instance of deployment.instances)
    placeInstance(model, instance, { shape: shapes.get(idOf.get(instance.of) ?? ''), live, frames });
  for (const part of deployment.infrastructure) addInfrastructure(model, part, frames);
}

/** A place holds what runs in it and in every place inside. */
function countPart(on: Place | null, part: { id: string } | undefined): void {
  if (!on || !part) return;
  on.hasOwnParts = true;
  for (let at: Place | null = on; at; at = at.outer) at.parts.add(part.id);
}

type Framing = { live: string; frames: ReadonlySet<Place> };

/**
 * A part lies in one frame. So that frames of places come in, the border of a single system gives way; borders of several systems, or one
 * that arrows lead to, say more than where things run, and stay.
 */
function replaceSystem(
  { sketch, idOf, relationships }: Model,
  live: string,
  frames: ReadonlySet<Place>,
): ReadonlySet<Place> {
  const systems = sketch.shapes.filter(
    ({ kind, frames: role }) => kind === 'software system' && role === 'always',
  );
  const [system] = systems;
  if (!system || frames.size === 0) return frames;
  const parts = sketch.shapes.filter(({ container }) => container === system.id);
  const isPlaced = ({ id }: SketchShape): boolean => [...frames].some((frame) => frame.parts.has(id));
  const leadsToSystem = relationships.some(
    (fields) =>
      fields.text('linkedRelationshipId') === '' &&
      ['sourceId', 'destinationId'].some((end) => idOf.get(fields.text(end)) === system.id),
  );
  if (systems.length > 1 || leadsToSystem || parts.filter(isPlaced).length * 2 < parts.length)
    return new Set();
  sketch.shapes = sketch.shapes.filter((shape) => shape !== system);
  const doubt = (element: string, confidence: number, reason: string, isIncluded: boolean) =>
    sketch.ledger.doubt({
      element,
      kind: isIncluded ? 'node' : 'region',
      guess: { label: system.label, parent: null },
      confidence,
      reason,
      isIncluded,
    });
  doubt(
    system.id,
    0.4,
    `its parts are framed by where they run in “${live}”: a part lies in one frame here`,
    false,
  );
  for (const part of parts) {
    part.container = null;
    if (!isPlaced(part))
      doubt(
        part.id,
        0.6,
        `a part of “${system.label}” that runs nowhere in “${live}”: it lies in no frame`,
        true,
      );
  }
  return frames;
}

function addFrame(sketch: Sketch, place: Place, { live, frames }: Framing): void {
  if (frames.has(place)) {
    sketch.shapes.push({
      id: place.id,
      kind: 'deployment node',
      label: place.fullName,
      hints: [],
      box: null,
      container: null,
      frames: 'always',
      groups: [],
    });
    return;
  }
  const isOuter = [...frames].some((frame) => frame !== place && listOuter(frame).includes(place));
  sketch.ledger.doubt({
    element: place.id,
    kind: 'region',
    guess: { type: 'region', label: place.name },
    confidence: 0.4,
    reason: isOuter
      ? 'a place around other places: frames are one level deep here, so those inside it name it'
      : frames.size > 0 && place.environment !== live
        ? `a place of “${place.environment}”: the frames show “${live}”, and this one is noted on each part that runs there`
        : 'a place where parts run: it is noted on each part that runs there',
    isIncluded: false,
  });
}

function listOuter(place: Place): Place[] {
  const found: Place[] = [];
  for (let at = place.outer; at; at = at.outer) found.push(at);
  return found;
}

/** What runs where: a container runs on a node of a deployment, which says it of the container. */
function placeInstance(
  { sketch, idOf }: Model,
  { id, key, of, on }: Instance,
  { shape, live, frames }: Framing & { shape: SketchShape | undefined },
): void {
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
    return;
  }
  const isLive = on.environment === live;
  const copies = on.copies > 1 ? `, ${on.copies.toLocaleString('en-GB')} copies` : '';
  const line = `Runs on ${on.fullName}${copies}${isLive ? '' : ` (${on.environment})`}`;
  shape.notes = [shape.notes ?? '', line].filter((part) => part !== '').join('\n');
  if (isLive && shape.frames !== 'always')
    shape.copies = Math.min(maxReplicas, (shape.copies ?? 0) + on.copies);
  const frame = rootOf(on, frames);
  const isElsewhere = frame !== null && shape.container !== null && shape.container !== frame.id;
  if (frame && !isElsewhere) shape.container = frame.id;
  sketch.ledger.doubt({
    element: id,
    kind: 'node',
    guess: { node: shape.id, label: line },
    confidence: isElsewhere ? 0.5 : 0.8,
    reason: `an instance of “${shape.label}” on “${on.fullName.slice(0, 80)}”: kept as a note on it${
      isElsewhere ? ', for a part lies in one frame here' : ''
    }`,
    isIncluded: true,
  });
}

/** What only the deployment knows, such as a load balancer, comes over where frames show the places. */
function addInfrastructure(
  { sketch, idOf }: Model,
  { id, fields, on }: Infrastructure,
  frames: ReadonlySet<Place>,
): void {
  const label = fields.text('name');
  const technology = fields.text('technology');
  const frame = on && rootOf(on, frames);
  if (!frame) {
    sketch.ledger.doubt({
      element: id,
      kind: 'node',
      guess: { type: guessType({ label, kind: 'infrastructure node', hints: [technology] }).type, label },
      confidence: 0.4,
      reason: 'a part of the deployment, not of the model',
      isIncluded: false,
    });
    return;
  }
  const key = fields.text('id');
  if (key !== '' && !idOf.has(key)) idOf.set(key, id);
  sketch.shapes.push({
    id,
    kind: 'infrastructure node',
    label,
    hints: technology === '' ? [] : [technology],
    box: null,
    container: frame.id,
    frames: 'never',
    groups: [],
    notes: [fields.text('description'), technology].filter((line) => line !== '').join('\n') || undefined,
    ...(on.copies > 1 && { copies: on.copies }),
  });
}
