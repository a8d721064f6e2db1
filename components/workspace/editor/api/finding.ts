import type { EndpointField } from './fields';

/** Something to say about a call, or about the document as a whole. */
export type Finding = {
  rule: string;
  /** `get /rides/{id}`; only ` /rides/{id}` where the address is meant; null where no call is. */
  call: string | null;
  field: EndpointField;
  /** Worth saying in an interview, or a matter of form. */
  group: 'interview' | 'form';
  words: string;
};

/** The row that a finding is about; null where there is none. */
export function rowOf({ call }: Pick<Finding, 'call'>, rows: ReadonlyMap<string, number>): number | null {
  if (call === null) return null;
  const exact = rows.get(call);
  if (exact !== undefined) return exact;
  return [...rows].find(([key]) => key.endsWith(call))?.[1] ?? null;
}
