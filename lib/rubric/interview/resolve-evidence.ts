import type { AttemptDocument } from '@/lib/attempt/document';
import type { Evidence } from '../evaluation';

/**
 * Evidence of an earlier state of an answer, as it stands in a later one: text that moved is found again, and what is gone is left
 * out.
 */
export const resolveEvidence = (document: AttemptDocument, evidence: readonly Evidence[]): Evidence[] =>
  evidence.flatMap((each) => resolve(document, each) ?? []);

function resolve({ diagram, steps }: AttemptDocument, evidence: Evidence): Evidence | null {
  switch (evidence.kind) {
    case 'node':
      return diagram.nodes.some(({ id }) => id === evidence.id) ? evidence : null;
    case 'edge':
      return diagram.edges.some(
        ({ source, target }) => source === evidence.source && target === evidence.target,
      )
        ? evidence
        : null;
    case 'text': {
      const text = steps[evidence.step]?.text ?? '';
      if (text.slice(evidence.start, evidence.end) === evidence.quote) return evidence;
      const start = evidence.quote === '' ? -1 : text.indexOf(evidence.quote);
      return start < 0 ? null : { ...evidence, start, end: start + evidence.quote.length };
    }
    case 'field':
      return hasPath({ steps }, evidence.path) ? evidence : null;
  }
}

function hasPath(value: unknown, path: string): boolean {
  let at = value;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}
