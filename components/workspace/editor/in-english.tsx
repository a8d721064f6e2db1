import type { ReactNode } from 'react';

/** An English example inside a sentence of any language: answers are given in English. For `t.rich`. */
export const inEnglish = (words: ReactNode): ReactNode => <span lang="en">{words}</span>;
