import { useTranslations } from 'next-intl';
import Link from 'next/link';

const audiences = [
  { id: 'candidate', href: '/prompts' },
  { id: 'coach', href: '/review' },
  { id: 'hirer', href: '/hiring' },
] as const;
const lines = ['first', 'second'] as const;

/** One strip for each kind of person who comes here. */
export const Audiences = () => {
  const t = useTranslations('home.audiences');
  return (
    <section aria-label={t('label')}>
      {audiences.map(({ id, href }) => (
        <div key={id} className="border-b last:border-b-0">
          <div className="page grid gap-x-12 gap-y-3 py-10 md:grid-cols-[16rem_minmax(0,1fr)_13rem] md:items-start">
            <h2 className="text-lg">{t(`${id}.title`)}</h2>
            <div className="flex max-w-[64ch] flex-col gap-2 text-base">
              {lines.map((line) => (
                <p key={line}>{t(`${id}.${line}`)}</p>
              ))}
            </div>
            <Link
              href={href}
              prefetch={false}
              className="target inline-flex items-center font-medium text-accent underline underline-offset-4"
            >
              {t(`${id}.action`)}
            </Link>
          </div>
        </div>
      ))}
    </section>
  );
};
