'use client';

import { ThemeProvider as NextThemeProvider } from 'next-themes';
import { type ReactNode, useEffect } from 'react';

// The script runs from the server's HTML. In the browser React would only warn that it does not run again, so there it
// is marked as data; that and the hidden nonce are differences hydration may ignore.
const scriptProps = {
  suppressHydrationWarning: true,
  ...(typeof window !== 'undefined' && { type: 'application/json' }),
};

type ThemeProviderProps = { nonce?: string | undefined; children: ReactNode };

/** Light, dark, or as the machine says; set before the first paint by a script that carries the page's nonce. */
export const ThemeProvider = ({ nonce, children }: ThemeProviderProps) => {
  useEffect(() => {
    // The scroll lock of open dialogs writes a style element, and looks for the page's nonce under this name.
    if (nonce) Object.assign(window, { __webpack_nonce__: nonce });
  }, [nonce]);
  return (
    <NextThemeProvider
      attribute="class"
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
      {...(nonce && { nonce })}
      scriptProps={scriptProps}
    >
      {children}
    </NextThemeProvider>
  );
};
