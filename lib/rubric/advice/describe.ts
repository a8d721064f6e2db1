import type { AttemptDocument } from '@/lib/attempt/document';
import { getStepInfo } from '@/lib/steps/registry';
import { renderTable } from '../engine/structured-text';
import { fillWords } from '../engine/words';
import type { CriterionResult, Evaluation } from '../evaluation';
import type { Edit } from './edit-schema';
import type { TakeBack } from './find-take-backs';
import type { CriterionTrial } from './pick-set';
import type { Proposals } from './proposal';

type Context = {
  document: AttemptDocument;
  results: readonly CriterionResult[];
  proposals: Proposals;
};

/** What is there, what it lacks and what to do, for one criterion or for several taken together. */
export function describeTrials(set: readonly CriterionTrial[], context: Context): string {
  const parts = set.map((trial) => describeTrial(trial, context));
  if (parts.length === 1) return parts.join('');
  return [`${countWords[parts.length] ?? 'Several'} steps reach the next level.`, ...parts].join(' ');
}

const countWords: Record<number, string> = { 2: 'Two', 3: 'Three' };

function describeTrial(
  { criterion, edits }: CriterionTrial,
  { document, results, proposals }: Context,
): string {
  const result = results.find(({ id }) => id === criterion);
  const lead = proposals[criterion]?.lead;
  const isHalf = result?.verdict === 'partly';
  const quote = isHalf ? findQuote(result, document) : '';
  const said = lead ? fillWords(isHalf && quote !== '' ? lead.partly : lead.missed, { quote }) : '';
  return [said, ...edits.map((edit) => describeEdit(edit, document))].filter((part) => part !== '').join(' ');
}

/** The half-said sentence, or the box that half shows it. */
function findQuote({ evidence }: CriterionResult, { diagram }: AttemptDocument): string {
  for (const item of evidence) {
    if (item.kind === 'text') return shorten(item.quote);
    if (item.kind === 'node') return shorten(diagram.nodes.find(({ id }) => id === item.id)?.label ?? '');
  }
  return '';
}

const quoteChars = 90;

function shorten(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]$/, '');
  if (plain.length <= quoteChars) return plain;
  const cut = plain.slice(0, quoteChars);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).toWellFormed()} …`;
}

/** An edit as something to do. */
function describeEdit(edit: Edit, document: AttemptDocument): string {
  const label = (id: string): string =>
    shorten(document.diagram.nodes.find((node) => node.id === id)?.label ?? id);
  switch (edit.kind) {
    case 'sentence':
      return `Add to ${getStepInfo(edit.step).title}, ${howToTake(edit.text)}: “${edit.text}”`;
    case 'complete':
      return `Finish the sentence: “… ${edit.addition.replace(/^[,;:]\s*/, '')}”`;
    case 'remove':
      return `Take back “${shorten(edit.quote)}”.`;
    case 'between':
      return `You drew “${label(edit.source)}” → “${label(edit.target)}” with nothing between: put “${edit.label}” on that arrow.`;
    case 'node': {
      const near = [...edit.from, ...edit.to].map((id) => `“${label(id)}”`);
      return near.length > 0
        ? `Draw “${edit.label}”, joined to ${near.join(' and ')}.`
        : `Draw “${edit.label}”.`;
    }
    case 'edge':
      return `Draw the arrow from “${label(edit.source)}” to “${label(edit.target)}”.`;
    case 'replicas':
      return `“${label(edit.node)}” runs once in your drawing: give it ${edit.replicas} copies.`;
    case 'sql':
      return `Write the query, for example: ${edit.text}`;
    case 'table':
      return `Declare a table, for example ${renderTable({ name: edit.set.name ?? '', columns: edit.set.columns ?? [] })}.`;
    case 'drop':
      return `Take entry ${edit.at + 1} of the ${listNames[edit.list]} out.`;
    default:
      return describeEntry(edit, document);
  }
}

/** A statement in code is an example; a sentence is the candidate's to word, and its figures theirs to find. */
function howToTake(text: string): string {
  if (/[;)}]$|->|\n/.test(text)) return 'for example';
  return /\d/.test(text) ? 'in your own figures' : 'in your own words';
}

const listNames = { ledger: 'ledger', roadmap: 'roadmap', endpoints: 'calls', tables: 'tables' } as const;

const fieldNames: Readonly<Record<string, string>> = {
  giveUp: 'what is given up',
  gain: 'what is gained',
  over: 'the alternative',
  condition: 'why that is fine, and until when',
  effortWeeks: 'weeks of work',
  durationWeeks: 'weeks',
  metric: 'the measure',
  decision: 'the decision',
  request: 'what goes in',
  response: 'what comes back',
  auth: 'who may call',
  notes: 'what else holds',
  purpose: 'what it is for',
  rank: 'its rank',
};

function describeEntry(
  { kind, at, set }: Extract<Edit, { kind: 'ledger' | 'roadmap' | 'endpoint' }>,
  { steps }: AttemptDocument,
): string {
  const own = at === null ? undefined : nameOf(kind, at, steps);
  const fields = Object.entries(set).map(
    ([field, value]) => `${fieldNames[field] ?? field}: ${[value].flat().join(', ')}`,
  );
  return own === undefined
    ? `Add an entry: ${fields.join('; ')}.`
    : `Complete “${shorten(own)}” with ${fields.join('; ')}.`;
}

function nameOf(kind: 'ledger' | 'roadmap' | 'endpoint', at: number, steps: AttemptDocument['steps']) {
  if (kind === 'ledger') return steps.tradeoffs?.ledger?.[at]?.choice;
  if (kind === 'roadmap') return steps.plan?.roadmap?.[at]?.action;
  const endpoint = steps.api?.endpoints?.[at];
  return endpoint && `${endpoint.method} ${endpoint.path}`;
}

type CeilingContext = {
  takeBacks: readonly TakeBack[];
  flags: Evaluation['flags'];
  document: AttemptDocument;
};

/** What holds the answer down, thing by thing, each with what to do about it. A reason that serves several is given once. */
export function describeCeiling(
  edits: readonly Edit[],
  { takeBacks, flags, document }: CeilingContext,
): string {
  const given = new Set<string>();
  const parts = edits.flatMap((edit) => {
    const key = JSON.stringify(edit);
    const why =
      takeBacks.find((each) => JSON.stringify(each.edit) === key)?.why ??
      flags.find(({ id }) => id === 'text_diagram_mismatch')?.message ??
      '';
    const isNew = why !== '' && !given.has(why);
    given.add(why);
    return [...(isNew ? [why] : []), describeEdit(edit, document)];
  });
  return parts.join(' ');
}
