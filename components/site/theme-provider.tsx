'use client';

import { ThemeProvider as NextThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';

/** Light, dark, or as the machine says; set before the first paint by a script that carries the page's nonce. */
export const ThemeProvider = ({ nonce, children }: { nonce?: string | undefined; children: ReactNode }) => (
  <NextThemeProvider
    attribute="class"
    defaultTheme="system"
    enableSystem
    disableTransitionOnChange
    {...(nonce && { nonce })}
    // The browser hides the nonce from scripts after parsing, so the two never look alike on hydration.
    scriptProps={{ suppressHydrationWarning: true }}
  >
    {children}
  </NextThemeProvider>
);
