'use client';

import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { IconButton } from './button';
import { cn } from './cn';

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;

const sides = {
  left: 'inset-y-0 left-0 w-[min(24rem,90vw)] border-r',
  right: 'inset-y-0 right-0 w-[min(26rem,92vw)] border-l',
  bottom: 'inset-x-0 bottom-0 max-h-[80dvh] border-t',
} as const;

export type SheetContentProps = Omit<ComponentProps<typeof Primitive.Content>, 'title'> & {
  title: ReactNode;
  side?: keyof typeof sides;
};

/** A panel from an edge, for what does not fit beside the work on a small screen. */
export const SheetContent = ({ title, side = 'right', className, children, ...props }: SheetContentProps) => (
  <Primitive.Portal>
    <Primitive.Overlay className="fixed inset-0 z-40 bg-scrim" />
    <Primitive.Content
      aria-describedby={undefined}
      {...props}
      className={cn('fixed z-50 flex flex-col bg-surface shadow-float', sides[side], className)}
    >
      <div className="flex items-center justify-between gap-4 border-b px-4 py-2">
        <Primitive.Title className="font-medium">{title}</Primitive.Title>
        <Primitive.Close asChild>
          <IconButton label="Close">
            <X size={16} aria-hidden="true" />
          </IconButton>
        </Primitive.Close>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
    </Primitive.Content>
  </Primitive.Portal>
);
