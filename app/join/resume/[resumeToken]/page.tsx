import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BeginForm } from '@/components/hiring/begin-form';
import { toDateTimeText } from '@/components/hiring/format';
import { JoinFrame } from '@/components/hiring/join-frame';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { findOwnInvitation, tokenSchema } from '@/lib/services/hiring-join';
import type { CandidateRecord } from '@/lib/services/hiring-ports';
import { beginAnswerAction } from '../../actions';

export const metadata: Metadata = { title: 'Your answer', robots: { index: false } };

const ResumePage = async ({ params }: { params: Promise<{ resumeToken: string }> }) => {
  const resumeToken = tokenSchema.safeParse((await params).resumeToken);
  if (!resumeToken.success) notFound();
  const ports = await getHiringPorts();
  const found = await findOwnInvitation(ports, resumeToken.data);
  if (!found.ok) notFound();
  const { name, link } = found.value;
  const stage = findStage(found.value, ports.now());
  return (
    <JoinFrame
      title={`${name}, this is your private page`}
      above={`${link.organisationName} · ${link.promptTitle}`}
    >
      <p className="text-base">
        Keep its address: it is your way back from any browser, and nobody else has it. Do not pass it on.
      </p>
      {stage === 'ready' && (
        <>
          <p className="text-base">
            You will have <strong className="font-medium">{link.timeLimitMinutes} minutes</strong> from the
            moment you press start. Everything you do is saved as you go; if your connection drops, keep
            working and it catches up.
          </p>
          <BeginForm
            resumeToken={resumeToken.data}
            action={beginAnswerAction}
            label="Start the clock and answer"
          />
        </>
      )}
      {stage === 'running' && found.value.attempt?.deadlineAt && (
        <>
          <p className="text-base">
            Your clock is running and ends at{' '}
            <strong className="font-medium">{toDateTimeText(found.value.attempt.deadlineAt)}</strong>, by the
            server’s time.
          </p>
          <BeginForm resumeToken={resumeToken.data} action={beginAnswerAction} label="Continue your answer" />
        </>
      )}
      {stage === 'done' && (
        <>
          <p className="text-base">
            Your answer was submitted
            {found.value.attempt?.submittedAt && ` on ${toDateTimeText(found.value.attempt.submittedAt)}`}.
            The team of {link.organisationName} can read it now. It is kept until{' '}
            {toDateTimeText(
              new Date(found.value.consentedAt.getTime() + link.retentionDays * 24 * 60 * 60 * 1000),
            )}
            .
          </p>
          <BeginForm resumeToken={resumeToken.data} action={beginAnswerAction} label="See your receipt" />
        </>
      )}
    </JoinFrame>
  );
};

type Stage = 'ready' | 'running' | 'done';

function findStage({ attempt }: CandidateRecord, now: Date): Stage {
  if (!attempt) return 'ready';
  const over = attempt.deadlineAt !== null && attempt.deadlineAt <= now;
  return attempt.status === 'submitted' || over ? 'done' : 'running';
}

export default ResumePage;
