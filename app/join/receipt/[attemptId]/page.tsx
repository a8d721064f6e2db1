import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { momentFormat } from '@/components/hiring/format';
import { JoinFrame } from '@/components/hiring/join-frame';
import { buttonClass } from '@/components/ui/button';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hiring.receipt');
  return { title: t('title'), robots: { index: false } };
}

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
  const [t, format] = await Promise.all([getTranslations('hiring'), getFormatter()]);
  return (
    <JoinFrame
      title={t('receipt.heading')}
      above={t.rich('resume.above', {
        organisation: link.organisationName,
        prompt: link.promptTitle,
        en: (chunks) => <span lang="en">{chunks}</span>,
      })}
    >
      <p className="text-base">
        {attempt.submittedAt
          ? t('receipt.thanksOn', { name, when: format.dateTime(attempt.submittedAt, momentFormat) })
          : t('receipt.thanks', { name })}
      </p>
      <p>
        <a href={`/api/attempts/${attemptId}/export`} className={buttonClass({ variant: 'primary' })}>
          {t('receipt.download')}
        </a>
      </p>
      <p className="text-muted">{t('receipt.file')}</p>
    </JoinFrame>
  );
};

export default ReceiptPage;
