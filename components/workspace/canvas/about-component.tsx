'use client';

import { useState } from 'react';
import { TermText } from '@/components/ui/term-text';
import { burdenWords, componentCards } from '@/lib/diagram/component-cards';
import type { ComponentType } from '@/lib/diagram/schema';

/** For as long as the page is open: whoever has read enough is not asked again for every box. */
let leftOpen = true;

/** What a kind of component means to somebody who decides: when to care, what it costs to run, what to ask. */
export function AboutComponent({ type }: { type: ComponentType }) {
  const { care, burden, cost, ask } = componentCards[type];
  const [open, setOpen] = useState(leftOpen);
  return (
    <details
      className="group border-y py-2"
      open={open}
      onToggle={(event) => {
        leftOpen = event.currentTarget.open;
        setOpen(leftOpen);
      }}
    >
      <summary className="target flex list-none items-center gap-2 font-medium">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        Worth knowing
      </summary>
      <dl className="flex flex-col gap-2.5 pt-1.5 pb-1">
        <div>
          <dt className="text-xs text-muted">Why it matters to you</dt>
          <dd>
            <TermText most={2}>{care}</TermText>
          </dd>
        </div>
        <div>
          <dt className="text-xs text-muted">What it costs</dt>
          <dd>
            <strong className="font-medium">{burdenWords[burden]}.</strong>{' '}
            <TermText most={2}>{cost}</TermText>
          </dd>
        </div>
        <div>
          <dt className="text-xs text-muted">
            {ask.length === 1 ? 'A question' : 'Questions'} for an engineer
          </dt>
          {ask.map((question) => (
            <dd key={question} className="pt-0.5 pl-3 -indent-3">
              – {question}
            </dd>
          ))}
        </div>
      </dl>
    </details>
  );
}
