import { useTranslations } from 'next-intl';
import type { AttemptDocument } from '@/lib/attempt/document';
import { type StepId, stepIds } from '@/lib/steps/step-ids';
import { hasStructuredPart, PlainStructuredPart } from './structured-rows';

/** An answer's words without evidence, step by step. */
export const PlainWords = ({ document }: { document: AttemptDocument }) => {
  const terms = useTranslations('terms');
  return (
    <div className="flex flex-col divide-y">
      {stepIds.filter(isFilledIn(document)).map((step) => (
        <div key={step} className="px-5 py-5">
          <h2 className="mb-2 font-medium">{terms(`steps.${step}.title`)}</h2>
          <PlainStep document={document} step={step} />
        </div>
      ))}
    </div>
  );
};

/** One step of an answer, only to be read. */
export const PlainStep = ({ document, step }: { document: AttemptDocument; step: StepId }) => {
  const t = useTranslations('reading');
  const text = document.steps[step]?.text;
  if (!isFilledIn(document)(step)) return <p className="text-muted">{t('nothingWritten')}</p>;
  return (
    <>
      {text && (
        <p lang="en" className="text-base break-words whitespace-pre-wrap">
          {toMarked(text)}
        </p>
      )}
      <PlainStructuredPart step={step} steps={document.steps} />
    </>
  );
};

/** Bold words as bold, list marks as dots; line breaks are kept. */
const toMarked = (text: string) =>
  text
    .replace(/^[-*] /gm, '• ')
    .split(/\*\*([^*\n]+)\*\*/)
    // Every second part stood between stars; the text is fixed, and so is their order.
    .map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part));

const isFilledIn =
  ({ steps }: AttemptDocument) =>
  (step: StepId): boolean =>
    (steps[step]?.text ?? '') !== '' || hasStructuredPart(steps[step]);
