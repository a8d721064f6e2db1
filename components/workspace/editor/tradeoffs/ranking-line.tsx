import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

type RankingLineProps = { ranked: boolean; onRank: () => void; onUnrank: () => void };

/** Whether the order is a statement. Moving a row makes it one, and so does saying so. */
export const RankingLine = ({ ranked, onRank, onUnrank }: RankingLineProps) => {
  const t = useTranslations('editorParts.ledger');
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
      <p className="min-w-48 flex-1">{ranked ? t('ranked') : t('notRanked')}</p>
      <Button size="sm" variant="ghost" onClick={ranked ? onUnrank : onRank}>
        {ranked ? t('rankBack') : t('rankThem')}
      </Button>
    </div>
  );
};
