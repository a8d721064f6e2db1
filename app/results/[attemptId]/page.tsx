import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { CompareSelect } from '@/components/feedback/compare-select';
import { describeAgreement } from '@/components/feedback/describe-agreement';
import { PrintButton } from '@/components/feedback/print-button';
import { ResultsView } from '@/components/feedback/results-view';
import { ReviewLinks } from '@/components/feedback/review-links';
import { buttonClass } from '@/components/ui/button';
import { PageMessages } from '@/components/ui/page-messages';
import { resolveAnchor } from '@/lib/review/anchor';
import { measuredAgreement } from '@/lib/rubric/measured-agreement';
import { getPorts } from '@/lib/server/ports';
import { getReviewPorts } from '@/lib/server/review-ports';
import { getActor } from '@/lib/server/session';
import { loadResults } from '@/lib/services/load-results';
import { loadFeedback } from '@/lib/services/review-attempt';
import { listReviewLinks } from '@/lib/services/review-links';
import type { ReviewGrantRecord } from '@/lib/services/review-ports';
import { continueAttemptAction, createReviewLinkAction, revokeReviewLinkAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('results');
  return { title: t('title') };
}

type Props = {
  params: Promise<{ attemptId: string }>;
  searchParams: Promise<{ compare?: string | string[] }>;
};

const ResultsPage = async ({ params, searchParams }: Props) => {
  const { attemptId } = await params;
  const t = await getTranslations('results');
  const { compare } = await searchParams;
  const actor = await getActor(attemptId);
  // A link candidate gets a receipt; the reading is the team's.
  if (actor.kind === 'candidate') redirect(`/join/receipt/${attemptId}`);
  const results = await loadResults(
    await getPorts(),
    actor,
    attemptId,
    typeof compare === 'string' ? compare : undefined,
  );
  if (!results.ok) notFound();
  const { entries: _, advise, ...shown } = results.value;
  const ports = await getReviewPorts();
  const [feedback, links] = await Promise.all([
    loadFeedback(ports, { id: attemptId }),
    listReviewLinks(ports, actor, attemptId),
  ]);
  const now = ports.now();
  return (
    <PageMessages of={['results', 'reading', 'failures', 'terms']}>
      <ResultsView
        results={shown}
        advice={afterThePage(advise)}
        agreement={describeAgreement(measuredAgreement, shown.evaluation.engine, t)}
        feedback={{
          ratings: feedback.ratings,
          remarks: feedback.remarks.map((remark) => ({
            ...remark,
            anchor: resolveAnchor(shown.document, remark.anchor).anchor,
          })),
        }}
        continuation={shown.canContinue ? { attemptId, action: continueAttemptAction } : null}
        actions={
          <>
            <CompareSelect
              attemptId={attemptId}
              earlier={shown.earlier}
              selected={shown.comparison?.attemptId ?? null}
            />
            <a href={`/api/attempts/${attemptId}/export`} className={buttonClass()}>
              {t('actions.export')}
            </a>
            <PrintButton />
            <Link href={`/results/${attemptId}/replay`} className={buttonClass()}>
              {t('actions.replay')}
            </Link>
            {links.ok ? (
              <ReviewLinks
                attemptId={attemptId}
                links={links.value.map((link) => toRow(link, now))}
                create={createReviewLinkAction}
                revoke={revokeReviewLinkAction}
              />
            ) : (
              <Link
                href={`/account/sign-up?next=/results/${attemptId}`}
                className={buttonClass({ variant: 'primary' })}
              >
                {t('actions.signUp')}
              </Link>
            )}
          </>
        }
      />
    </PageMessages>
  );
};

/** Working out advice takes the processor for a moment the first time: the page goes out before. */
const afterThePage = async <Value,>(work: () => Promise<Value>): Promise<Value> => {
  await new Promise((resolve) => setTimeout(resolve, pageOutMs));
  return work();
};

const pageOutMs = 50;

const toRow = ({ id, createdAt, expiresAt, revokedAt, openedBy }: ReviewGrantRecord, now: Date) => ({
  id,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  state:
    revokedAt !== null ? ('revoked' as const) : expiresAt <= now ? ('expired' as const) : ('open' as const),
  openedBy,
});

export default ResultsPage;
