'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { WorkspaceDto } from '@/lib/services/dto';
import type { Say } from '@/lib/store/types';
import { type OpenedWorkspace, openWorkspace } from './open-workspace';
import {
  type AskNumber,
  type InterviewActions,
  type Shell,
  ShellProvider,
  type SubmitAttempt,
} from './shell-context';
import { createShellStore } from './shell-store';
import { WorkspaceProvider } from './workspace-context';
import { WorkspaceLayout } from './workspace-layout';

type WorkspaceProps = {
  dto: WorkspaceDto;
  /** The prompt's story, made into HTML on the server. */
  story: ReactNode;
  submit: SubmitAttempt;
  ask: AskNumber;
  interview?: InterviewActions;
  /** How its store and session come to be; told otherwise for an attempt that no server knows yet. */
  open?: (dto: WorkspaceDto, say: Say) => OpenedWorkspace;
};

/** The practice screen: steps, drawing and writing around one live attempt. */
export const Workspace = ({ dto, story, submit, ask, interview, open = openWorkspace }: WorkspaceProps) => {
  const say = useTranslations('announcements');
  // One session for as long as the page is open, whatever the server renders meanwhile.
  const [{ store, session, layout, opened }] = useState<Opened>(() => ({
    ...open(dto, say),
    layout: createShellStore(),
    opened: dto,
  }));
  const shell: Shell = { dto: opened, story, session, layout, submit, ask, interview: interview ?? null };
  return (
    <WorkspaceProvider store={store}>
      <ShellProvider shell={shell}>
        <WorkspaceLayout />
      </ShellProvider>
    </WorkspaceProvider>
  );
};

type Opened = OpenedWorkspace & Pick<Shell, 'layout'> & { opened: WorkspaceDto };
