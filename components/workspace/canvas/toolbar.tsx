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
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { useKeys } from '../actions/use-keys';
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
  const t = useTranslations('canvas.tools');
  const { withKey } = useKeys();
  const editable = useWorkspace((state) => state.editable);
  return (
    <div role="toolbar" aria-label={t('label')} className="canvas-toolbar">
      {editable && (
        <>
          <Button
            size="sm"
            variant="primary"
            aria-expanded={paletteOpen}
            title={withKey(t('addTip'), 'add')}
            onClick={onPalette}
            data-canvas-add
          >
            <Plus {...glyph} />
            {t('add')}
          </Button>
          <EditTools />
        </>
      )}
      <ZoomTools onFit={onFit} />
      {editable && <TidyTool onFit={onFit} />}
      <IconButton
        size="sm"
        label={t('outline')}
        title={withKey(t('outlineTip'), 'outline')}
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
  const t = useTranslations('canvas.tools');
  const { withKey } = useKeys();
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
        aria-label={t('connect')}
        aria-disabled={source === null}
        title={withKey(t('connectTip'), 'connect')}
        onClick={() =>
          source === null
            ? store.getState().announce(store.say('drawing.connectFrom'))
            : store.getState().setConnectFrom(source)
        }
      >
        <ArrowRight {...glyph} />
        <span className="canvas-word">{t('connect')}</span>
      </Button>
      <span className="canvas-divider" />
      <IconButton
        size="sm"
        label={t('undo')}
        title={withKey(t('undo'), 'undo')}
        disabled={!canUndo}
        onClick={() => store.getState().undo()}
      >
        <Undo2 {...glyph} />
      </IconButton>
      <IconButton
        size="sm"
        label={t('redo')}
        title={withKey(t('redo'), 'redo')}
        disabled={!canRedo}
        onClick={() => store.getState().redo()}
      >
        <Redo2 {...glyph} />
      </IconButton>
    </>
  );
}

function ZoomTools({ onFit }: { onFit: () => void }) {
  const t = useTranslations('canvas.tools');
  const { withKey } = useKeys();
  const { zoomIn, zoomOut } = useReactFlow();
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <>
      <span className="canvas-divider" />
      <IconButton
        className="canvas-zoom"
        size="sm"
        label={t('zoomOut')}
        title={withKey(t('zoomOut'), 'zoomOut')}
        onClick={() => void zoomOut()}
      >
        <Minus {...glyph} />
      </IconButton>
      <span className="canvas-percent">{t('zoom', { percent })}</span>
      <IconButton
        className="canvas-zoom"
        size="sm"
        label={t('zoomIn')}
        title={withKey(t('zoomIn'), 'zoomIn')}
        onClick={() => void zoomIn()}
      >
        <Plus {...glyph} />
      </IconButton>
      <IconButton size="sm" label={t('fit')} title={withKey(t('fitTip'), 'fit')} onClick={onFit}>
        <Maximize {...glyph} />
      </IconButton>
      <span className="canvas-divider" />
    </>
  );
}

function TidyTool({ onFit }: { onFit: () => void }) {
  const t = useTranslations('canvas.tools');
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
      label={t(busy ? 'tidying' : 'tidy')}
      title={t('tidyTip')}
      aria-disabled={busy}
      onClick={() => void (busy || tidy())}
    >
      <WandSparkles {...glyph} />
    </IconButton>
  );
}

/** What is done with a drawing besides drawing it. */
function DeskTools() {
  const t = useTranslations('canvas.tools');
  const { withKey } = useKeys();
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
        label={t('walk')}
        title={withKey(t('walk'), 'walk')}
        aria-pressed={walking}
        onClick={walking ? () => layout.getState().setDesk({ walk: null }) : perform('walk')}
      >
        <Footprints {...glyph} />
      </IconButton>
      <IconButton
        size="sm"
        label={t('find')}
        title={withKey(t('find'), 'find')}
        aria-pressed={searching}
        onClick={searching ? () => layout.getState().setDesk({ searching: false }) : perform('find')}
      >
        <Search {...glyph} />
      </IconButton>
      <IconButton
        size="sm"
        label={t('present')}
        title={withKey(t('present'), 'present')}
        onClick={perform('present')}
      >
        <Presentation {...glyph} />
      </IconButton>
    </>
  );
}

function ExportTool() {
  const t = useTranslations('canvas.tools');
  const { layout } = useShell();
  return (
    <IconButton size="sm" label={t('export')} onClick={() => layout.getState().open('export')}>
      <Download {...glyph} />
    </IconButton>
  );
}
