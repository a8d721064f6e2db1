'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

type TermProps = {
  /** One sentence for somebody who is not an engineer. */
  explanation: string;
  children: ReactNode;
};

/** Time to get from the word to its sentence. */
const graceMs = 150;

/** A term of the trade: underlined with dots, explained in a sentence when it is pointed at, focused or pressed. */
export const Term = ({ explanation, children }: TermProps) => {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const sentence = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    if (leaving.current !== null) clearTimeout(leaving.current);
    setOpen(true);
  };
  const leave = () => {
    leaving.current = setTimeout(() => setOpen(false), graceMs);
  };
  useEffect(() => {
    const box = sentence.current;
    if (!open || !box) return;
    // In the browser's top layer no panel cuts it off.
    box.showPopover();
    placeBelow(box, word.current);
    const close = () => setOpen(false);
    window.addEventListener('scroll', close, { capture: true, passive: true });
    return () => {
      window.removeEventListener('scroll', close, { capture: true });
      if (box.isConnected) box.hidePopover();
    };
  }, [open]);
  useEffect(
    () => () => {
      if (leaving.current !== null) clearTimeout(leaving.current);
    },
    [],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // For the sentence alone: what it stands in stays open.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <>
      <button
        ref={word}
        type="button"
        aria-describedby={id}
        className="cursor-help rounded-sm underline decoration-dotted decoration-1 underline-offset-3"
        onPointerEnter={show}
        onPointerLeave={leave}
        onFocus={show}
        onBlur={leave}
        onClick={show}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      <span
        ref={sentence}
        id={id}
        // The glossary is in English, as the texts that it explains are.
        lang="en"
        role="tooltip"
        popover="manual"
        className="floats inset-auto m-0 max-w-72 p-2.5 text-left text-xs font-normal text-ink"
        onPointerEnter={show}
        onPointerLeave={leave}
      >
        {explanation}
      </span>
    </>
  );
};

const gapPx = 6;

/** Below the word, or above it near the foot of the window; never over its edge. */
function placeBelow(box: HTMLElement, word: HTMLElement | null): void {
  // A word broken over two lines is explained where it begins.
  const at = word?.getClientRects()[0];
  if (!at) return;
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + gapPx;
  const top = below + height > window.innerHeight ? at.top - gapPx - height : below;
  box.style.top = `${Math.max(gapPx, top)}px`;
  box.style.left = `${Math.max(gapPx, Math.min(at.left, window.innerWidth - width - gapPx))}px`;
}
