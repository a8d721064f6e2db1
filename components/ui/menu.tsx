'use client';

import { DropdownMenu as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Kbd } from './kbd';

export const Menu = Primitive.Root;
export const MenuTrigger = Primitive.Trigger;

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

export const MenuSeparator = () => <Primitive.Separator className="-mx-1 my-1 h-px bg-hairline" />;
