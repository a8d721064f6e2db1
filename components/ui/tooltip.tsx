'use client';

import { Tooltip as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

export type TooltipProps = {
  /** Extra words only: nothing a person needs may live in a tooltip alone. */
  content: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** One element that takes a ref and can be focused. */
  children: ReactElement;
};

/** A few more words about the thing pointed at or focused. */
export const Tooltip = ({ content, side = 'top', children }: TooltipProps) => (
  <Primitive.Provider delayDuration={400} skipDelayDuration={200}>
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="floats z-50 max-w-72 px-2.5 py-1.5 text-xs"
        >
          {content}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  </Primitive.Provider>
);
