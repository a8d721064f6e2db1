'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog';

export type RevokeButtonProps = { linkId: string; action: (form: FormData) => Promise<void> };

/** Withdraws a link after one question: the address cannot be brought back. */
export const RevokeButton = ({ linkId, action }: RevokeButtonProps) => {
  const t = useTranslations('hiring.revoke');
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const send = (form: FormData) =>
    startTransition(async () => {
      await action(form);
      setOpen(false);
    });
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>{t('open')}</Button>
      </DialogTrigger>
      <DialogContent title={t('title')} description={t('text')}>
        <form action={send} className="flex justify-end gap-2">
          <input type="hidden" name="linkId" value={linkId} />
          <DialogClose asChild>
            <Button>{t('keep')}</Button>
          </DialogClose>
          <Button type="submit" variant="danger" disabled={pending}>
            {t(pending ? 'doing' : 'do')}
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
};
