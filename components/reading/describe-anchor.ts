import type { Anchor } from '@/lib/review/anchor';
import { getStepInfo } from '@/lib/steps/registry';

/** What a remark points at, in words. */
export function describeAnchor(
  anchor: Anchor,
  labels: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
): string {
  const labelOf = (id: string) => labels.get(id) ?? 'a part that is no longer drawn';
  switch (anchor.kind) {
    case 'node':
      return labelOf(anchor.id);
    case 'edge':
      return `${labelOf(anchor.source)} → ${labelOf(anchor.target)}`;
    case 'passage':
      return `“${anchor.quote.length > 90 ? `${anchor.quote.slice(0, 88).trimEnd()}…` : anchor.quote}” in ${getStepInfo(anchor.step).title}`;
    case 'criterion':
      return `the criterion “${titles.get(anchor.id) ?? anchor.id}”`;
    case 'whole':
      return 'the whole answer';
  }
}
