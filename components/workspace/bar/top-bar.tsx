'use client';

import { CircleHelp, Command as CommandIcon, Download, FileUp, PanelLeft, PanelRight } from 'lucide-react';
import Link from 'next/link';
import { Button, IconButton } from '@/components/ui/button';
import { profiles } from '@/lib/rubric/profiles';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace } from '../workspace-context';
import { modeTitles } from '../words';
import { Clock } from './clock';
import { SaveStatusLine } from './save-status';

/** Title, lens, clock, save state, and the way out. */
export const TopBar = () => {
  const { dto } = useShell();
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b bg-surface px-2 max-[699px]:gap-1.5">
      <PanelToggle side="left" />
      <div className="flex min-w-0 flex-1 items-baseline gap-2">
        <h1 className="truncate text-sm font-medium">{dto.title}</h1>
        <p className="shrink-0 text-xs text-muted max-[899px]:hidden">
          {modeTitles[dto.mode]} · {profiles[dto.profile].title}
          {dto.organisation !== null && ` · for ${dto.organisation}`}
        </p>
      </div>
      <Clock />
      <SaveStatusLine className="max-w-64 min-w-36 max-[699px]:hidden" />
      <Tools />
      <SubmitButton />
      <PanelToggle side="right" />
    </header>
  );
};

const Tools = () => {
  const { dto } = useShell();
  const open = useLayout((state) => state.open);
  const editable = useWorkspace((state) => state.editable);
  return (
    <div className="flex items-center">
      <IconButton
        label="All commands (Ctrl K)"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => open('palette')}
      >
        <CommandIcon size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Export" className="max-[899px]:hidden" onClick={() => open('export')}>
        <Download size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label="Import a drawing or an answer"
        className="max-[899px]:hidden"
        disabled={!editable}
        onClick={() => open('import')}
      >
        <FileUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label="Keyboard shortcuts (?)"
        className="max-[899px]:hidden"
        onClick={() => open('shortcuts')}
      >
        <CircleHelp size={16} aria-hidden="true" />
      </IconButton>
      {!dto.isCandidate && (
        <Link
          href="/attempts"
          className="target flex h-9 items-center rounded-md px-2 text-xs text-muted hover:bg-ink/7 hover:text-ink max-[899px]:hidden"
        >
          My attempts
        </Link>
      )}
    </div>
  );
};

const SubmitButton = () => {
  const open = useLayout((state) => state.open);
  return (
    <Button variant="primary" onClick={() => open('submit')}>
      Submit
    </Button>
  );
};

const PanelToggle = ({ side }: { side: 'left' | 'right' }) => {
  const fold = useLayout((state) => state[side]);
  const setFold = useLayout((state) => state.setFold);
  const Icon = side === 'left' ? PanelLeft : PanelRight;
  // `auto` shows the left panel on wide screens only; the first press does what a person then sees missing.
  const isOpen = () =>
    fold === 'open' ||
    (fold === 'auto' && (side === 'right' || window.matchMedia('(width >= 1100px)').matches));
  return (
    <IconButton
      label={side === 'left' ? 'Fold or unfold the steps' : 'Fold or unfold the writing'}
      className="max-[699px]:hidden!"
      onClick={() => setFold(side, isOpen() ? 'closed' : 'open')}
    >
      <Icon size={16} aria-hidden="true" />
    </IconButton>
  );
};
