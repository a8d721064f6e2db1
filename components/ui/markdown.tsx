import Link from 'next/link';
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

/** Markdown as HTML, made on the server: what is not plain formatting is left out. Never import it into a client component. */
export const MarkdownText = ({ children, headingsFrom = 2, className }: MarkdownTextProps) => (
  <div className={cn('prose', className)}>
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

const parts: Components = {
  a: ({ href = '', children }) => <Link href={href}>{children}</Link>,
  table: ({ children }) => (
    <section aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </section>
  ),
};
