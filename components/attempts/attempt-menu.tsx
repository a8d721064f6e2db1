'use client';

import { Copy, Download, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useState, useTransition } from 'react';
import { IconButton } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import type { AttemptActions } from './attempt-actions';
import { RenameDialog } from './rename-dialog';

type AttemptMenuProps = { attemptId: string; title: string; actions: AttemptActions };

/** Rename, copy, keep a file, delete with a way back. */
export const AttemptMenu = ({ attemptId, title, actions }: AttemptMenuProps) => {
  const [renaming, setRenaming] = useState(false);
  const [pending, start] = useTransition();
  const remove = () => start(() => removeWithWayBack(attemptId, title, actions));
  const duplicate = () =>
    start(async () => {
      const form = new FormData();
      form.set('attemptId', attemptId);
      await actions.duplicate(form);
    });
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <IconButton label={`Actions for ${title}`} aria-disabled={pending}>
            <MoreHorizontal size={16} aria-hidden="true" />
          </IconButton>
        </MenuTrigger>
        <MenuContent>
          <MenuItem onSelect={() => setRenaming(true)}>
            <Pencil size={14} aria-hidden="true" />
            Rename
          </MenuItem>
          <MenuItem onSelect={duplicate}>
            <Copy size={14} aria-hidden="true" />
            Duplicate and open
          </MenuItem>
          <MenuItem onSelect={() => download(`/api/attempts/${attemptId}/export`)}>
            <Download size={14} aria-hidden="true" />
            Export as a file
          </MenuItem>
          <MenuSeparator />
          <MenuItem danger onSelect={remove}>
            <Trash2 size={14} aria-hidden="true" />
            Delete
          </MenuItem>
        </MenuContent>
      </Menu>
      <RenameDialog
        open={renaming}
        onOpenChange={setRenaming}
        attemptId={attemptId}
        title={title}
        rename={actions.rename}
      />
    </>
  );
};

/** A menu item is no link, so a link is made for the moment. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}

async function removeWithWayBack(attemptId: string, title: string, actions: AttemptActions): Promise<void> {
  const outcome = await actions.remove({ attemptId });
  if (!outcome.ok) {
    toast.error(outcome.error.message);
    return;
  }
  toast.message(`“${title}” is deleted.`, {
    description: 'It can be brought back for as long as this notice stands.',
    action: { label: 'Undo', onClick: () => void restore(attemptId, title, actions) },
    duration: 15_000,
  });
}

async function restore(attemptId: string, title: string, actions: AttemptActions): Promise<void> {
  const outcome = await actions.restore({ attemptId });
  if (outcome.ok) toast.success(`“${title}” is back.`);
  else toast.error(outcome.error.message);
}
