import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent/90',
  secondary: 'border border-outline bg-surface text-ink hover:bg-sunken',
  ghost: 'text-ink hover:bg-ink/7',
  danger: 'border border-missed bg-surface text-missed hover:bg-missed-soft',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'h-7 px-2.5 text-xs',
  md: 'h-9 px-3.5 text-sm',
};

/** The look of a button, for links that act like one: `<Link className={buttonClass({ variant: 'primary' })}>`. */
export const buttonClass = (
  options: Readonly<{ variant?: ButtonVariant; size?: ButtonSize; className?: string | undefined }> = {},
): string =>
  cn(
    'target inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    variants[options.variant ?? 'secondary'],
    sizes[options.size ?? 'md'],
    options.className,
  );

export type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant; size?: ButtonSize };

/** A button that says what happens. `type` is `button` unless told otherwise. */
export const Button = ({
  variant = 'secondary',
  size = 'md',
  type = 'button',
  className,
  ...props
}: ButtonProps) => <button {...props} type={type} className={buttonClass({ variant, size, className })} />;

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does, in words: read aloud, and shown by the browser on hover. */
  label: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** A button with only a glyph; the label is required. */
export const IconButton = ({
  label,
  variant = 'ghost',
  size = 'md',
  type = 'button',
  title = label,
  className,
  ...props
}: IconButtonProps) => (
  <button
    {...props}
    type={type}
    aria-label={label}
    title={title}
    className={cn(
      buttonClass({ variant }),
      size === 'sm' ? 'size-7! px-0! pointer-coarse:size-11!' : 'size-9! px-0! pointer-coarse:size-11!',
      className,
    )}
  />
);
