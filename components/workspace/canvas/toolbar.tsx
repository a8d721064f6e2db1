'use client';

import { useReactFlow, useStore } from '@xyflow/react';
import {
  ArrowRight,
  Download,
  Footprints,
  ListTree,
  Maximize,
  Minus,
  Plus,
  Presentation,
  Redo2,
  Search,
  Undo2,
  WandSparkles,
} from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { withKey } from '../actions/chords';
import type { ShortcutId } from '../actions/shortcuts';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { layOut } from './auto-layout';

type ToolbarProps = {
  paletteOpen: boolean;
  outlineOpen: boolean;
  onPalette: () => void;
  onOutline: () => void;
  onFit: () => void;
};

const glyph = { size: 16, 'aria-hidden': true } as const;

/** The tools at the foot of the canvas. Each has a key, told by its title. */
export function Toolbar({ paletteOpen, outlineOpen, onPalette, onOutline, onFit }: ToolbarProps) {
  const editable = useWorkspace((state) => state.editable);
  return (
    <div role="toolbar" aria-label="Canvas tools" className="canvas-toolbar">
      {editable && (
        <>
          <Button
            size="sm"
            variant="primary"
            aria-expanded={paletteOpen}
            title={withKey('Add a component', 'add')}
            onClick={onPalette}
            data-canvas-add
          >
            <Plus {...glyph} />
            Add
          </Button>
          <EditTools />
        </>
      )}
      <ZoomTools onFit={onFit} />
      {editable && <TidyTool onFit={onFit} />}
      <IconButton
        size="sm"
        label="Outline"
        title={withKey('Outline: the drawing as a list', 'outline')}
        aria-pressed={outlineOpen}
        data-canvas-outline
        onClick={onOutline}
      >
        <ListTree {...glyph} />
      </IconButton>
      <DeskTools />
      <ExportTool />
    </div>
  );
}

function EditTools() {
  const store = useWorkspaceStore();
  const canUndo = useWorkspace((state) => state.canUndo);
  const canRedo = useWorkspace((state) => state.canRedo);
  const source = useWorkspace(({ selection }) =>
    selection.nodeIds.length === 1 && selection.edgeIds.length === 0 ? (selection.nodeIds[0] ?? null) : null,
  );
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        aria-label="Connect"
        aria-disabled={source === null}
        title={withKey('Connect the selected component to another', 'connect')}
        onClick={() =>
          source === null
            ? store.getState().announce('Select the component the arrow starts at, then choose Connect.')
            : store.getState().setConnectFrom(source)
        }
      >
        <ArrowRight {...glyph} />
        <span className="canvas-word">Connect</span>
      </Button>
      <span className="canvas-divider" />
      <IconButton
        size="sm"
        label="Undo"
        title={withKey('Undo', 'undo')}
        disabled={!canUndo}
        onClick={() => store.getState().undo()}
      >
        <Undo2 {...glyph} />
      </IconButton>
      <IconButton
        size="sm"
        label="Redo"
        title={withKey('Redo', 'redo')}
        disabled={!canRedo}
        onClick={() => store.getState().redo()}
      >
        <Redo2 {...glyph} />
      </IconButton>
    </>
  );
}

function ZoomTools({ onFit }: { onFit: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <>
      <span className="canvas-divider" />
      <IconButton
        className="canvas-zoom"
        size="sm"
        label="Zoom out"
        title={withKey('Zoom out', 'zoomOut')}
        onClick={() => void zoomOut()}
      >
        <Minus {...glyph} />
      </IconButton>
      <span className="canvas-percent">{percent}%</span>
      <IconButton
        className="canvas-zoom"
        size="sm"
        label="Zoom in"
        title={withKey('Zoom in', 'zoomIn')}
        onClick={() => void zoomIn()}
      >
        <Plus {...glyph} />
      </IconButton>
      <IconButton
        size="sm"
        label="Zoom to fit"
        title={withKey('Show the whole drawing', 'fit')}
        onClick={onFit}
      >
        <Maximize {...glyph} />
      </IconButton>
      <span className="canvas-divider" />
    </>
  );
}

function TidyTool({ onFit }: { onFit: () => void }) {
  const store = useWorkspaceStore();
  const [busy, setBusy] = useState(false);
  const tidy = async () => {
    setBusy(true);
    const done = await layOut(store);
    setBusy(false);
    // The new places are on the canvas after the next frame.
    if (done) requestAnimationFrame(onFit);
  };
  return (
    <IconButton
      size="sm"
      label={busy ? 'Tidying…' : 'Tidy the drawing'}
      title="Tidy: lay the drawing out anew"
      aria-disabled={busy}
      onClick={() => void (busy || tidy())}
    >
      <WandSparkles {...glyph} />
    </IconButton>
  );
}

/** What is done with a drawing besides drawing it. */
function DeskTools() {
  const { layout } = useShell();
  const walking = useLayout(({ desk }) => desk.walk !== null);
  const searching = useLayout(({ desk }) => desk.searching);
  const isEmpty = useWorkspace((state) => state.attempt.document.diagram.nodes.length === 0);
  if (isEmpty) return null;
  const perform = (id: ShortcutId) => () => layout.getState().canvas?.(id);
  return (
    <>
      <IconButton
        size="sm"
        label="Walk a request"
        title={withKey('Walk a request', 'walk')}
        aria-pressed={walking}
        onClick={walking ? () => layout.getState().setDesk({ walk: null }) : perform('walk')}
      >
        <Footprints {...glyph} />
      </IconButton>
      <IconButton
        size="sm"
        label="Find on the drawing"
        title={withKey('Find on the drawing', 'find')}
        aria-pressed={searching}
        onClick={searching ? () => layout.getState().setDesk({ searching: false }) : perform('find')}
      >
        <Search {...glyph} />
      </IconButton>
      <IconButton
        size="sm"
        label="Present the drawing"
        title={withKey('Present the drawing', 'present')}
        onClick={perform('present')}
      >
        <Presentation {...glyph} />
      </IconButton>
    </>
  );
}

function ExportTool() {
  const { layout } = useShell();
  return (
    <IconButton
      size="sm"
      label="Save as a picture or a file…"
      onClick={() => layout.getState().open('export')}
    >
      <Download {...glyph} />
    </IconButton>
  );
}
