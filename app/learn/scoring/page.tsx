import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { AgreementTable } from '@/components/learn/agreement-table';
import { WeightsTable } from '@/components/learn/weights-table';
import { PageHeader } from '@/components/ui/page-header';
import { Verdict } from '@/components/ui/verdict';
import { verdictSchema } from '@/lib/rubric/evaluation';
import { measuredAgreement } from '@/lib/rubric/measured-agreement';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('learn.scoring');
  return { title: t('title'), description: t('description') };
};

const levels = ['0', '1', '2', '3', '4'] as const;
const errors = ['wording', 'harm', 'query', 'sums', 'english'] as const;
const limits = ['numbers', 'speaking', 'ideas', 'head', 'you'] as const;

const ScoringPage = () => {
  const t = useTranslations('learn.scoring');
  const learn = useTranslations('learn');
  return (
    <div className="page">
      <PageHeader
        title={t('title')}
        above={
          <Link href="/learn" className="target inline-flex items-center underline underline-offset-4">
            {learn('title')}
          </Link>
        }
      >
        <p>{t('intro')}</p>
      </PageHeader>
      <div className="flex flex-col gap-12 border-t pt-8">
        <section className="prose">
          <h2>{t('read.title')}</h2>
          <p>{t('read.material')}</p>
          <p>{t('read.criteria')}</p>
          <p>{t('read.chance')}</p>
        </section>
        <section aria-labelledby="verdicts" className="max-w-[68ch]">
          <h2 id="verdicts" className="pb-3 text-lg">
            {t('verdicts.title')}
          </h2>
          <dl className="border-t">
            {verdictSchema.options.map((verdict) => (
              <div key={verdict} className="grid gap-x-6 gap-y-1 border-b py-2.5 sm:grid-cols-[9rem_1fr]">
                <dt>
                  <Verdict verdict={verdict} />
                </dt>
                <dd>{t(`verdicts.${verdict}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="levels" className="max-w-[68ch]">
          <h2 id="levels" className="pb-3 text-lg">
            {t('levels.title')}
          </h2>
          <p className="pb-3 text-base text-muted">{t('levels.what')}</p>
          <ol className="border-t" start={0}>
            {levels.map((level) => (
              <li key={level} className="grid grid-cols-[2rem_1fr] border-b py-2.5">
                <span className="font-medium">{level}</span>
                <span>{t(`levels.${level}`)}</span>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="weights">
          <h2 id="weights" className="pb-1 text-lg">
            {t('weights.title')}
          </h2>
          <p className="max-w-[68ch] pb-4 text-base text-muted">{t('weights.what')}</p>
          <WeightsTable />
        </section>
        <section aria-labelledby="ceilings" className="prose">
          <h2 id="ceilings">{t('ceilings.title')}</h2>
          <p>{t('ceilings.what')}</p>
          <p>{t('ceilings.confidence')}</p>
        </section>
        <section aria-labelledby="agreement">
          <h2 id="agreement" className="pb-1 text-lg">
            {t('agreement.title')}
          </h2>
          <p className="max-w-[68ch] pb-4 text-base text-muted">
            {t('agreement.what', { engine: measuredAgreement.engine })}
          </p>
          <AgreementTable sets={measuredAgreement.sets} />
          <p className="max-w-[68ch] pt-3 text-base text-muted">{t('agreement.people')}</p>
        </section>
        <section className="prose">
          <h2>{t('errs.title')}</h2>
          <ul>
            {errors.map((error) => (
              <li key={error}>{t(`errs.${error}`)}</li>
            ))}
          </ul>
        </section>
        <section className="prose">
          <h2>{t('cannot.title')}</h2>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{t(`cannot.${limit}`)}</li>
            ))}
          </ul>
          <p>{t('cannot.people')}</p>
        </section>
      </div>
    </div>
  );
};

export default ScoringPage;
