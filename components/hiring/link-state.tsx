import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { LinkState } from '@/lib/services/hiring-links';

const looks: Record<LinkState, { tone: BadgeTone; glyph: string }> = {
  open: { tone: 'met', glyph: '●' },
  expired: { tone: 'neutral', glyph: '○' },
  revoked: { tone: 'missed', glyph: '✕' },
  usedUp: { tone: 'neutral', glyph: '○' },
};

/** Whether somebody new can still come in through a link. */
export const LinkStateBadge = ({ state }: { state: LinkState }) => {
  const t = useTranslations('hiring.states');
  const { tone, glyph } = looks[state];
  return (
    <Badge tone={tone}>
      <span aria-hidden="true">{glyph}</span>
      {t(state)}
    </Badge>
  );
};
