'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { hasOwnBar } from './navigation';

/** Shows the site's bars everywhere but where a page brings its own. */
export const OutsideWorkspace = ({ children }: { children: ReactNode }) =>
  hasOwnBar(usePathname()) ? null : children;
