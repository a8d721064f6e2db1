import type { ComponentProps } from 'react';
import { cn } from './cn';

export type TableProps = ComponentProps<'table'> & {
  /** Names the table and its scrolling region for screen readers. */
  label: string;
};

/** A table that scrolls sideways by itself where the screen is narrow. */
export const Table = ({ label, className, ...props }: TableProps) => (
  // A region that scrolls must be reachable by keyboard.
  <section aria-label={label} tabIndex={0} className="overflow-x-auto">
    <table {...props} aria-label={label} className={cn('w-full border-collapse text-left', className)} />
  </section>
);

export const TableHead = ({ className, ...props }: ComponentProps<'thead'>) => (
  <thead {...props} className={cn('border-b text-xs text-muted', className)} />
);

export const TableBody = (props: ComponentProps<'tbody'>) => <tbody {...props} />;

export const TableRow = ({ className, ...props }: ComponentProps<'tr'>) => (
  <tr {...props} className={cn('border-b border-hairline hover:bg-ink/3', className)} />
);

export type SortDirection = 'ascending' | 'descending' | 'none';

export const TableHeader = ({
  className,
  sort,
  scope = 'col',
  ...props
}: ComponentProps<'th'> & { sort?: SortDirection }) => (
  <th
    {...props}
    scope={scope}
    {...(sort && { 'aria-sort': sort })}
    className={cn('px-3 py-2 font-medium whitespace-nowrap first:pl-0 last:pr-0', className)}
  />
);

export const TableCell = ({ className, ...props }: ComponentProps<'td'>) => (
  <td {...props} className={cn('px-3 py-2.5 align-top first:pl-0 last:pr-0', className)} />
);
