import { componentIcons } from '@/lib/diagram/icons';
import type { ComponentType } from '@/lib/diagram/schema';

export type ComponentIconProps = { type: ComponentType; size?: number; className?: string };

/** The icon of a component type, in the colour of the text around it. Always beside its name, so hidden from readers. */
export const ComponentIcon = ({ type, size = 20, className }: ComponentIconProps) => (
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={componentIcons[type]} />
  </svg>
);
