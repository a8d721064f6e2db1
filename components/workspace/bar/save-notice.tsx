'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { type SaveNotice as Notice, toSaveNotice } from '../save-words';
import { useExport } from '../use-export';
import { useShell } from '../shell-context';
import { afterwardsOf } from '../words';
import { useToldSave } from '../use-told-save';

/** What happened, what is safe, what to do: shown as long as it is so. */
export const SaveNotice = () => {
  const t = useTranslations('workspace');
  const notice = toSaveNotice(t, useToldSave());
  if (!notice) return null;
  return (
    <div
      className={cn(
        'flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2',
        notice.tone === 'missed' ? 'bg-missed-soft' : 'bg-attention-soft',
      )}
    >
      <p className="min-w-60 flex-1">
        <span aria-hidden="true">{notice.tone === 'missed' ? '✕ ' : '! '}</span>
        {notice.text}
      </p>
      <div className="flex flex-wrap gap-2">
        {notice.offers.map((offer) => (
          <Offer key={offer} offer={offer} />
        ))}
      </div>
    </div>
  );
};

const Offer = ({ offer }: { offer: Notice['offers'][number] }) => {
  const t = useTranslations('workspace.offers');
  const { session, dto } = useShell();
  const router = useRouter();
  const { exportFile } = useExport();
  const reload = () => window.location.reload();
  const run: Record<typeof offer, () => void> = {
    retry: () => session.retry(),
    export: exportFile,
    takeOver: () => void session.takeOver().then(reload),
    reload,
    setAside: () => void session.setAside().then(reload),
    results: () => router.push(afterwardsOf(dto)),
  };
  return (
    <Button size="sm" onClick={run[offer]}>
      {t(offer)}
    </Button>
  );
};
