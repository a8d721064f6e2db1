'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { attemptLimits } from '@/lib/attempt/limits';
import type { AttemptActions } from './attempt-actions';

type RenameDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  attemptId: string;
  title: string;
  rename: AttemptActions['rename'];
};

/** Asks for a new name, and says what is wrong with it where it is typed. */
export const RenameDialog = ({ open, onOpenChange, attemptId, title, rename }: RenameDialogProps) => {
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const given = new FormData(event.currentTarget).get('title');
    setPending(true);
    const outcome = await rename({ attemptId, title: typeof given === 'string' ? given : '' });
    setPending(false);
    setError(outcome.ok ? undefined : outcome.error.message);
    if (outcome.ok) onOpenChange(false);
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title="Rename the attempt"
        description="Only the name changes; the answer stays as it is."
      >
        <form onSubmit={(event) => void save(event)} className="flex flex-col gap-5" noValidate>
          <Field label="Name" required error={error}>
            <Input name="title" defaultValue={title} maxLength={attemptLimits.titleChars} autoFocus />
          </Field>
          <div className="flex justify-end gap-2">
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="primary" aria-disabled={pending}>
              Save the name
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
};
