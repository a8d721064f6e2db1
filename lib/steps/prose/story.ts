import { sectionNames } from './section';
import { createProseRows, type RowForm } from './row-list';
import { toOneLine } from './lines';

/** A case told in numbers: what moved, from where to where, what it took, and what came of it. */
export type StoryRow = { what: string; before: string; after: string; effort: string; result: string };

export const blankStory: StoryRow = { what: '', before: '', after: '', effort: '', result: '' };

const resultAt = /[;.,]?\s*(?:and\s+)?(?:the |with the )?result(?::| was| is)\s+/i;
const effortAt = /[;.,]?\s*(?:and\s+)?it took\s+/i;
const moved =
  /\s*\b(?:went|fell|rose|grew|dropped|came|moved|improved|shrank)(?:\s+(?:up|down))?(?=\s+(?:from|to)\s)/i;

export const storyForm: RowForm<StoryRow> = {
  heading: 'The story in numbers',
  names: sectionNames.story,
  parse: (body) => {
    const line = toOneLine(body).replace(/\.$/, '');
    const [told, result] = splitOnce(line, resultAt);
    const [change, effort] = splitOnce(told, effortAt);
    return { ...splitChange(change), effort: effort.trim(), result: result.trim() };
  },
  print: (row) => {
    const { what, before, after, effort, result } = trimmed(row);
    const change = [before && `from ${before}`, after && `to ${after}`].filter(Boolean).join(' ');
    const told = change === '' ? what : `${what || 'It'} went ${change}`;
    const parts = [told, effort && `it took ${effort}`, result && `the result: ${result}`].filter(Boolean);
    return parts.length > 0 ? `${parts.join('; ')}.` : '';
  },
};

export const storyRows = createProseRows(storyForm);

function splitChange(said: string): Pick<StoryRow, 'what' | 'before' | 'after'> {
  const found = moved.exec(said);
  if (!found) return { what: said.trim(), before: '', after: '' };
  const change = said.slice(found.index + found[0].length).trim();
  const [, before = '', after = ''] = /^(?:from\s+(.+?))?(?:(?:^|\s+)to\s+(.+))?$/i.exec(change) ?? [];
  return { what: said.slice(0, found.index).trim(), before: before.trim(), after: after.trim() };
}

function splitOnce(line: string, at: RegExp): [string, string] {
  const found = at.exec(line);
  return found ? [line.slice(0, found.index), line.slice(found.index + found[0].length)] : [line, ''];
}

/** One line each, without the full stop that the sentence gives them. */
const trimmed = (row: StoryRow): StoryRow => ({
  what: toOneLine(row.what),
  before: toOneLine(row.before),
  after: toOneLine(row.after),
  effort: toOneLine(row.effort).replace(/[;.]+$/, ''),
  result: toOneLine(row.result).replace(/[;.]+$/, ''),
});
