'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  ContextMenu,
  ContextMenuContent,
  ContextMenuItem,
  ContextMenuSeparator,
  ContextMenuSub,
  ContextMenuSubContent,
  ContextMenuSubTrigger,
  ContextMenuTrigger,
} from '@/components/ui/context-menu';
import { type Alignment, alignments } from '@/lib/diagram/align';
import { reverseArrow, setArrowAsync } from '@/lib/store/commands/arrows';
import { alignSelection, distributeSelection } from '@/lib/store/commands/arrange';
import { isMac, toShownChord } from '../actions/chords';
import { getKeys, type ShortcutId } from '../actions/shortcuts';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { glide } from './glide';

type Target = { kind: 'paper' } | { kind: 'node' | 'edge'; id: string } | { kind: 'selection' };

/** What a right click, the menu key or a long press begins or ends with. */
const heard = ['contextmenu', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;

/**
 * The menu of the paper: a right click, the menu key or a long press offers what can be done with what is there. It is
 * fetched once the drawing stands, so it cannot be around the paper; it listens there and hands on what it hears.
 */
export function CanvasMenu({ desk }: { desk: RefObject<HTMLElement | null> }) {
  const store = useWorkspaceStore();
  const trigger = useRef<HTMLSpanElement>(null);
  const [target, setTarget] = useState<Target>({ kind: 'paper' });
  const [modal, setModal] = useState(false);
  const pressed = usePressed(desk, trigger);
  const onOpenChange = (open: boolean) => {
    if (!open || !pressed.current) return;
    setTarget(aimAt(store, pressed.current.at));
    // A finger that is lifted after a long press must not be taken for one that taps beside the menu.
    setModal(pressed.current.byFinger);
  };
  return (
    <ContextMenu onOpenChange={onOpenChange} modal={modal}>
      {createPortal(
        <ContextMenuTrigger asChild>
          <span ref={trigger} hidden />
        </ContextMenuTrigger>,
        document.body,
      )}
      <ContextMenuContent
        aria-label={titles[target.kind]}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus(desk.current, target);
        }}
      >
        <Items target={target} />
      </ContextMenuContent>
    </ContextMenu>
  );
}

/** Hands what happens on the paper on to the trigger, and remembers what was under it. */
function usePressed(desk: RefObject<HTMLElement | null>, trigger: RefObject<HTMLElement | null>) {
  const pressed = useRef<{ at: Element | null; byFinger: boolean } | null>(null);
  useEffect(() => {
    const paper = desk.current?.querySelector('[data-canvas-paper]');
    if (!paper) return;
    const handOn = (event: Event) => {
      if (!(event instanceof MouseEvent)) return;
      const byFinger = event instanceof PointerEvent && event.pointerType !== 'mouse';
      if (event.type === 'contextmenu' || event.type === 'pointerdown')
        pressed.current = { at: event.target instanceof Element ? event.target : null, byFinger };
      const copy =
        event instanceof PointerEvent
          ? new PointerEvent(event.type, event)
          : new MouseEvent(event.type, event);
      const goesOn = trigger.current?.dispatchEvent(copy) ?? true;
      if (!goesOn && event.type === 'contextmenu') event.preventDefault();
    };
    for (const type of heard) paper.addEventListener(type, handOn, { capture: true });
    return () => {
      for (const type of heard) paper.removeEventListener(type, handOn, { capture: true });
    };
  }, [desk, trigger]);
  return pressed;
}

const titles: Readonly<Record<Target['kind'], string>> = {
  paper: 'Drawing',
  node: 'Component',
  edge: 'Arrow',
  selection: 'Selected components',
};

/** What a press means: the card or arrow under it, which is then what is selected, or all that is selected already. */
function aimAt(store: ReturnType<typeof useWorkspaceStore>, at: Element | null): Target {
  const { selection, select } = store.getState();
  if (at?.closest('.react-flow__nodesselection')) return { kind: 'selection' };
  const nodeId = at?.closest<HTMLElement>('.react-flow__node')?.dataset.id;
  const edgeId = at?.closest<SVGElement>('.react-flow__edge')?.dataset.id;
  if (nodeId !== undefined) {
    if (selection.nodeIds.includes(nodeId) && selection.nodeIds.length > 1) return { kind: 'selection' };
    select({ nodeIds: [nodeId] });
    return { kind: 'node', id: nodeId };
  }
  if (edgeId === undefined) return { kind: 'paper' };
  select({ edgeIds: [edgeId] });
  return { kind: 'edge', id: edgeId };
}

/** Where nothing else took the focus meanwhile (a name to write, a list to choose from), it goes back to what was pressed. */
function returnFocus(desk: HTMLElement | null, target: Target): void {
  const id = 'id' in target ? CSS.escape(target.id) : null;
  const selector = id === null ? '.react-flow' : `.react-flow [data-id="${id}"]`;
  const element =
    desk?.querySelector<HTMLElement>(selector) ?? desk?.querySelector<HTMLElement>('.react-flow');
  element?.focus();
}

function Items({ target }: { target: Target }) {
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
  const [chord = ''] = getKeys(id);
  return (
    <ContextMenuItem
      {...rest}
      keys={toShownChord(chord, isMac())}
      // Once the menu has given the focus back to what the command is for.
      onSelect={() => void setTimeout(() => layout.getState().canvas?.(id), 0)}
    >
      {title}
    </ContextMenuItem>
  );
}

function PaperItems() {
  const canPaste = useWorkspace((state) => state.clipboard !== null);
  const isDrawn = useWorkspace((state) => state.attempt.document.diagram.nodes.length > 0);
  return (
    <>
      <Command id="add" title="Add a component…" />
      <Command id="paste" title="Paste" disabled={!canPaste} />
      <ContextMenuSeparator />
      <Command id="selectAll" title="Select everything" disabled={!isDrawn} />
      <Command id="tidy" title="Tidy" disabled={!isDrawn} />
      <Command id="fit" title="Show the whole drawing" disabled={!isDrawn} />
    </>
  );
}

function NodeItems({ id }: { id: string }) {
  const node = useWorkspace(({ attempt }) => attempt.document.diagram.nodes.find((other) => other.id === id));
  return (
    <>
      <Command id="addNext" title="Add what comes next…" />
      <Command id="connect" title="Connect to…" />
      <Command id="rename" title="Rename" />
      <Command id="note" title="Note…" />
      <Command id="mark" title={node?.marked ? 'Stop highlighting' : 'Highlight'} />
      <Command id="lock" title={node?.locked ? 'Unlock' : 'Lock in place'} />
      <ContextMenuSeparator />
      <CopyItems />
    </>
  );
}

const CopyItems = () => (
  <>
    <Command id="duplicate" title="Duplicate with its arrows" />
    <Command id="copy" title="Copy" />
    <Command id="cut" title="Cut" />
    <Command id="erase" title="Delete" danger />
  </>
);

function ArrowItems({ id }: { id: string }) {
  const store = useWorkspaceStore();
  const edge = useWorkspace(({ attempt }) => attempt.document.diagram.edges.find((other) => other.id === id));
  const isAsync = edge?.async ?? false;
  return (
    <>
      <ContextMenuItem onSelect={() => store.getState().showPanel('selected')}>
        Label and ends…
      </ContextMenuItem>
      <ContextMenuItem onSelect={() => setArrowAsync(store, id, !isAsync)}>
        {isAsync ? 'Make it wait for the answer' : 'Make it go on without waiting'}
      </ContextMenuItem>
      <ContextMenuItem onSelect={() => reverseArrow(store, id)}>Reverse</ContextMenuItem>
      <ContextMenuSeparator />
      <Command id="erase" title="Delete" danger />
    </>
  );
}

const alignmentTitles: Readonly<Record<Alignment, string>> = {
  left: 'Left edges',
  centre: 'Centres',
  right: 'Right edges',
  top: 'Top edges',
  middle: 'Middles',
  bottom: 'Bottom edges',
};

function SelectionItems() {
  const store = useWorkspaceStore();
  const count = useWorkspace(({ selection }) => selection.nodeIds.length);
  const arrange = (act: () => void) => () => {
    glide();
    act();
  };
  return (
    <>
      <ContextMenuSub>
        <ContextMenuSubTrigger>Align</ContextMenuSubTrigger>
        <ContextMenuSubContent>
          {alignments.map((alignment) => (
            <ContextMenuItem key={alignment} onSelect={arrange(() => alignSelection(store, alignment))}>
              {alignmentTitles[alignment]}
            </ContextMenuItem>
          ))}
        </ContextMenuSubContent>
      </ContextMenuSub>
      <ContextMenuSub>
        <ContextMenuSubTrigger>Space out</ContextMenuSubTrigger>
        <ContextMenuSubContent>
          {(['horizontally', 'vertically'] as const).map((direction) => (
            <ContextMenuItem
              key={direction}
              disabled={count < 3}
              onSelect={arrange(() => distributeSelection(store, direction))}
            >
              {direction === 'horizontally' ? 'Horizontally' : 'Vertically'}
            </ContextMenuItem>
          ))}
        </ContextMenuSubContent>
      </ContextMenuSub>
      <Command id="tidy" title="Tidy these" />
      <Command id="lock" title="Lock or unlock" />
      <ContextMenuSeparator />
      <CopyItems />
    </>
  );
}
