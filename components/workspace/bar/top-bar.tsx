'use client';

import {
  CircleHelp,
  Command as CommandIcon,
  Download,
  FileUp,
  Languages,
  PanelLeft,
  PanelRight,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button, IconButton } from '@/components/ui/button';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace } from '../workspace-context';
import { Clock } from './clock';
import { SaveStatusLine } from './save-status';

/** Title, lens, clock, save state, and the way out. */
export const TopBar = () => {
  const t = useTranslations('workspace.bar');
  const terms = useTranslations('terms');
  const { dto } = useShell();
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b bg-surface px-2 max-[699px]:gap-1.5">
      <PanelToggle side="left" />
      <div className="flex min-w-0 flex-1 items-baseline gap-2">
        <h1 lang="en" title={dto.title} className="truncate text-sm font-medium">
          {dto.title}
        </h1>
        <p className="shrink-0 text-xs text-muted max-[1199px]:hidden">
          {terms(`modes.${dto.mode}`)} · {terms(`profiles.${dto.profile}.title`)}
          {dto.organisation !== null && <> · {t('forOrganisation', { organisation: dto.organisation })}</>}
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
  const t = useTranslations('workspace.bar');
  const { dto } = useShell();
  const open = useLayout((state) => state.open);
  const editable = useWorkspace((state) => state.editable);
  return (
    <div className="flex items-center">
      <IconButton label={t('commands')} aria-keyshortcuts="Control+K Meta+K" onClick={() => open('palette')}>
        <CommandIcon size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('export')} className="max-[899px]:hidden" onClick={() => open('export')}>
        <Download size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t('import')}
        className="max-[899px]:hidden"
        disabled={!editable}
        onClick={() => open('import')}
      >
        <FileUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('shortcuts')} className="max-[899px]:hidden" onClick={() => open('shortcuts')}>
        <CircleHelp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('language')} className="max-[1099px]:hidden" onClick={() => open('language')}>
        <Languages size={16} aria-hidden="true" />
      </IconButton>
      {!dto.isCandidate && (
        <Link
          href="/attempts"
          prefetch={false}
          className="target flex h-9 items-center rounded-md px-2 text-xs text-muted hover:bg-ink/7 hover:text-ink max-[899px]:hidden"
        >
          {t('attempts')}
        </Link>
      )}
    </div>
  );
};

const SubmitButton = () => {
  const t = useTranslations('workspace.bar');
  const open = useLayout((state) => state.open);
  return (
    <Button variant="primary" onClick={() => open('submit')}>
      {t('submit')}
    </Button>
  );
};

const PanelToggle = ({ side }: { side: 'left' | 'right' }) => {
  const t = useTranslations('workspace.panels');
  const fold = useLayout((state) => state[side]);
  const setFold = useLayout((state) => state.setFold);
  const Icon = side === 'left' ? PanelLeft : PanelRight;
  // `auto` shows the left panel on wide screens only; the first press does what a person then sees missing.
  const isOpen = () =>
    fold === 'open' ||
    (fold === 'auto' && (side === 'right' || window.matchMedia('(width >= 1100px)').matches));
  return (
    <IconButton
      label={t(side === 'left' ? 'foldSteps' : 'foldWriting')}
      className="max-[699px]:hidden!"
      onClick={() => setFold(side, isOpen() ? 'closed' : 'open')}
    >
      <Icon size={16} aria-hidden="true" />
    </IconButton>
  );
};
