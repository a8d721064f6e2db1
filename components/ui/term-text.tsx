'use client';

import { useEffect, useState } from 'react';
import type { TermInText } from '@/lib/prompts/glossary/find-terms';
import { Term } from './term';
import { whenIdle } from './when-idle';

type Split = (text: string, most?: number) => (string | TermInText)[];

let split: Split | null = null;

/** A text whose terms of the trade explain themselves. The glossary comes after the page: until then the text is plain. */
export const TermText = ({ children, most }: { children: string; most?: number }) => {
  const [ready, setReady] = useState(split !== null);
  useEffect(() => {
    if (ready) return;
    let here = true;
    const cancel = whenIdle(() => {
      void import('@/lib/prompts/glossary/find-terms').then(({ splitTerms }) => {
        split = splitTerms;
        if (here) setReady(true);
      });
    });
    return () => {
      here = false;
      cancel();
    };
  }, [ready]);
  if (!ready || !split) return children;
  return split(children, most).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Term key={part.id} explanation={part.explanation}>
        {part.text}
      </Term>
    ),
  );
};
