import { rubricCatalogue } from '../../lib/prompts/rubrics';

/** The ids of the criteria that answer to each row of the sources, in code-unit order. */
export function machineCriteriaByRow(): Map<string, string[]> {
  const rows = new Map<string, Set<string>>();
  for (const rubric of rubricCatalogue)
    for (const { criteria } of rubric.dimensions)
      for (const { id, sources } of criteria)
        for (const row of sources) rows.set(row, (rows.get(row) ?? new Set()).add(id));
  return new Map([...rows].map(([row, ids]) => [row, [...ids].sort()]));
}
