import { modeRules } from '@/lib/attempt/mode';
import type { PanelQuestion, TwistCard } from '@/lib/services/panel-question';
import type { PreviousInterview } from '@/lib/services/ports';
import type { WorkspaceStore } from '@/lib/store/types';
import type { Shell } from '../shell-context';
import { getCoach } from './coach';
import { findKeptPanel, findLastInterview } from './panel-memory';

export type Room = Pick<Shell, 'dto' | 'session' | 'interview'> & { store: WorkspaceStore };

/**
 * The panel's questions for this attempt. In practice they are chosen on this device; once some were put, by the server
 * if it can be asked, because it knows the answer as it stood then. In an interview the server alone chooses. Rejects
 * where nobody can.
 */
export async function findQuestions(room: Room): Promise<readonly PanelQuestion[]> {
  const { dto, store } = room;
  const kept = findKeptPanel(dto.attemptId);
  if (kept) return kept.questions;
  const { attempt } = store.getState();
  const begun = attempt.questions.some(({ id }) => id !== attempt.twist?.id);
  if (!modeRules[dto.mode].help) return meetOnServer(room);
  if (begun) {
    const met = await meetOnServer(room).catch(() => null);
    if (met) return met;
  }
  const coach = await getCoach(dto.attemptId, dto.prompt.slug);
  const { document } = store.getState().attempt;
  const previous = previousOf(room, coach.kit.previous);
  return (await coach.ask({ kind: 'choose', document, seed: dto.attemptId, previous })).questions;
}

/** The change of conditions, in the same way; null where the prompt has none. */
export async function findTwist(room: Room): Promise<TwistCard | null> {
  const { dto, store } = room;
  if (!modeRules[dto.mode].help) return changeOnServer(room);
  const coach = await getCoach(dto.attemptId, dto.prompt.slug);
  const { document, twist } = store.getState().attempt;
  const previous = previousOf(room, coach.kit.previous);
  const asked = { document, seed: dto.attemptId, previous, id: twist?.id ?? null };
  return (await coach.ask({ kind: 'twist', ...asked })).twist;
}

async function meetOnServer({ dto, session, interview }: Room): Promise<readonly PanelQuestion[]> {
  // The server chooses on what it holds.
  if (!interview || !(await session.flush())) throw new Error('findQuestions: the server is out of reach');
  const met = await interview.meet({ attemptId: dto.attemptId });
  if (!met.ok) throw new Error(met.error.message);
  return met.value.questions;
}

async function changeOnServer({ dto, session, interview }: Room): Promise<TwistCard | null> {
  if (!interview || !(await session.flush())) throw new Error('findQuestions: the server is out of reach');
  const changed = await interview.change({ attemptId: dto.attemptId });
  if (changed.ok) return changed.value;
  if (changed.error.code === 'not_found') return null;
  throw new Error(changed.error.message);
}

/** The server knows every device; without a connection this one's own memory has to do. */
const previousOf = ({ dto }: Room, known: PreviousInterview): PreviousInterview => {
  const here = findLastInterview(dto.prompt.slug, dto.attemptId);
  return {
    questions: here.questions.length > 0 ? here.questions : known.questions,
    twist: here.twist ?? known.twist,
  };
};
