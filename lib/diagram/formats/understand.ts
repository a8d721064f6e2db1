import { fail, ok, type Result } from '@/lib/shared/result';
import { toStorableText } from '@/lib/shared/storable';
import { diagramLimits } from '../limits';
import type { Diagram, DiagramEdge, DiagramNode } from '../schema';
import { findFrames, findParent } from './find-frames';
import { guessType, sureEnough, type TypeGuess } from './guess-type';
import { cutLabel, toLine } from './label-text';
import type { Ignored, Placed, Uncertain } from './ledger';
import { joinGroups } from './join-groups';
import { nameTheRest } from './name-rest';
import { nameShapes } from './name-shapes';
import { placeNodes } from './place-nodes';
import type { OwnData, Sketch, SketchShape } from './sketch';
import { type Tie, tieLines } from './tie-lines';
import { addTo, createWork, type Work } from './work';

/** What a drawing made elsewhere came to. Every element of the source is in exactly one of the three lists. */
export type Understood = {
  diagram: Diagram;
  title: string | null;
  placed: readonly Placed[];
  uncertain: readonly Uncertain[];
  ignored: readonly Ignored[];
};

/** More shapes, arrows or texts than this are refused before they are compared with each other. */
const shapesMax = 4000;

/**
 * Turns a sketch into a drawing of ours: names, frames, arrows, types, places. Errors: `limit_reached` where the drawing holds more than
 * one of ours can.
 */
export function understand(sketch: Readonly<Sketch>): Result<Understood> {
  if (sketch.shapes.length > shapesMax) return tooMany('shapes', sketch.shapes.length, diagramLimits.nodes);
  if (sketch.lines.length > shapesMax) return tooMany('arrows', sketch.lines.length, diagramLimits.edges);
  if (sketch.texts.length > shapesMax) return tooMany('texts', sketch.texts.length, shapesMax);
  expectAll(sketch);
  const work = createWork(sketch);
  joinGroups(work);
  nameShapes(work);
  findFrames(work);
  nameTheRest(work);
  const ties = tieLines(work);
  const touched = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const kept = [...work.shapes.values()].filter(
    (shape) => !work.standsFor.has(shape.id) && isKept(work, shape, touched),
  );
  const nodes = kept.map((shape) => toNode(work, shape));
  if (nodes.length > diagramLimits.nodes) return tooMany('components', nodes.length, diagramLimits.nodes);
  const edges = toEdges(work, ties);
  if (edges.length > diagramLimits.edges) return tooMany('arrows', edges.length, diagramLimits.edges);
  const diagram = { nodes: placeNodes(nodes, work.shapes, sketch.isOwn), edges };
  return ok({ diagram, title: sketch.title, ...sketch.ledger.close() });
}

const tooMany = (what: string, count: number, max: number) =>
  fail(
    'limit_reached',
    `The drawing has ${count.toLocaleString('en-GB')} ${what}; at most ${max.toLocaleString('en-GB')} fit.`,
    '$',
  );

function expectAll({ shapes, texts, lines, ledger }: Readonly<Sketch>): void {
  for (const { id, kind } of shapes) ledger.expect(id, kind);
  for (const { id } of texts) ledger.expect(id, 'text');
  for (const { id, kind } of lines) ledger.expect(id, kind);
}

/** A nameless shape that no arrow leads to, that frames nothing and that no remark is about waits for the person. */
function isKept(work: Work, shape: SketchShape, touched: ReadonlySet<string>): boolean {
  const { id, label, kind } = shape;
  const isTelling = toLine(label) !== '' || shape.own !== undefined || shape.stencil !== undefined;
  if (isTelling || touched.has(id) || work.frames.has(id) || work.notes.has(id)) return true;
  const { type } = guessType({ label, kind, hints: shape.hints });
  work.ledger.doubt({
    element: id,
    kind: 'node',
    guess: { type },
    confidence: 0.2,
    reason: 'a shape without a name that no arrow leads to',
    isIncluded: false,
  });
  return false;
}

function toNode(work: Work, shape: SketchShape): DiagramNode {
  const { id, own } = shape;
  const isFrame = own ? own.type === 'region' : work.frames.has(id);
  const guess = own
    ? { type: own.type, confidence: 1, reason: '' }
    : isFrame
      ? judgeFrame(work, shape)
      : guessPart(shape);
  const name = toLine(shape.label);
  if (name.length > diagramLimits.labelChars) addTo(work.notes, id, name);
  if (guess.confidence < sureEnough) doubtNode(work, shape, guess, guess.reason);
  if (name === '' && !own) doubtNode(work, shape, { ...guess, confidence: 0.5 }, 'it has no name');
  if (name.length > diagramLimits.labelChars)
    doubtNode(
      work,
      shape,
      guess,
      `its name is longer than ${diagramLimits.labelChars} characters and was cut`,
    );
  const parent = findParentOf(work, shape, isFrame);
  const notes = toNotes(work, shape);
  work.ledger.place(id);
  return {
    id,
    type: guess.type,
    label: cutLabel(name || (shape.stencil ?? '')),
    ...(parent !== null && { parent }),
    ...(shape.copies !== undefined && shape.copies > 1 && { replicas: shape.copies }),
    ...(own && toKept(own)),
    ...(notes !== '' && { notes }),
  };
}

/** What a writer of ours left at a shape, besides what is worked out anew. */
function toKept(own: OwnData): Omit<OwnData, 'type' | 'notes'> {
  const { type: _type, notes: _notes, ...kept } = own;
  return kept;
}

/** A shape that frames nothing is no region, whatever it is called. */
function guessPart({ label, kind, hints }: SketchShape): TypeGuess {
  const guess = guessType({ label, kind, hints });
  return guess.type === 'region'
    ? { type: 'service', confidence: 0.4, reason: `${guess.reason}, but it frames nothing` }
    : guess;
}

/** Frames that the source itself calls so are certain; a shape drawn around others nearly is. */
function judgeFrame(work: Work, shape: SketchShape): TypeGuess {
  if (shape.frames === 'always') return { type: 'region', confidence: 1, reason: '' };
  return work.bound.has(shape.id)
    ? {
        type: 'region',
        confidence: 0.55,
        reason: 'others lie in it, so it is a frame; yet arrows lead to it',
      }
    : { type: 'region', confidence: 0.9, reason: '' };
}

function doubtNode(work: Work, { id }: SketchShape, { type, confidence }: TypeGuess, reason: string): void {
  work.ledger.doubt({
    element: id,
    kind: type === 'region' ? 'region' : 'node',
    guess: { type },
    confidence: Math.round(confidence * 100) / 100,
    reason,
    isIncluded: true,
  });
}

/** One level of frames: what lies in frames within frames belongs to the innermost; an inner frame stands by itself. */
function findParentOf(work: Work, shape: SketchShape, isFrame: boolean): string | null {
  const parent = findParent(work, shape);
  if (!isFrame || parent === null) return parent;
  const around = work.shapes.get(parent);
  work.ledger.doubt({
    element: shape.id,
    kind: 'region',
    guess: { type: 'region', parent: null },
    confidence: 0.75,
    reason: `a frame inside the frame “${toLine(around?.label ?? '').slice(0, 60)}”: frames are one level deep here, so both were kept and what lies in the inner one belongs to it`,
    isIncluded: true,
  });
  return null;
}

function toNotes(work: Work, { id, notes = '', own }: SketchShape): string {
  // Ours come back as they were, line ends and all.
  if (own && !work.notes.has(id)) return own.notes ?? '';
  const lines = [own?.notes ?? notes, ...(work.notes.get(id) ?? [])].map((line) =>
    toStorableText(line).trim(),
  );
  const whole = [...new Set(lines)].filter((line) => line !== '').join('\n');
  return whole.length <= diagramLimits.notesChars
    ? whole
    : whole.slice(0, diagramLimits.notesChars - 1).toWellFormed();
}

function toEdges(work: Work, ties: readonly Tie[]): DiagramEdge[] {
  const taken = new Set(work.lines.map(({ id }) => id));
  return ties.map(({ line, source, target, isBack }) => {
    const label = cutLabel(
      toLine([line.label, ...(work.lineLabels.get(line.id) ?? [])].filter((part) => part !== '').join(' ')),
    );
    return {
      id: isBack ? freshId(taken, line.id) : line.id,
      source,
      target,
      ...(label !== '' && { label }),
      ...(line.async && { async: true }),
    };
  });
}

function freshId(taken: Set<string>, base: string): string {
  let id = `${base.slice(0, diagramLimits.idChars - 12)}-back`;
  while (taken.has(id)) id = `${id}~`;
  taken.add(id);
  return id;
}
