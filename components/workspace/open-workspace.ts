import type { WorkspaceDto } from '@/lib/services/dto';
import { createRandomId } from '@/lib/store/create-id';
import { openStorage } from '@/lib/store/open-storage';
import { createSendBatch, type SendBatch } from '@/lib/store/send-batch';
import { createSession, type Session } from '@/lib/store/session';
import { createCopyKeeper } from '@/lib/store/copy-keeper';
import type { Say, WorkspaceStore } from '@/lib/store/types';
import { createWorkspaceStore } from '@/lib/store/workspace-store';

export type OpenedWorkspace = { store: WorkspaceStore; session: Session };

/** The store of an attempt and the session that saves it. Touches nothing of the browser before the session starts. */
export function openWorkspace(
  dto: WorkspaceDto,
  say: Say,
  /** `local`: no server knows of it yet, so there is nobody to send to and nothing newer to find. */
  { local = false }: Readonly<{ local?: boolean }> = {},
): OpenedWorkspace {
  const clock = () => Date.now();
  const copies = createCopyKeeper(clock);
  const session = createSession({
    attemptId: dto.attemptId,
    position: dto.position,
    state: dto.state,
    openStorage,
    send: local ? sendNowhere : createSendBatch(dto.attemptId),
    clock,
    random: Math.random,
    onState: (state, pace) => store.getState().replaceAttempt(state, pace),
    findCopy: async () => (local ? null : copies.find(dto.attemptId)),
    onSaved: (position) => {
      if (!local) copies.keepSoon({ ...toCopy(dto, store), position });
    },
  });
  const store = createWorkspaceStore({
    dto,
    writer: session,
    clock,
    createId: () => createRandomId(),
    say,
  });
  return { store, session };
}

const sendNowhere: SendBatch = async () => ({ kind: 'unreachable', cause: 'network', retryAfterMs: 0 });

const toCopy = (dto: WorkspaceDto, store: WorkspaceStore) => {
  const { attempt, pace } = store.getState();
  return {
    attemptId: dto.attemptId,
    title: attempt.document.title ?? dto.title,
    prompt: dto.prompt.slug,
    state: attempt,
    pace,
  };
};
