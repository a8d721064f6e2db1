'use client';

import { useTheme } from 'next-themes';
import { useEffect } from 'react';
import { Toaster, toast } from 'sonner';
import { deliverToastsTo } from './toast';

const themes = { light: 'light', dark: 'dark' } as const;

/** Default export because it is loaded lazily, with the first toast. */
export default function ToastView() {
  const { resolvedTheme } = useTheme();
  useEffect(() => deliverToastsTo(({ kind, message, options }) => void toast[kind](message, options)), []);
  return (
    <Toaster
      theme={resolvedTheme === 'dark' ? themes.dark : themes.light}
      position="bottom-right"
      duration={6000}
      closeButton
      toastOptions={{
        style: {
          background: 'var(--surface)',
          color: 'var(--ink)',
          border: '1px solid var(--hairline)',
          borderRadius: '6px',
          boxShadow: 'var(--shadow)',
          fontFamily: 'inherit',
        },
      }}
    />
  );
}
