import type { Messages, Namespace } from './namespaces';

/** The keys of a namespace, nested ones with their path: `language.label`. */
type KeyOf<T> = T extends string
  ? never
  : {
      [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${KeyOf<T[Key]>}`;
    }[keyof T & string];

export type MessageKey<N extends Namespace> = KeyOf<Messages[N]>;

/**
 * Says a message of a namespace. It is what `useTranslations(namespace)` gives, in the words of the pure rooms, which know
 * no React: a function that needs words takes one.
 */
export type Translate<N extends Namespace> = (
  key: MessageKey<N>,
  values?: Record<string, string | number>,
) => string;
