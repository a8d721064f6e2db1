'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { IconButton } from '@/components/ui/button';
import { useInBrowser } from '@/components/ui/use-in-browser';

const order = ['system', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

const icons: Readonly<Record<Theme, typeof Sun>> = { system: Monitor, light: Sun, dark: Moon };

const isTheme = (value: string | undefined): value is Theme => order.some((theme) => theme === value);

/** Steps through: as the device says, light, dark. The label says what is and what comes next. */
export const ThemeToggle = () => {
  const t = useTranslations('site.theme');
  const { theme, setTheme } = useTheme();
  // The server does not know the stored choice; until the browser does, show the default.
  const inBrowser = useInBrowser();
  const current: Theme = inBrowser && isTheme(theme) ? theme : 'system';
  const next = order[(order.indexOf(current) + 1) % order.length] ?? 'system';
  const Icon = icons[current];
  return (
    <IconButton label={t('label', { now: t(current), next: t(next) })} onClick={() => setTheme(next)}>
      <Icon size={16} aria-hidden="true" />
    </IconButton>
  );
};
