'use client';

import { ContextMenu as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Kbd } from './kbd';
import { ChevronRight } from 'lucide-react';

/** Opens by right click, the menu key and a long press, where the pointer is. Looks as `Menu` does. */
export const ContextMenu = Primitive.Root;
export const ContextMenuTrigger = Primitive.Trigger;
export const ContextMenuSub = Primitive.Sub;

/** Never wider than there is room beside the pointer: on a phone an entry breaks its line instead. */
const contentClass =
  'floats z-50 max-w-(--radix-context-menu-content-available-width) ' +
  'min-w-[min(13rem,var(--radix-context-menu-content-available-width))] p-1';

/** Inside the page's main part, whose landmark then holds it; null before the page is there. */
const getMain = (): HTMLElement | null =>
  typeof document === 'undefined' ? null : document.getElementById('main');

export const ContextMenuContent = ({ className, ...props }: ComponentProps<typeof Primitive.Content>) => (
  <Primitive.Portal container={getMain()}>
    <Primitive.Content {...props} collisionPadding={8} className={cn(contentClass, className)} />
  </Primitive.Portal>
);

const itemClass =
  'target flex min-h-8 items-center gap-2 rounded-sm px-2 py-1 outline-none data-[highlighted]:bg-accent-soft ' +
  'data-[disabled]:text-muted data-[disabled]:opacity-70 data-[state=open]:bg-accent-soft';

type ContextMenuItemProps = ComponentProps<typeof Primitive.Item> & {
  danger?: boolean;
  /** The keys that do the same. */
  keys?: string;
};

export const ContextMenuItem = ({ danger, keys, className, children, ...props }: ContextMenuItemProps) => (
  <Primitive.Item {...props} className={cn(itemClass, danger && 'text-missed', className)}>
    {children}
    {keys && <Kbd className="ml-auto shrink-0 max-[699px]:hidden">{keys}</Kbd>}
  </Primitive.Item>
);

export const ContextMenuSeparator = () => <Primitive.Separator className="-mx-1 my-1 h-px bg-hairline" />;

export const ContextMenuSubTrigger = ({ children }: { children: string }) => (
  <Primitive.SubTrigger className={itemClass}>
    {children}
    <ChevronRight size={14} aria-hidden="true" className="ml-auto text-muted" />
  </Primitive.SubTrigger>
);

export const ContextMenuSubContent = (props: ComponentProps<typeof Primitive.SubContent>) => (
  <Primitive.Portal container={getMain()}>
    <Primitive.SubContent {...props} collisionPadding={8} className={contentClass} />
  </Primitive.Portal>
);
