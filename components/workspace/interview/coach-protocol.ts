import type { AttemptDocument } from '@/lib/attempt/document';
import type { ShortReading } from '@/lib/rubric/tell-reading';
import type { PanelQuestion, TwistCard } from '@/lib/services/panel-question';
import type { PreviousInterview } from '@/lib/services/ports';
import type { PracticeKit } from '@/lib/services/practice-kit';

/** What is asked of the thread that reads and puts questions. The kit comes first, once. */
export type CoachRequest =
  | { kind: 'begin'; kit: PracticeKit }
  | { kind: 'read'; document: AttemptDocument }
  | { kind: 'choose'; document: AttemptDocument; seed: string; previous: PreviousInterview }
  | {
      kind: 'twist';
      document: AttemptDocument;
      seed: string;
      previous: PreviousInterview;
      id: string | null;
    };

export type CoachAnswer =
  | { kind: 'begin' }
  | { kind: 'read'; reading: ShortReading }
  | { kind: 'choose'; questions: readonly PanelQuestion[] }
  | { kind: 'twist'; twist: TwistCard | null }
  | { kind: 'failed'; message: string };

export type AnswerTo<K extends CoachRequest['kind']> = Extract<CoachAnswer, { kind: K }>;
