import type { ReactNode } from 'react';
import { PageMessages } from '@/components/ui/page-messages';

/** Every page here has a form. */
const AccountLayout = ({ children }: Readonly<{ children: ReactNode }>) => (
  <PageMessages of={['account', 'failures']}>{children}</PageMessages>
);

export default AccountLayout;
