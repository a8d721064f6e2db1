import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PromptLinkRecord } from '@/lib/services/hiring-ports';

/** Who asks, what is recorded, for how long, and who judges: all of it before anything starts. */
export const InvitationFacts = ({ link }: { link: PromptLinkRecord }) => {
  const t = useTranslations('hiring.invitation');
  return (
    <dl className="grid gap-x-6 gap-y-4 border-y py-6 text-base sm:grid-cols-[10rem_1fr]">
      <Fact name={t('task')}>
        {t.rich('taskText', { prompt: link.promptTitle, en: (chunks) => <span lang="en">{chunks}</span> })}
      </Fact>
      <Fact name={t('time')}>{t('timeText', { minutes: link.timeLimitMinutes })}</Fact>
      <Fact name={t('recorded')}>{t('recordedText')}</Fact>
      <Fact name={t('readers')}>{t('readersText', { organisation: link.organisationName })}</Fact>
      <Fact name={t('kept')}>{t('keptText', { days: link.retentionDays })}</Fact>
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="font-medium">{name}</dt>
    <dd>{children}</dd>
  </>
);
