import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { toDateTimeText } from '@/components/hiring/format';
import { JoinFrame } from '@/components/hiring/join-frame';
import { buttonClass } from '@/components/ui/button';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Receipt', robots: { index: false } };

/** What a candidate is left with: that it arrived, what happens to it, and a copy of their own work. No score. */
const ReceiptPage = async ({ params }: { params: Promise<{ attemptId: string }> }) => {
  const { attemptId } = await params;
  const actor = await getActor(attemptId);
  if (actor.kind !== 'candidate') notFound();
  const ports = await getHiringPorts();
  const candidate = await ports.hiring.findCandidate(actor.id);
  if (!candidate?.attempt || candidate.attempt.id !== attemptId) notFound();
  const { attempt, link, name } = candidate;
  if (attempt.status === 'open') redirect(`/practice/${attemptId}`);
  return (
    <JoinFrame title="Your answer has arrived" above={`${link.organisationName} · ${link.promptTitle}`}>
      <p className="text-base">
        Thank you, {name}. It was submitted
        {attempt.submittedAt && ` on ${toDateTimeText(attempt.submittedAt)}`} and can no longer be changed.
        The team reads it next; what they decide, they will tell you themselves.
      </p>
      <p>
        <a href={`/api/attempts/${attemptId}/export`} className={buttonClass({ variant: 'primary' })}>
          Download a copy of your work
        </a>
      </p>
      <p className="text-muted">
        The file holds your drawing and your words in an open format, attempt/1. You may close this page.
      </p>
    </JoinFrame>
  );
};

export default ReceiptPage;
