import { useTranslations } from 'next-intl';
import type { StepId } from '@/lib/steps/step-ids';

type Passage = { step: string; start: number; end: number };

type SamplePassagesProps = {
  texts: readonly { step: StepId; text: string }[];
  lit: readonly Passage[];
};

/** What was written beside the drawing, with the passages a verdict rests on marked. */
export const SamplePassages = ({ texts, lit }: SamplePassagesProps) => {
  const t = useTranslations('terms.steps');
  return (
    <dl className="grid gap-x-8 gap-y-4 border-t px-4 py-5 sm:grid-cols-2 md:px-8">
      {texts.map(({ step, text }) => (
        <div key={step}>
          <dt className="pb-1 text-xs font-medium text-muted">{t(`${step}.title`)}</dt>
          <dd lang="en">
            {cutAt(
              text,
              lit.filter((passage) => passage.step === step),
            ).map((part) =>
              part.lit ? (
                <mark
                  key={part.start}
                  className="rounded-sm bg-accent-soft text-ink underline decoration-accent decoration-2"
                >
                  {part.text}
                </mark>
              ) : (
                <span key={part.start}>{part.text}</span>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** A text in pieces, lit or not, in order and without overlap. */
export const cutAt = (
  text: string,
  passages: readonly Passage[],
): { start: number; text: string; lit: boolean }[] => {
  const sorted = [...passages].sort((a, b) => a.start - b.start);
  const parts: { start: number; text: string; lit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) parts.push({ start: at, text: text.slice(at, from), lit: false });
    parts.push({ start: from, text: text.slice(from, end), lit: true });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), lit: false });
  return parts;
};
