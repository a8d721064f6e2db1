'use client';

import { Copy, Download, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { IconButton } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '@/components/ui/menu';
import { sayFailure } from '@/components/ui/say-failure';
import { toast } from '@/components/ui/toast';
import type { Translate } from '@/lib/messages/translate';
import type { AttemptActions } from './attempt-actions';
import { RenameDialog } from './rename-dialog';

type AttemptMenuProps = { attemptId: string; title: string; actions: AttemptActions };

/** Rename, copy, keep a file, delete with a way back. */
export const AttemptMenu = ({ attemptId, title, actions }: AttemptMenuProps) => {
  const t = useTranslations('attempts');
  const [renaming, setRenaming] = useState(false);
  const [pending, start] = useTransition();
  const remove = () => start(() => removeWithWayBack(attemptId, title, actions, t));
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
          <IconButton label={t('menu.label', { title })} aria-disabled={pending}>
            <MoreHorizontal size={16} aria-hidden="true" />
          </IconButton>
        </MenuTrigger>
        <MenuContent>
          <MenuItem onSelect={() => setRenaming(true)}>
            <Pencil size={14} aria-hidden="true" />
            {t('menu.rename')}
          </MenuItem>
          <MenuItem onSelect={duplicate}>
            <Copy size={14} aria-hidden="true" />
            {t('menu.duplicate')}
          </MenuItem>
          <MenuItem onSelect={() => download(`/api/attempts/${attemptId}/export`)}>
            <Download size={14} aria-hidden="true" />
            {t('menu.export')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem danger onSelect={remove}>
            <Trash2 size={14} aria-hidden="true" />
            {t('menu.delete')}
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

type Say = Translate<'attempts'>;

async function removeWithWayBack(
  attemptId: string,
  title: string,
  actions: AttemptActions,
  t: Say,
): Promise<void> {
  const outcome = await actions.remove({ attemptId });
  if (!outcome.ok) {
    sayFailure(outcome.error, toast.error);
    return;
  }
  toast.message(t('menu.deleted', { title }), {
    description: t('menu.wayBack'),
    action: { label: t('menu.undo'), onClick: () => void restore(attemptId, title, actions, t) },
    duration: 15_000,
  });
}

async function restore(attemptId: string, title: string, actions: AttemptActions, t: Say): Promise<void> {
  const outcome = await actions.restore({ attemptId });
  if (outcome.ok) toast.success(t('menu.restored', { title }));
  else sayFailure(outcome.error, toast.error);
}
