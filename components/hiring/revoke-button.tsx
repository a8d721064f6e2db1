'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog';

export type RevokeButtonProps = { linkId: string; action: (form: FormData) => Promise<void> };

/** Withdraws a link after one question: the address cannot be brought back. */
export const RevokeButton = ({ linkId, action }: RevokeButtonProps) => {
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
        <Button>Withdraw the link</Button>
      </DialogTrigger>
      <DialogContent
        title="Withdraw this link?"
        description="Nobody new can get in. Who has started may finish, and the answers stay here."
      >
        <form action={send} className="flex justify-end gap-2">
          <input type="hidden" name="linkId" value={linkId} />
          <DialogClose asChild>
            <Button>Keep it open</Button>
          </DialogClose>
          <Button type="submit" variant="danger" disabled={pending}>
            {pending ? 'Withdrawing…' : 'Withdraw it'}
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
};
