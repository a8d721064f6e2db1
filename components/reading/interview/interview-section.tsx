'use client';

import { useTranslations } from 'next-intl';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { InterviewReport } from '@/lib/services/interview-report';
import { HelpTaken } from './help-taken';
import { QuestionReading } from './question-reading';
import { TwistSection } from './twist-section';

export type InterviewSectionProps = { report: InterviewReport; document: AttemptDocument };

/** What happened around the answer: the panel's questions with the replies, the change of conditions, help taken. */
export const InterviewSection = ({ report, document }: InterviewSectionProps) => {
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  const { reading, strongReplies, before } = report;
  const hasHelp = Object.keys(report.hints).length > 0 || report.readingsAsked > 0;
  if (!reading && !hasHelp) return null;
  return (
    <section aria-labelledby="interview" className="border-t px-5 py-4">
      <h2 id="interview" className="flex items-baseline justify-between gap-4 font-medium">
        {t(reading ? 'interview.title' : 'help.title')}
        {reading?.level != null && <span>{terms('levelOfFour', { level: reading.level })}</span>}
      </h2>
      {reading && <p className="text-xs text-muted">{t('interview.what')}</p>}
      <HelpTaken report={report} />
      {reading && reading.followUps.length > 0 && (
        <ol className="flex flex-col divide-y">
          {reading.followUps.map((followUp) => (
            <QuestionReading
              key={followUp.id}
              id={followUp.id}
              role={followUp.role}
              about={terms(`steps.${followUp.dimension}.title`)}
              question={followUp.question}
              pointsAt={followUp.evidence}
              tests={followUp.tests}
              reply={followUp.reply}
              reading={followUp}
              strongReply={strongReplies[followUp.id]}
            />
          ))}
        </ol>
      )}
      {reading?.twist && (
        <TwistSection
          twist={reading.twist}
          strongReply={strongReplies[reading.twist.id]}
          before={before}
          after={document}
        />
      )}
    </section>
  );
};
