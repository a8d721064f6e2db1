import type { AttemptDocument } from '@/lib/attempt/document';
import { getStepInfo } from '@/lib/steps/registry';
import type { StepId } from '@/lib/steps/schema';
import type { Edit } from './edit-schema';
import type { Advice } from './schema';

type Levels = Pick<Advice, 'dimensionFrom' | 'dimensionTo' | 'overallFrom' | 'overallTo'>;

/** "+0.4 in Architecture, +0.1 overall". */
export function toGain(dimension: StepId, levels: Levels): string {
  const own = levels.dimensionTo - (levels.dimensionFrom ?? 0);
  const whole = levels.overallTo - levels.overallFrom;
  const inDimension = `+${toFigure(own)} in ${getStepInfo(dimension).title}`;
  return whole > 0 ? `${inDimension}, +${toFigure(whole)} overall` : inDimension;
}

/** One decimal, two where one would say nothing. */
const toFigure = (gain: number): string => (gain >= 0.095 ? gain.toFixed(1) : gain.toFixed(2));

/** Where to begin: the place in the answer that the first edit is about. */
export function toAnchor(edits: readonly Edit[], document: AttemptDocument): Advice['anchor'] {
  const [edit] = edits;
  if (!edit) return { step: 'requirements', at: null };
  switch (edit.kind) {
    case 'complete':
    case 'remove': {
      const { step, start, end, quote } = edit;
      return { step, at: { kind: 'text', step, start, end, quote } };
    }
    case 'sentence':
      return { step: edit.step, at: null };
    case 'node': {
      const near = edit.from[0] ?? edit.to[0];
      return { step: 'architecture', at: near === undefined ? null : { kind: 'node', id: near } };
    }
    case 'between':
    case 'edge':
      return { step: 'architecture', at: { kind: 'edge', source: edit.source, target: edit.target } };
    case 'replicas':
      return { step: 'architecture', at: { kind: 'node', id: edit.node } };
    case 'sql':
      return { step: 'query', at: null };
    case 'drop':
      return { step: stepOfList[edit.list], at: { kind: 'field', path: toPath(edit.list, edit.at) } };
    default: {
      const list = listOfKind[edit.kind];
      const at = edit.at !== null && hasEntry(document, list, edit.at) ? toPath(list, edit.at) : null;
      return { step: stepOfList[list], at: at === null ? null : { kind: 'field', path: at } };
    }
  }
}

/** The step that an edit changes; the drawing belongs to the architecture. */
export function stepOf(edit: Edit): StepId {
  if ('step' in edit) return edit.step;
  if (edit.kind === 'drop') return stepOfList[edit.list];
  if (edit.kind === 'sql') return 'query';
  return 'at' in edit ? stepOfList[listOfKind[edit.kind]] : 'architecture';
}

type List = Extract<Edit, { kind: 'drop' }>['list'];

const stepOfList = { ledger: 'tradeoffs', roadmap: 'plan', endpoints: 'api', tables: 'dataModel' } as const;

const listOfKind = {
  ledger: 'ledger',
  roadmap: 'roadmap',
  endpoint: 'endpoints',
  table: 'tables',
} as const satisfies Record<string, List>;

const toPath = (list: List, at: number): string => `steps.${stepOfList[list]}.${list}[${at}]`;

function hasEntry({ steps }: AttemptDocument, list: List, at: number): boolean {
  const lists = {
    ledger: steps.tradeoffs?.ledger,
    roadmap: steps.plan?.roadmap,
    endpoints: steps.api?.endpoints,
    tables: steps.dataModel?.tables,
  };
  return (lists[list]?.length ?? 0) > at;
}
