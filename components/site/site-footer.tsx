import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { FooterFrame } from './footer-frame';
import { LanguageChoice } from './language-choice';
import { OutsideWorkspace } from './outside-workspace';

/** What the product does not claim, and where that is explained. */
export const SiteFooter = () => {
  const t = useTranslations('site.footer');
  return (
    <OutsideWorkspace>
      <FooterFrame>
        <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6 text-muted">
          <p>{t('claim')}</p>
          <div className="flex flex-wrap items-baseline gap-x-10 gap-y-2">
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              <li>
                <Link
                  href="/learn/scoring"
                  className="target inline-flex items-center underline underline-offset-4"
                >
                  {t('scoring')}
                </Link>
              </li>
              <li>
                <Link href="/learn" className="target inline-flex items-center underline underline-offset-4">
                  {t('learn')}
                </Link>
              </li>
            </ul>
            <LanguageChoice />
          </div>
        </div>
      </FooterFrame>
    </OutsideWorkspace>
  );
};
