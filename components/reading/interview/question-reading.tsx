'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Verdict } from '@/components/ui/verdict';
import type { Translate } from '@/lib/messages/translate';
import type { Evidence } from '@/lib/rubric/evaluation';
import type { ReplyReading, ReplyVerdict } from '@/lib/rubric/interview/interview-reading';
import type { PanelRole } from '@/lib/rubric/interview/schema';
import { toElementId } from '../evidence';
import { EvidenceChips } from '../evidence-link';
import { toQuestionFinding, toReplyFinding } from './findings';
import { markQuotes } from './mark-quotes';

type QuestionReadingProps = {
  id: string;
  role: PanelRole;
  about: string;
  question: string;
  pointsAt: readonly Evidence[];
  tests: string;
  reply: string;
  reading: ReplyReading;
  strongReply: string | undefined;
};

/** One question with the reply, how it reads, and what a strong one does. */
export const QuestionReading = (props: QuestionReadingProps) => {
  const { id, role, about, question, pointsAt, tests, reply, reading, strongReply } = props;
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  const finding = toQuestionFinding(id, pointsAt);
  return (
    <li id={toElementId(`criterion:${finding.id}`)} tabIndex={-1} className="flex flex-col gap-2 py-4">
      <p className="flex break-after-avoid flex-wrap justify-between gap-x-4 text-xs text-muted">
        <span>
          {terms(`roles.${role}`)} · {about}
        </span>
        <span>{describeLength(reading, t)}</span>
      </p>
      <h3 className="flex items-baseline justify-between gap-4 font-medium">
        <span lang="en">{question}</span>{' '}
        <span className="shrink-0">{terms('level', { level: reading.level })}</span>
      </h3>
      <EvidenceChips finding={finding} of={pointsAt.slice(0, 5)} />
      <Reply reply={reply} reading={reading} />
      <Verdicts question={id} verdicts={reading.verdicts} />
      <Disclosure title={t('interview.strong')}>
        <p lang="en" className="text-muted">
          {tests}
        </p>
        {strongReply !== undefined && (
          <p lang="en" className="whitespace-pre-line">
            {strongReply}
          </p>
        )}
      </Disclosure>
    </li>
  );
};

/** What was said, with what the verdicts quote marked. */
export const Reply = ({ reply, reading }: { reply: string; reading: ReplyReading }) => {
  const t = useTranslations('reading.interview');
  return reply.trim() === '' ? (
    <p className="border-l-2 pl-3 text-muted">{t('noReply')}</p>
  ) : (
    <blockquote lang="en" className="border-l-2 border-accent pl-3 break-words whitespace-pre-line">
      {markQuotes(reply, reading.verdicts).map(({ text, isQuoted }, index) =>
        // The reply is fixed, and so is the order of its pieces.
        isQuoted ? (
          <mark
            key={index}
            className="bg-accent-soft text-ink underline decoration-accent decoration-2 underline-offset-2"
          >
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </blockquote>
  );
};

export const Verdicts = ({ question, verdicts }: { question: string; verdicts: readonly ReplyVerdict[] }) => {
  const shown = verdicts.filter(({ verdict }) => verdict !== 'notApplicable');
  if (shown.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5">
      {shown.map((each) => {
        const finding = toReplyFinding(question, each);
        return (
          <li
            key={each.id}
            id={toElementId(`criterion:${finding.id}`)}
            tabIndex={-1}
            className="grid break-inside-avoid grid-cols-[auto_1fr] gap-x-1.5"
          >
            <Verdict verdict={each.verdict} compact className="self-start" />
            <div className="flex min-w-0 flex-col gap-0.5">
              <p lang="en">{each.title}</p>
              <p lang="en" className="text-xs text-muted">
                {each.advice}
              </p>
              <EvidenceChips finding={finding} of={finding.evidence.slice(0, 4)} />
            </div>
          </li>
        );
      })}
    </ul>
  );
};

export const Disclosure = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="group">
    <summary className="target flex min-h-7 list-none items-center gap-2 text-xs focus-visible:-outline-offset-2">
      <span aria-hidden="true" className="text-muted group-open:rotate-90 print:hidden">
        ▸
      </span>
      {title}
    </summary>
    <div className="flex flex-col gap-2 pt-1 pl-4">{children}</div>
  </details>
);

export const toClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** "1:12 at it · 96 words, 0:38 spoken, a good length". */
export function describeLength(
  { seconds, words, spokenSeconds, length }: ReplyReading,
  t: Translate<'reading'>,
): string {
  const parts = [
    ...(seconds === null ? [] : [t('interview.atIt', { clock: toClock(seconds) })]),
    ...(words === 0 ? [] : [t('interview.length', { words, clock: toClock(spokenSeconds), length })]),
  ];
  return parts.join(' · ');
}
