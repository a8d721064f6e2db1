import Link from 'next/link';
import { profiles } from '@/lib/rubric/profiles';
import type { PromptSummary } from '@/lib/services/list-prompts';
import { depthTitles, formatLevel } from './prompt-words';

/** One prompt of the library: what it asks, the number it turns on, and how far you got with it. */
export const PromptRow = ({ prompt }: { prompt: PromptSummary }) => (
  <li className="relative grid gap-x-8 gap-y-3 border-b py-5 hover:bg-ink/3 md:grid-cols-[minmax(0,1fr)_22rem]">
    <div className="flex flex-col gap-1.5">
      <h2 className="text-base">
        <Link
          href={`/prompts/${prompt.slug}`}
          prefetch={false}
          className="decoration-accent decoration-2 underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          {prompt.title}
        </Link>
      </h2>
      <p className="max-w-[68ch] text-base text-muted">{prompt.summary}</p>
      <p className="max-w-[68ch]">
        <span className="font-medium">Key metric.</span> {prompt.keyMetric.name}: {prompt.keyMetric.target}
      </p>
    </div>
    <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1 md:grid-cols-[7rem_1fr]">
      <dt className="text-muted">Order of work</dt>
      <dd>{profiles[prompt.defaultProfile].title}</dd>
      <dt className="text-muted">Usual depth</dt>
      <dd>{depthTitles[prompt.defaultDepth]}</dd>
      <dt className="text-muted">Time</dt>
      <dd>{prompt.minutes} minutes</dd>
      <dt className="text-muted">Your best</dt>
      <dd>{describeBest(prompt)}</dd>
    </dl>
  </li>
);

const describeBest = ({ best, submitted }: PromptSummary): string =>
  best === null
    ? 'Not tried yet'
    : `${formatLevel(best)} of 4, from ${submitted === 1 ? 'one attempt' : `${submitted} attempts`}`;
