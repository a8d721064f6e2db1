import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Audiences } from '@/components/home/audiences';
import { ScoredSample } from '@/components/home/scored-sample';
import { StartNow } from '@/components/home/start-now';
import { buttonClass } from '@/components/ui/button';
import { PageMessages } from '@/components/ui/page-messages';
import { startPracticeOrTell } from '../practice/start/actions';
import { startGuide } from '../practice/start/guided';
import { loadSample } from './sample';

const firstPrompt = 'notification-system';

const HomePage = async () => {
  const t = await getTranslations('home');
  const sample = await loadSample();
  return (
    <PageMessages of={['home', 'terms']}>
      <div className="page flex flex-col gap-6 pt-12 pb-12 md:pt-16">
        <h1 className="max-w-[22ch] text-display tracking-tight">{t('headline')}</h1>
        <p className="max-w-[62ch] text-base text-muted">{t('intro')}</p>
        <div className="flex flex-wrap items-start gap-3">
          <StartNow action={startPracticeOrTell} prompt={firstPrompt} />
          <Link href="/prompts" className={buttonClass({ className: 'h-10 px-5' })}>
            {t('choose')}
          </Link>
        </div>
        <p className="max-w-[62ch] text-muted">{t('opens')}</p>
        <form action={startGuide} className="flex flex-wrap items-baseline gap-x-2">
          <p className="text-muted">{t('new')}</p>
          <button type="submit" className="target text-left text-accent underline underline-offset-4">
            {t('guided')}
          </button>
        </form>
      </div>
      {sample && (
        <section aria-labelledby="sample" className="pb-6">
          <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 pb-4">
            <h2 id="sample" className="text-lg">
              {t('sample.title')}
            </h2>
            <p className="max-w-[70ch] text-muted">{t('sample.what')}</p>
          </div>
          <div className="mx-auto w-full max-w-[72rem] md:px-8">
            <ScoredSample {...sample} />
          </div>
        </section>
      )}
      <Audiences />
    </PageMessages>
  );
};

export default HomePage;
