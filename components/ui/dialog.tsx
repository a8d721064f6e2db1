'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { IconButton } from './button';
import { cn } from './cn';

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

export type DialogContentProps = Omit<ComponentProps<typeof Primitive.Content>, 'title'> & {
  title: ReactNode;
  description?: ReactNode;
  /** The buttons, the one that acts last. */
  footer?: ReactNode;
  wide?: boolean;
};

/** The window of a dialog: title, one line, content, buttons. Escape closes it and focus goes back. */
export const DialogContent = ({
  title,
  description,
  footer,
  wide,
  className,
  children,
  ...props
}: DialogContentProps) => {
  const t = useTranslations('ui');
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-40 bg-scrim" />
      <Primitive.Content
        {...props}
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={cn(
          'floats fixed top-1/2 left-1/2 z-50 flex max-h-[85dvh] w-[calc(100vw-2rem)] -translate-1/2 flex-col',
          wide ? 'max-w-3xl' : 'max-w-md',
          className,
        )}
      >
        <div className="p-5 pr-14 pb-0">
          <div className="flex flex-col gap-1">
            <Primitive.Title className="text-base font-medium">{title}</Primitive.Title>
            {description && (
              <Primitive.Description className="text-muted">{description}</Primitive.Description>
            )}
          </div>
        </div>
        <div className="min-h-0 overflow-y-auto p-5">{children}</div>
        {footer && <div className="flex flex-wrap justify-end gap-2 border-t p-4">{footer}</div>}
        {/* Last, so that the focus begins in the content. */}
        <Primitive.Close asChild>
          <IconButton label={t('close')} size="sm" className="absolute top-4 right-4">
            <X size={16} aria-hidden="true" />
          </IconButton>
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  );
};
