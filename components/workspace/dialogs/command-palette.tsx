'use client';

import { Command } from 'cmdk';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import type { WorkspaceAction } from '../actions/action';
import { listActions } from '../actions/list-actions';
import { readRecent, rememberRecent } from '../actions/recent';
import { useKeys } from '../actions/use-keys';
import { commitDrafts } from '../editor/drafts';
import { returnFocus } from '../return-focus';
import { matchAction } from '../match-action';
import { useLayout, useShell } from '../shell-context';
import { useExport } from '../use-export';
import { useWorkspaceStore } from '../workspace-context';

const groups: readonly WorkspaceAction['group'][] = ['drawing', 'view', 'goTo', 'add', 'attempt'];

/** Every action by name. Type to narrow, Enter to do it; what cannot be done now says why. */
export const CommandPalette = () => {
  const t = useTranslations('palette');
  const terms = useTranslations('terms');
  const store = useWorkspaceStore();
  const { dto, layout } = useShell();
  const open = useLayout((state) => state.open);
  const { exportFile, exportPicture } = useExport();
  // What is selected half-way through must not be left behind in a field.
  useEffect(commitDrafts, []);
  const [actions] = useState(() => listActions({ dto, layout, store, exportFile, exportPicture, t, terms }));
  const [recent] = useState(() => readRecent().flatMap((id) => actions.find((one) => one.id === id) ?? []));
  const possible = actions.filter((action) => action.blocked === undefined);
  const blocked = actions.filter((action) => action.blocked !== undefined);
  const [typed, setTyped] = useState('');
  const run = (action: WorkspaceAction) => {
    if (action.blocked !== undefined) return store.getState().announce(action.blocked);
    rememberRecent(action.id);
    open(null);
    action.run();
  };
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title={t('commands.title')}
        className="top-24! translate-y-0!"
      >
        <Command label={t('commands.title')} filter={matchAction} className="-m-2 flex flex-col gap-2">
          <Command.Input
            autoFocus
            placeholder={t('commands.placeholder')}
            value={typed}
            onValueChange={setTyped}
            className="target h-9 w-full rounded-md border border-outline bg-surface px-2.5 placeholder:text-muted"
          />
          <Command.List className="max-h-[50dvh] overflow-y-auto">
            <Command.Empty className="px-2 py-3 text-muted">{t('commands.none')}</Command.Empty>
            {typed === '' && recent.length > 0 && (
              <Group heading={t('commands.recent')} actions={recent} prefix="recent/" onRun={run} />
            )}
            {rankGroups(possible, typed).map((group) => (
              <Group
                key={group}
                heading={t(`groups.${group}`)}
                actions={possible.filter((action) => action.group === group)}
                onRun={run}
              />
            ))}
            <Group heading={t('commands.blocked')} actions={blocked} onRun={run} />
          </Command.List>
        </Command>
      </DialogContent>
    </Dialog>
  );
};

/** The groups with the best fit for what is typed first; in their own order where nothing is. */
function rankGroups(actions: readonly WorkspaceAction[], typed: string): readonly WorkspaceAction['group'][] {
  const bestOf = (group: WorkspaceAction['group']): number =>
    Math.max(
      0,
      ...actions.flatMap((action) =>
        action.group === group ? matchAction(action.title, typed, action.words) : [],
      ),
    );
  return groups.toSorted((one, other) => bestOf(other) - bestOf(one));
}

type GroupProps = {
  heading: string;
  actions: readonly WorkspaceAction[];
  /** Tells an action apart from the same one in its own group. */
  prefix?: string;
  onRun: (action: WorkspaceAction) => void;
};

const Group = ({ heading, actions, prefix = '', onRun }: GroupProps) => (
  <Command.Group
    heading={heading}
    className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted"
  >
    {actions.map((action) => (
      <Command.Item
        key={action.id}
        value={`${prefix}${action.title}`}
        keywords={[...(action.words ?? [])]}
        onSelect={() => onRun(action)}
        className="target flex min-h-8 cursor-pointer items-center gap-3 rounded-sm px-2 py-1 data-[selected=true]:bg-accent-soft"
      >
        <ActionWords action={action} />
        <ActionKey action={action} />
      </Command.Item>
    ))}
  </Command.Group>
);

const ActionWords = ({ action: { title, blocked } }: { action: WorkspaceAction }) =>
  blocked === undefined ? (
    <span className="min-w-0">{title}</span>
  ) : (
    <span className="min-w-0 text-muted">
      {title}
      <span className="block text-xs">{blocked}</span>
    </span>
  );

const ActionKey = ({ action: { shortcut } }: { action: WorkspaceAction }) => {
  const { keyOf } = useKeys();
  return shortcut === undefined ? null : <Kbd className="ml-auto flex-none">{keyOf(shortcut)}</Kbd>;
};
