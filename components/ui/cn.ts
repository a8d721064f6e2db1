import { type ClassValue, clsx } from 'clsx';

/** Joins class names. Later ones do not override earlier ones: give a primitive layout classes, not other colours. */
export const cn = (...classes: ClassValue[]): string => clsx(classes);
