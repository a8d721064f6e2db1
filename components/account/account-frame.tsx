import type { ReactNode } from 'react';
import { PageHeader } from '@/components/ui/page-header';

/** The narrow column of signing in and up. */
export const AccountFrame = ({
  title,
  lead,
  children,
  below,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  below: ReactNode;
}) => (
  <div className="page pb-16">
    <div className="max-w-md">
      <PageHeader title={title}>{lead}</PageHeader>
      <div className="flex flex-col gap-6">{children}</div>
      <p className="mt-8 border-t pt-5 text-muted">{below}</p>
    </div>
  </div>
);
