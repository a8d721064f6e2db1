import type { Messages } from '@/lib/messages/namespaces';
import type { EndpointField } from './fields';

/** What is said of a call: a message and its values, so that the linter's thread needs no language. */
export type Remark = {
  key: keyof Messages['editorParts']['api']['findings'];
  values: Readonly<Record<string, string>>;
};

/** Something to say about a call, or about the document as a whole. */
export type Finding = Remark & {
  rule: string;
  /** `get /rides/{id}`; only ` /rides/{id}` where the address is meant; null where no call is. */
  call: string | null;
  field: EndpointField;
  /** Worth saying in an interview, or a matter of form. */
  group: 'interview' | 'form';
};

/** The row that a finding is about; null where there is none. */
export function rowOf({ call }: Pick<Finding, 'call'>, rows: ReadonlyMap<string, number>): number | null {
  if (call === null) return null;
  const exact = rows.get(call);
  if (exact !== undefined) return exact;
  return [...rows].find(([key]) => key.endsWith(call))?.[1] ?? null;
}
