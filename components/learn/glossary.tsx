import { useTranslations } from 'next-intl';
import { type GlossaryTerm, glossaryGroups } from '@/lib/prompts/glossary';

/** The words of the trade on their shelves. Every one has its own address: `/learn#queue`. */
export const Glossary = ({ terms }: { terms: readonly GlossaryTerm[] }) => {
  const t = useTranslations('learn.glossary');
  return (
    <section aria-labelledby="glossary" className="mt-14 border-t pt-8">
      <h2 id="glossary" className="text-lg">
        {t('title')}
      </h2>
      <p className="max-w-[68ch] pt-1 pb-6 text-base text-muted">{t('what')}</p>
      {glossaryGroups.map((group) => (
        <section
          key={group.id}
          aria-labelledby={`shelf-${group.id}`}
          className="grid gap-x-12 gap-y-2 border-t py-6 lg:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <h3 id={`shelf-${group.id}`} className="text-base">
            {t(`groups.${group.id}`)}
          </h3>
          <dl lang="en" className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
            {terms
              .filter((term) => term.group === group.id)
              .map(({ id, term, explanation }) => (
                <div key={id} id={id} className="scroll-mt-20 target:bg-accent-soft">
                  <dt className="font-medium">{term}</dt>
                  <dd className="text-muted">{explanation}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </section>
  );
};
