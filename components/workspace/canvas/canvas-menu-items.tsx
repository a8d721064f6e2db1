'use client';

import { useTranslations } from 'next-intl';
import {
  ContextMenuItem,
  ContextMenuSeparator,
  ContextMenuSub,
  ContextMenuSubContent,
  ContextMenuSubTrigger,
} from '@/components/ui/context-menu';
import { alignments } from '@/lib/diagram/align';
import { alignSelection, distributeSelection } from '@/lib/store/commands/arrange';
import { reverseArrow, setArrowAsync } from '@/lib/store/commands/arrows';
import { useKeys } from '../actions/use-keys';
import type { ShortcutId } from '../actions/shortcuts';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { glide } from './glide';

/** What the menu was asked for. */
export type MenuTarget = { kind: 'paper' } | { kind: 'node' | 'edge'; id: string } | { kind: 'selection' };

/** What can be done with what was pressed. */
export function CanvasMenuItems({ target }: { target: MenuTarget }) {
  switch (target.kind) {
    case 'paper':
      return <PaperItems />;
    case 'node':
      return <NodeItems id={target.id} />;
    case 'edge':
      return <ArrowItems id={target.id} />;
    case 'selection':
      return <SelectionItems />;
  }
}

/** An entry that does what a key does. */
function Command({
  id,
  title,
  ...rest
}: {
  id: ShortcutId;
  title: string;
  danger?: boolean;
  disabled?: boolean;
}) {
  const { layout } = useShell();
  const { keyOf } = useKeys();
  return (
    <ContextMenuItem
      {...rest}
      keys={keyOf(id)}
      // Once the menu has given the focus back to what the command is for.
      onSelect={() => void setTimeout(() => layout.getState().canvas?.(id), 0)}
    >
      {title}
    </ContextMenuItem>
  );
}

function PaperItems() {
  const t = useTranslations('inspector.menu');
  const canPaste = useWorkspace((state) => state.clipboard !== null);
  const isDrawn = useWorkspace((state) => state.attempt.document.diagram.nodes.length > 0);
  return (
    <>
      <Command id="add" title={t('add')} />
      <Command id="paste" title={t('paste')} disabled={!canPaste} />
      <ContextMenuSeparator />
      <Command id="selectAll" title={t('selectAll')} disabled={!isDrawn} />
      <Command id="tidy" title={t('tidy')} disabled={!isDrawn} />
      <Command id="fit" title={t('fit')} disabled={!isDrawn} />
    </>
  );
}

function NodeItems({ id }: { id: string }) {
  const t = useTranslations('inspector');
  const node = useWorkspace(({ attempt }) => attempt.document.diagram.nodes.find((other) => other.id === id));
  return (
    <>
      <Command id="addNext" title={t('menu.addNext')} />
      <Command id="connect" title={t('connectTo')} />
      <Command id="rename" title={t('menu.rename')} />
      <Command id="note" title={t('menu.note')} />
      <Command id="mark" title={t(node?.marked ? 'menu.unmark' : 'menu.mark')} />
      <Command id="lock" title={t(node?.locked ? 'menu.unlock' : 'menu.lock')} />
      <ContextMenuSeparator />
      <CopyItems />
    </>
  );
}

function CopyItems() {
  const t = useTranslations('inspector');
  return (
    <>
      <Command id="duplicate" title={t('menu.duplicate')} />
      <Command id="copy" title={t('menu.copy')} />
      <Command id="cut" title={t('menu.cut')} />
      <Command id="erase" title={t('delete')} danger />
    </>
  );
}

function ArrowItems({ id }: { id: string }) {
  const t = useTranslations('inspector');
  const store = useWorkspaceStore();
  const edge = useWorkspace(({ attempt }) => attempt.document.diagram.edges.find((other) => other.id === id));
  const isAsync = edge?.async ?? false;
  return (
    <>
      <ContextMenuItem onSelect={() => store.getState().showPanel('selected')}>
        {t('menu.edit')}
      </ContextMenuItem>
      <ContextMenuItem onSelect={() => setArrowAsync(store, id, !isAsync)}>
        {t(isAsync ? 'menu.makeWait' : 'menu.makeGoOn')}
      </ContextMenuItem>
      <ContextMenuItem onSelect={() => reverseArrow(store, id)}>{t('reverse')}</ContextMenuItem>
      <ContextMenuSeparator />
      <Command id="erase" title={t('delete')} danger />
    </>
  );
}

function SelectionItems() {
  const t = useTranslations('inspector');
  const store = useWorkspaceStore();
  const count = useWorkspace(({ selection }) => selection.nodeIds.length);
  const arrange = (act: () => void) => () => {
    glide();
    act();
  };
  return (
    <>
      <ContextMenuSub>
        <ContextMenuSubTrigger>{t('menu.align')}</ContextMenuSubTrigger>
        <ContextMenuSubContent>
          {alignments.map((alignment) => (
            <ContextMenuItem key={alignment} onSelect={arrange(() => alignSelection(store, alignment))}>
              {t(`align.${alignment}`)}
            </ContextMenuItem>
          ))}
        </ContextMenuSubContent>
      </ContextMenuSub>
      <ContextMenuSub>
        <ContextMenuSubTrigger>{t('menu.spaceOut')}</ContextMenuSubTrigger>
        <ContextMenuSubContent>
          {(['horizontally', 'vertically'] as const).map((direction) => (
            <ContextMenuItem
              key={direction}
              disabled={count < 3}
              onSelect={arrange(() => distributeSelection(store, direction))}
            >
              {t(`spaceOut.${direction}`)}
            </ContextMenuItem>
          ))}
        </ContextMenuSubContent>
      </ContextMenuSub>
      <Command id="tidy" title={t('menu.tidyThese')} />
      <Command id="lock" title={t('menu.lockOrUnlock')} />
      <ContextMenuSeparator />
      <CopyItems />
    </>
  );
}
