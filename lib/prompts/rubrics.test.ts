import { describe, expect, it } from 'vitest';
import { findRubric, rubricCatalogue } from './rubrics';
import { promptCatalogue } from './catalogue';

const rows = [...rowsOf('A', 10), ...rowsOf('B', 10), ...rowsOf('C', 9)];

function rowsOf(guide: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${guide}${at + 1}`);
}

describe('the default rubrics', () => {
  it('are one for each prompt, under its own lens', () => {
    for (const { prompt } of promptCatalogue)
      expect(findRubric(prompt.slug)?.profile, prompt.slug).toBe(prompt.defaultProfile);
    expect(findRubric('nothing')).toBeNull();
  });

  it.each(rows)('answer to row %s with at least one criterion', (row) => {
    const tracing = rubricCatalogue.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ criteria }) => criteria.filter(({ sources }) => sources.includes(row))),
    );
    expect(tracing.length).toBeGreaterThan(0);
  });

  it.each(rubricCatalogue.map((rubric) => [rubric.id, rubric] as const))(
    '%s has ten dimensions of five to twelve criteria, and anchors of its own for each level',
    (_, { dimensions }) => {
      expect(dimensions).toHaveLength(10);
      for (const { criteria, anchors, id } of dimensions) {
        expect(criteria.length, id).toBeGreaterThanOrEqual(5);
        expect(criteria.length, id).toBeLessThanOrEqual(12);
        expect(new Set(anchors).size).toBe(5);
      }
    },
  );
});
