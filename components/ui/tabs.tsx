'use client';

import { Tabs as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export const Tabs = ({ className, ...props }: ComponentProps<typeof Primitive.Root>) => (
  <Primitive.Root {...props} className={cn('flex min-h-0 flex-col', className)} />
);

export const TabsList = ({ className, ...props }: ComponentProps<typeof Primitive.List>) => (
  <Primitive.List {...props} className={cn('flex shrink-0 overflow-x-auto border-b', className)} />
);

export const TabsTrigger = ({ className, ...props }: ComponentProps<typeof Primitive.Trigger>) => (
  <Primitive.Trigger
    {...props}
    className={cn(
      'target -mb-px flex h-10 shrink-0 items-center justify-center gap-1.5 border-b-2 border-transparent px-3 text-muted',
      'transition-colors hover:text-ink focus-visible:-outline-offset-2',
      'data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink',
      className,
    )}
  />
);

export const TabsContent = ({ className, ...props }: ComponentProps<typeof Primitive.Content>) => (
  <Primitive.Content {...props} className={cn('min-h-0 flex-1', className)} />
);
