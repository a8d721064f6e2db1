'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { AttemptDocument } from '@/lib/attempt/document';
import { type StepId, stepIds } from '@/lib/steps/step-ids';
import { focusOnPlaces, type Segment, toElementId, toSegments, withPointedAt } from './evidence';
import { usePointing, useReading } from './focus-context';
import { StructuredPart } from './structured-part';
import { hasStructuredPart } from './structured-rows';

/** All that was written, step by step. A passage that a criterion or a remark is about can be pointed at. */
export const WordsView = ({ document }: { document: AttemptDocument }) => {
  const terms = useTranslations('terms');
  return (
    <div className="flex flex-col divide-y">
      {stepIds.map((step) => (
        <div key={step} className="px-5 py-5">
          <h2 className="mb-2 font-medium">{terms(`steps.${step}.title`)}</h2>
          <StepWords document={document} step={step} />
        </div>
      ))}
    </div>
  );
};

const StepWords = ({ document, step }: { document: AttemptDocument; step: StepId }) => {
  const t = useTranslations('reading');
  const { index, focus, kept } = useReading();
  // What was pressed holds the keyboard: it stays while something else is pointed at.
  const passages = withPointedAt(withPointedAt(index.passages.get(step) ?? [], step, kept), step, focus);
  const content = document.steps[step];
  const text = content?.text ?? '';
  const structured = <StructuredPart step={step} steps={document.steps} />;
  if (text === '' && !hasStructuredPart(content)) return <p className="text-muted">{t('nothingWritten')}</p>;
  return (
    <>
      {text !== '' && (
        // The text is shown as it was written: line breaks kept, nothing interpreted.
        <p data-passage-of={step} lang="en" className="text-base break-words whitespace-pre-wrap">
          {toSegments(text, passages).map((segment) => (
            <SegmentView key={segment.start} segment={segment} />
          ))}
        </p>
      )}
      {structured}
    </>
  );
};

const SegmentView = ({ segment: { text, keys } }: { segment: Segment }) => {
  const { index, focus, kept, showAbout } = useReading();
  const pointing = usePointing(() => focusOnPlaces(index, keys));
  if (keys.length === 0) return <span>{text}</span>;
  const lit = keys.some((key) => focus?.keys.has(key));
  // What was pressed stays pressed, whatever the pointer comes to rest on as the page moves beneath it.
  const pressed = lit || keys.some((key) => kept?.keys.has(key));
  const remarked = keys.some((key) => index.remarksAt.has(key));
  return (
    <mark
      data-at={keys.map(toElementId).join(' ')}
      role="button"
      tabIndex={0}
      aria-pressed={pressed}
      {...pointing}
      onClick={() => {
        // Somebody who selects a passage does not mean to press it.
        if (window.getSelection()?.isCollapsed !== false) showAbout(keys);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        showAbout(keys);
      }}
      className={cn(
        'cursor-pointer rounded-sm text-ink underline decoration-accent decoration-dotted underline-offset-4 transition-colors print:no-underline',
        lit ? 'bg-accent-soft decoration-solid' : 'bg-transparent',
        // A sign of its own, and no part of the text that is selected or copied.
        remarked && "decoration-attention decoration-double after:text-attention after:content-['_✎']",
      )}
    >
      {text}
    </mark>
  );
};
