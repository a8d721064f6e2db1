import { type GlossaryTerm, glossaryGroups } from '@/lib/prompts/glossary';

/** The words of the trade on their shelves. Every one has its own address: `/learn#queue`. */
export const Glossary = ({ terms }: { terms: readonly GlossaryTerm[] }) => (
  <section aria-labelledby="glossary" className="mt-14 border-t pt-8">
    <h2 id="glossary" className="text-lg">
      Glossary
    </h2>
    <p className="max-w-[68ch] pt-1 pb-6 text-base text-muted">
      One sentence each. While you answer, the same sentence opens under any word with a dotted underline.
    </p>
    {glossaryGroups.map((group) => (
      <section
        key={group.id}
        aria-labelledby={`shelf-${group.id}`}
        className="grid gap-x-12 gap-y-2 border-t py-6 lg:grid-cols-[14rem_minmax(0,1fr)]"
      >
        <h3 id={`shelf-${group.id}`} className="text-base">
          {group.title}
        </h3>
        <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
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
