import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { cn } from './cn';

export type MarkdownTextProps = {
  children: string;
  /** Where the text's own headings start: 2 turns `# …` into an h2. */
  headingsFrom?: 2 | 3;
  className?: string;
};

/**
 * Markdown as HTML, made on the server: what is not plain formatting is left out. Never import it into a client component.
 * What is written in Markdown is content, and content is in English.
 */
export const MarkdownText = ({ children, headingsFrom = 2, className }: MarkdownTextProps) => (
  <div lang="en" className={cn('prose', className)}>
    <Markdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[rehypeSanitize]}
      components={{ ...parts, ...headings[headingsFrom] }}
    >
      {children}
    </Markdown>
  </div>
);

const headings: Record<2 | 3, Components> = {
  2: { h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5' },
  3: { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6' },
};

const Table = ({ children }: { children?: ReactNode }) => {
  const t = useTranslations('ui');
  return (
    <section aria-label={t('table')} tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </section>
  );
};

const parts: Components = {
  a: ({ href = '', children }) => <Link href={href}>{children}</Link>,
  table: ({ children }) => <Table>{children}</Table>,
};
