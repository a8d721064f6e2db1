import { useTranslations } from 'next-intl';
import type { Probe } from '@/lib/prompts/schema';

/** What an interviewer asks once the answer stands. The reply stays folded until you have tried your own. */
export const Probes = ({ probes }: { probes: readonly Probe[] }) => {
  const t = useTranslations('learn.probes');
  return (
    <section aria-labelledby="probes" className="mt-14 border-t pt-8">
      <h2 id="probes" className="text-lg">
        {t('title')}
      </h2>
      <p className="max-w-[68ch] pt-1 pb-4 text-base text-muted">{t('what')}</p>
      <ul className="max-w-[80ch] border-t">
        {probes.map((probe) => (
          <li key={probe.id} className="border-b">
            <details className="group">
              <summary className="target flex items-baseline gap-3 py-3 text-base">
                <span aria-hidden="true" className="text-muted group-open:rotate-90">
                  ▸
                </span>
                <span lang="en">{probe.question}</span>
              </summary>
              <dl className="flex flex-col gap-3 pb-5 pl-7 text-base">
                <Part title={t('tests')} words={probe.tests} />
                <Part title={t('strongReply')} words={probe.strongReply} />
                <Part title={t('trap')} words={probe.trap} />
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Part = ({ title, words }: { title: string; words: string }) => (
  <div>
    <dt className="text-xs font-medium text-muted">{title}</dt>
    <dd lang="en" className="max-w-[68ch]">
      {words}
    </dd>
  </div>
);
