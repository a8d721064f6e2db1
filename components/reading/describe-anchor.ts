import type { Translate } from '@/lib/messages/translate';
import type { Anchor } from '@/lib/review/anchor';

type Say = Readonly<{ t: Translate<'reading'>; terms: Translate<'terms'> }>;

/** What a remark points at, in words. */
export function describeAnchor(
  anchor: Anchor,
  labels: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
  { t, terms }: Say,
): string {
  const labelOf = (id: string) => labels.get(id) ?? t('anchor.gone');
  switch (anchor.kind) {
    case 'node':
      return labelOf(anchor.id);
    case 'edge':
      return `${labelOf(anchor.source)} → ${labelOf(anchor.target)}`;
    case 'passage': {
      const { quote } = anchor;
      return t('anchor.passage', {
        quote: quote.length > 90 ? `${quote.slice(0, 88).trimEnd()}…` : quote,
        step: terms(`steps.${anchor.step}.title`),
      });
    }
    case 'criterion':
      return t('anchor.criterion', { title: titles.get(anchor.id) ?? anchor.id });
    case 'whole':
      return t('anchor.whole');
  }
}
