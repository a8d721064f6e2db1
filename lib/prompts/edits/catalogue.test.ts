import { describe, expect, it } from 'vitest';
import { rubricCatalogue } from '../rubrics';
import { say, withLeads } from './build';
import { findProposals } from './catalogue';
import { leads } from './leads';

/** Told by the log alone: no edit of the answer changes when it was begun. */
const notByEdit = new Set(['requirements.first']);

describe.each(rubricCatalogue.map((rubric) => [rubric.prompt, rubric] as const))('%s', (prompt, rubric) => {
  const proposals = findProposals(prompt);
  const criteria = rubric.dimensions.flatMap(({ criteria: list }) =>
    list.filter(({ kind }) => kind === 'machine').map(({ id }) => id),
  );

  it('proposes an edit for every criterion that one could meet', () => {
    const bare = criteria.filter((id) => !notByEdit.has(id) && (proposals[id]?.edits.length ?? 0) === 0);
    expect(bare).toEqual([]);
  });

  it('proposes nothing for criteria it does not have', () => {
    expect(Object.keys(proposals).filter((id) => !criteria.includes(id))).toEqual([]);
  });

  it('says something before each edit, with the quote where there is one', () => {
    for (const id of Object.keys(proposals)) {
      const lead = leads[id];
      expect(lead, id).toBeDefined();
      expect(lead?.missed, id).not.toContain('{');
      expect(lead?.missed, id).toMatch(/\.$/);
      expect(lead?.partly, id).toMatch(/\.$/);
    }
  });

  it('keeps to texts that can be filled', () => {
    const texts = Object.values(proposals).flatMap(({ edits }) =>
      edits.flatMap((edit) => ('text' in edit ? [edit.text] : 'addition' in edit ? [edit.addition] : [])),
    );
    for (const text of texts)
      expect(text.replace(/\{\w+\|[^{}]+\}/g, 'x').replace(/\{[\w, ]+\}|\/\{id\}/g, ''), text).not.toMatch(
        /[{}|]/,
      );
  });
});

describe('a prompt we do not have', () => {
  it('has no proposals', () => {
    expect(findProposals('no-such-prompt')).toEqual({});
  });
});

describe('edits without a lead', () => {
  it('stand for themselves', () => {
    const edits = [say('plan', 'Two weeks to measure.')];
    expect(withLeads({ 'plan.steps': edits }, {})).toEqual({
      'plan.steps': { lead: { missed: '', partly: '' }, edits },
    });
  });
});
