import type { GlossaryTerm } from '@/lib/prompts/glossary';

/** The words of the trade, each with its sentence. Every one has its own address: `/learn#queue`. */
export const Glossary = ({ terms }: { terms: readonly GlossaryTerm[] }) => (
  <section aria-labelledby="glossary" className="mt-14 border-t pt-8">
    <h2 id="glossary" className="pb-4 text-lg">
      Glossary
    </h2>
    <dl className="gap-x-12 md:columns-2">
      {terms.map(({ id, term, explanation }) => (
        <div key={id} id={id} className="break-inside-avoid border-t py-3 target:bg-accent-soft">
          <dt className="font-medium">{term}</dt>
          <dd className="text-base text-muted">{explanation}</dd>
        </div>
      ))}
    </dl>
  </section>
);
