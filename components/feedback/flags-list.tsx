import { Badge } from '@/components/ui/badge';
import type { Evaluation, FlagId } from '@/lib/rubric/evaluation';

const titles: Record<FlagId, string> = {
  stuffing: 'Terms without reasons',
  prompt_echo: 'The task repeated',
  source_copy: 'Words from our own pages',
  contradiction: 'Two statements disagree',
  text_diagram_mismatch: 'Drawing and words disagree',
  thin_text: 'Few words to go by',
  harmful_claims: 'Could do harm if built',
  generic: 'Could be any product',
  human_look: 'Worth a person’s look',
};

/** What the reader noticed beside the score. A remark, not a deduction of its own. */
export const FlagsList = ({ flags }: { flags: Evaluation['flags'] }) =>
  flags.length === 0 ? null : (
    <section aria-labelledby="flags" className="border-b px-5 py-4">
      <h2 id="flags" className="mb-2 font-medium">
        What the reader noticed
      </h2>
      <ul className="flex flex-col gap-2">
        {flags.map(({ id, message }, index) => (
          // A flag may be raised twice, at different places.
          <li key={`${id}-${index}`} className="flex flex-col gap-0.5 sm:flex-row sm:items-baseline sm:gap-3">
            <Badge tone={id === 'human_look' || id === 'thin_text' ? 'neutral' : 'attention'}>
              <span aria-hidden="true">⚑</span>
              {titles[id]}
            </Badge>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
