import { componentCatalogue } from '@/lib/diagram/catalogue';
import { profiles } from '@/lib/rubric/profiles';
import { getStepInfo } from '@/lib/steps/registry';
import { copySelection, cutSelection, duplicateSelection, paste } from '@/lib/store/commands/clipboard';
import { addNode, type Point } from '@/lib/store/commands/nodes';
import { removeSelection, selectAll } from '@/lib/store/commands/selection';
import { enterStep, setPaused } from '@/lib/store/commands/steps';
import type { WorkspaceStore } from '@/lib/store/types';
import type { Shell } from './shell-context';

/** One thing that can be done here: what the command palette lists. */
export type WorkspaceAction = {
  id: string;
  group: 'Go to' | 'Drawing' | 'Add' | 'Attempt' | 'View';
  title: string;
  /** Other words that find it. */
  words?: readonly string[];
  keys?: string;
  run: () => void;
};

type ActionContext = Pick<Shell, 'dto' | 'layout'> & {
  store: WorkspaceStore;
  exportFile: () => void;
  exportPicture: (kind: 'png' | 'svg') => void;
  layOut: () => void;
};

/** Everything that can be done as things stand; what cannot be done now is left out. */
export function listActions(context: ActionContext): WorkspaceAction[] {
  const { editable } = context.store.getState();
  return [
    ...goTo(context),
    ...(editable ? [...drawing(context), ...add(context)] : []),
    ...attempt(context),
    ...view(context),
  ];
}

function goTo({ dto, store, layout }: ActionContext): WorkspaceAction[] {
  return profiles[dto.profile].order.map((step, index) => ({
    id: `step-${step}`,
    group: 'Go to',
    title: `${index + 1} ${getStepInfo(step).title}`,
    words: ['step', 'write'],
    run: () => {
      enterStep(store, step);
      layout.getState().show('writing');
      focusSoon('workspace-writing');
    },
  }));
}

function drawing({ store, layOut }: ActionContext): WorkspaceAction[] {
  const { selection, clipboard, canUndo, canRedo, undo, redo, setConnectFrom, attempt } = store.getState();
  const [source, ...others] = selection.nodeIds;
  const hasNodes = selection.nodeIds.length > 0;
  const hasSelection = hasNodes || selection.edgeIds.length > 0;
  const make = (id: string, title: string, keys: string, run: () => void): WorkspaceAction => ({
    id,
    group: 'Drawing',
    title,
    keys,
    run,
  });
  return [
    ...(canUndo ? [make('undo', 'Undo', 'Ctrl Z', undo)] : []),
    ...(canRedo ? [make('redo', 'Redo', 'Ctrl Shift Z', redo)] : []),
    ...(source !== undefined && others.length === 0
      ? [make('connect', 'Connect the selected component to…', 'C', () => setConnectFrom(source))]
      : []),
    ...(hasNodes
      ? [
          make('copy', 'Copy', 'Ctrl C', () => copySelection(store)),
          make('cut', 'Cut', 'Ctrl X', () => cutSelection(store)),
          make('duplicate', 'Duplicate', 'Ctrl D', () => duplicateSelection(store)),
        ]
      : []),
    ...(clipboard ? [make('paste', 'Paste', 'Ctrl V', () => paste(store))] : []),
    ...(hasSelection
      ? [make('delete', 'Delete what is selected', 'Delete', () => removeSelection(store))]
      : []),
    ...(attempt.document.diagram.nodes.length > 0
      ? [
          make('select-all', 'Select everything', 'Ctrl A', () => selectAll(store)),
          {
            id: 'layout',
            group: 'Drawing' as const,
            title: 'Tidy the drawing',
            words: ['layout', 'arrange'],
            run: layOut,
          },
        ]
      : []),
  ];
}

function add({ store, layout }: ActionContext): WorkspaceAction[] {
  return componentCatalogue.map(({ type, title, aliases }) => ({
    id: `add-${type}`,
    group: 'Add',
    title: `Add: ${title}`,
    words: aliases,
    run: () => {
      addNode(store, type, freeSpot(store));
      layout.getState().show('drawing');
    },
  }));
}

function attempt(context: ActionContext): WorkspaceAction[] {
  const { dto, store, layout, exportFile, exportPicture } = context;
  const { editable, attempt: state } = store.getState();
  const make = (id: string, title: string, words: readonly string[], run: () => void): WorkspaceAction => ({
    id,
    group: 'Attempt',
    title,
    words,
    run,
  });
  const pause = make(
    'pause',
    state.paused ? 'Let the clock run' : 'Pause the clock',
    ['time', 'resume'],
    () => setPaused(store, !state.paused),
  );
  return [
    ...(editable && dto.mode === 'practice' ? [pause] : []),
    make('export', 'Download the answer (JSON)', ['export', 'save', 'file'], exportFile),
    make('png', 'Download the drawing (PNG)', ['export', 'picture', 'image'], () => exportPicture('png')),
    make('svg', 'Download the drawing (SVG)', ['export', 'picture', 'vector'], () => exportPicture('svg')),
    ...(editable
      ? [
          make('import', 'Import an answer…', ['upload', 'open', 'file'], () =>
            layout.getState().open('import'),
          ),
        ]
      : []),
    make('submit', 'Submit…', ['finish', 'score', 'done'], () => layout.getState().open('submit')),
  ];
}

function view({ layout }: ActionContext): WorkspaceAction[] {
  const { show, setFold, open } = layout.getState();
  const panel = (id: 'steps' | 'drawing' | 'writing', title: string): WorkspaceAction => ({
    id: `panel-${id}`,
    group: 'View',
    title,
    keys: 'F6',
    run: () => {
      show(id);
      if (id === 'steps') setFold('left', 'open');
      if (id === 'writing') setFold('right', 'open');
      focusSoon(`workspace-${id}`);
    },
  });
  return [
    panel('steps', 'Go to the steps'),
    panel('drawing', 'Go to the drawing'),
    panel('writing', 'Go to the writing'),
    {
      id: 'shortcuts',
      group: 'View',
      title: 'Keyboard shortcuts',
      words: ['help', 'keys'],
      keys: '?',
      run: () => open('shortcuts'),
    },
  ];
}

/** Once the dialog that asked for it has given the focus back. */
const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus(), 50);

const gap = 96;

/** Below everything that is drawn, in line with the leftmost box. */
function freeSpot(store: WorkspaceStore): Point {
  const { nodes } = store.getState().attempt.document.diagram;
  if (nodes.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.min(...nodes.map(({ x = 0 }) => x)),
    y: Math.max(...nodes.map(({ y = 0, height = 0 }) => y + height)) + gap,
  };
}
