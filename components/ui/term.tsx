'use client';

import { type ReactNode, useId, useState } from 'react';
import { cn } from './cn';

export type TermProps = {
  /** One sentence that explains it. */
  explanation: string;
  children: ReactNode;
  className?: string;
};

/** A term of the trade with a dotted underline; its one-sentence explanation opens on press, hover or focus. */
export const Term = ({ explanation, children, className }: TermProps) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span
      className="relative inline-block"
      onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setOpen(false)}
    >
      <button
        type="button"
        aria-describedby={id}
        className={cn('cursor-help underline decoration-dotted underline-offset-4', className)}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        className={cn(
          'floats absolute top-full left-0 z-50 mt-1 w-64 max-w-[80vw] px-2.5 py-1.5 text-left text-xs font-normal whitespace-normal',
          open ? 'block' : 'hidden',
        )}
      >
        {explanation}
      </span>
    </span>
  );
};
