import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/logo';

export type JoinFrameProps = { title: string; above?: ReactNode; children: ReactNode };

/** The quiet frame of everything a link candidate sees outside the workspace: no menu, nothing to sign up for. */
export const JoinFrame = ({ title, above, children }: JoinFrameProps) => (
  <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-5 py-10">
    <Logo />
    <header className="flex flex-col gap-1.5 border-t pt-8">
      {above && <p className="text-muted">{above}</p>}
      <h1 className="text-lg">{title}</h1>
    </header>
    {children}
  </div>
);
