'use client';

import { Command } from 'cmdk';
import { useEffect, useState } from 'react';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import type { WorkspaceAction } from '../actions/action';
import { isMac, toShownChord } from '../actions/chords';
import { listActions } from '../actions/list-actions';
import { getKeys } from '../actions/shortcuts';
import { commitDrafts } from '../editor/drafts';
import { returnFocus } from '../return-focus';
import { matchAction } from '../match-action';
import { useLayout, useShell } from '../shell-context';
import { useExport } from '../use-export';
import { useWorkspaceStore } from '../workspace-context';

const groups: readonly WorkspaceAction['group'][] = ['Drawing', 'Go to', 'Add', 'Attempt', 'View'];

/** Every action by name. Type to narrow, Enter to do it. */
export const CommandPalette = () => {
  const store = useWorkspaceStore();
  const { dto, layout } = useShell();
  const open = useLayout((state) => state.open);
  const { exportFile, exportPicture } = useExport();
  // What is selected half-way through must not be left behind in a field.
  useEffect(commitDrafts, []);
  const [actions] = useState(() =>
    listActions({
      dto,
      layout,
      store,
      exportFile,
      exportPicture,
      layOut: () => void import('../canvas/auto-layout').then(({ layOut }) => layOut(store)),
    }),
  );
  const run = (action: WorkspaceAction) => {
    open(null);
    action.run();
  };
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent onCloseAutoFocus={returnFocus} title="Commands" className="top-24! translate-y-0!">
        <Command label="Commands" filter={matchAction} className="-m-2 flex flex-col gap-2">
          <Command.Input
            autoFocus
            placeholder="Type what you want to do"
            className="target h-9 w-full rounded-md border border-outline bg-surface px-2.5 placeholder:text-muted"
          />
          <Command.List className="max-h-[50dvh] overflow-y-auto">
            <Command.Empty className="px-2 py-3 text-muted">Nothing here goes by that name.</Command.Empty>
            {groups.map((group) => (
              <Command.Group
                key={group}
                heading={group}
                className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted"
              >
                {actions
                  .filter((action) => action.group === group)
                  .map((action) => (
                    <Command.Item
                      key={action.id}
                      value={action.title}
                      keywords={[...(action.words ?? [])]}
                      disabled={action.blocked !== undefined}
                      onSelect={() => run(action)}
                      className="target flex min-h-8 cursor-pointer items-center rounded-sm px-2 data-[selected=true]:bg-accent-soft"
                    >
                      {action.title}
                      <ActionKey action={action} />
                    </Command.Item>
                  ))}
              </Command.Group>
            ))}
          </Command.List>
        </Command>
      </DialogContent>
    </Dialog>
  );
};

const ActionKey = ({ action: { shortcut } }: { action: WorkspaceAction }) => {
  const [chord] = shortcut === undefined ? [] : getKeys(shortcut);
  return chord === undefined ? null : <Kbd className="ml-auto">{toShownChord(chord, isMac())}</Kbd>;
};
