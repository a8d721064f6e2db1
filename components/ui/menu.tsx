'use client';

import { DropdownMenu as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { Kbd } from './kbd';

export const Menu = Primitive.Root;
export const MenuTrigger = Primitive.Trigger;
export const MenuGroup = Primitive.Group;

export const MenuContent = ({
  className,
  sideOffset = 4,
  align = 'end',
  ...props
}: ComponentProps<typeof Primitive.Content>) => (
  <Primitive.Portal>
    <Primitive.Content
      {...props}
      align={align}
      sideOffset={sideOffset}
      collisionPadding={8}
      className={cn('floats z-50 min-w-44 p-1', className)}
    />
  </Primitive.Portal>
);

const itemClass =
  'target flex min-h-8 items-center gap-2 rounded-sm px-2 py-1 outline-none data-[highlighted]:bg-accent-soft ' +
  'data-[disabled]:text-muted data-[disabled]:opacity-70';

export type MenuItemProps = ComponentProps<typeof Primitive.Item> & {
  danger?: boolean;
  /** The keys that do the same. */
  keys?: string;
};

export const MenuItem = ({ danger, keys, className, children, ...props }: MenuItemProps) => (
  <Primitive.Item {...props} className={cn(itemClass, danger && 'text-missed', className)}>
    {children}
    {keys && <Kbd className="ml-auto">{keys}</Kbd>}
  </Primitive.Item>
);

export type MenuCheckboxItemProps = ComponentProps<typeof Primitive.CheckboxItem>;

export const MenuCheckboxItem = ({ className, children, ...props }: MenuCheckboxItemProps) => (
  <Primitive.CheckboxItem {...props} className={cn(itemClass, 'relative pl-7', className)}>
    <Primitive.ItemIndicator className="absolute left-2" aria-hidden="true">
      ✓
    </Primitive.ItemIndicator>
    {children}
  </Primitive.CheckboxItem>
);

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Primitive.Label className="px-2 py-1 text-xs text-muted">{children}</Primitive.Label>
);

export const MenuSeparator = () => <Primitive.Separator className="-mx-1 my-1 h-px bg-hairline" />;
