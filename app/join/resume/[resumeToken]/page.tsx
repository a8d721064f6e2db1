import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { BeginForm } from '@/components/hiring/begin-form';
import { momentFormat } from '@/components/hiring/format';
import { JoinFrame } from '@/components/hiring/join-frame';
import { PageMessages } from '@/components/ui/page-messages';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { findOwnInvitation, tokenSchema } from '@/lib/services/hiring-join';
import type { CandidateRecord } from '@/lib/services/hiring-ports';
import { beginAnswerAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hiring.resume');
  return { title: t('title'), robots: { index: false } };
}

const ResumePage = async ({ params }: { params: Promise<{ resumeToken: string }> }) => {
  const resumeToken = tokenSchema.safeParse((await params).resumeToken);
  if (!resumeToken.success) notFound();
  const ports = await getHiringPorts();
  const found = await findOwnInvitation(ports, resumeToken.data);
  if (!found.ok) notFound();
  const { name, link, attempt } = found.value;
  const stage = findStage(found.value, ports.now());
  const [t, format] = await Promise.all([getTranslations('hiring.resume'), getFormatter()]);
  const toMoment = (at: Date) => format.dateTime(at, momentFormat);
  const bold = (chunks: ReactNode) => <strong className="font-medium">{chunks}</strong>;
  const keptUntil = new Date(found.value.consentedAt.getTime() + link.retentionDays * 24 * 60 * 60 * 1000);
  return (
    <PageMessages of={['hiring']}>
      <JoinFrame
        title={t('heading', { name })}
        above={t.rich('above', {
          organisation: link.organisationName,
          prompt: link.promptTitle,
          en: (chunks) => <span lang="en">{chunks}</span>,
        })}
      >
        <p className="text-base">{t('keep')}</p>
        {stage === 'ready' && (
          <>
            <p className="text-base">{t.rich('ready', { minutes: link.timeLimitMinutes, b: bold })}</p>
            <BeginForm resumeToken={resumeToken.data} action={beginAnswerAction} label={t('start')} />
          </>
        )}
        {stage === 'running' && attempt?.deadlineAt && (
          <>
            <p className="text-base">{t.rich('running', { when: toMoment(attempt.deadlineAt), b: bold })}</p>
            <BeginForm resumeToken={resumeToken.data} action={beginAnswerAction} label={t('continue')} />
          </>
        )}
        {stage === 'done' && (
          <>
            <p className="text-base">
              {attempt?.submittedAt
                ? t('doneOn', {
                    when: toMoment(attempt.submittedAt),
                    organisation: link.organisationName,
                    until: toMoment(keptUntil),
                  })
                : t('done', { organisation: link.organisationName, until: toMoment(keptUntil) })}
            </p>
            <BeginForm resumeToken={resumeToken.data} action={beginAnswerAction} label={t('receipt')} />
          </>
        )}
      </JoinFrame>
    </PageMessages>
  );
};

type Stage = 'ready' | 'running' | 'done';

function findStage({ attempt }: CandidateRecord, now: Date): Stage {
  if (!attempt) return 'ready';
  const over = attempt.deadlineAt !== null && attempt.deadlineAt <= now;
  return attempt.status === 'submitted' || over ? 'done' : 'running';
}

export default ResumePage;
