import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { LinkState } from '@/lib/services/hiring-links';

const looks: Record<LinkState, { tone: BadgeTone; glyph: string; word: string }> = {
  open: { tone: 'met', glyph: '●', word: 'Open' },
  expired: { tone: 'neutral', glyph: '○', word: 'Expired' },
  revoked: { tone: 'missed', glyph: '✕', word: 'Withdrawn' },
  usedUp: { tone: 'neutral', glyph: '○', word: 'Used up' },
};

/** Whether somebody new can still come in through a link. */
export const LinkStateBadge = ({ state }: { state: LinkState }) => {
  const { tone, glyph, word } = looks[state];
  return (
    <Badge tone={tone}>
      <span aria-hidden="true">{glyph}</span>
      {word}
    </Badge>
  );
};
