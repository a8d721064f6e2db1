'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';

type OfferLineProps = {
  /** What was found, in words; null where there is nothing to offer. */
  words: string | null;
  action: string;
  onTake: () => void;
};

/** Long enough that nothing moves while somebody types. */
const restMs = 1000;

/** "3 sentences read as requirements." and the way to see them as rows. It waits until the typing rests. */
export const OfferLine = ({ words, action, onTake }: OfferLineProps) => {
  const t = useTranslations('editorParts.offer');
  const [shown, setShown] = useState<string | null>(null);
  const [declined, setDeclined] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setShown(words), words === null ? 0 : restMs);
    return () => clearTimeout(timer);
  }, [words]);
  if (shown === null || words === null || shown === declined) return null;
  return (
    <div className="flex items-center gap-2 rounded-md bg-sunken py-1 pr-1 pl-3">
      <p className="min-w-0 flex-1 text-xs">{shown}</p>
      <Button size="sm" onClick={onTake}>
        {action}
      </Button>
      <IconButton label={t('leave')} size="sm" onClick={() => setDeclined(shown)}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
};
