'use client';

import { Popover as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;
export const PopoverAnchor = Primitive.Anchor;
export const PopoverClose = Primitive.Close;

export const PopoverContent = ({
  className,
  sideOffset = 6,
  collisionPadding = 8,
  ...props
}: ComponentProps<typeof Primitive.Content>) => (
  <Primitive.Portal>
    <Primitive.Content
      {...props}
      sideOffset={sideOffset}
      collisionPadding={collisionPadding}
      className={cn('floats z-50 max-w-[min(24rem,calc(100vw-1rem))] p-4', className)}
    />
  </Primitive.Portal>
);
