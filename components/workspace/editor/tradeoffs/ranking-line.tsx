import { Button } from '@/components/ui/button';

type RankingLineProps = { ranked: boolean; onRank: () => void; onUnrank: () => void };

/** Whether the order is a statement. Moving a row makes it one, and so does saying so. */
export const RankingLine = ({ ranked, onRank, onUnrank }: RankingLineProps) => (
  <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
    <p className="min-w-48 flex-1">
      {ranked
        ? 'Ranked: the first counts most. Move a row by its grip, or with Alt and the arrow keys.'
        : 'The order says nothing yet. Move a row to rank them, or keep them as they stand.'}
    </p>
    <Button size="sm" variant="ghost" onClick={ranked ? onUnrank : onRank}>
      {ranked ? 'Take the ranking back' : 'This is my ranking'}
    </Button>
  </div>
);
