'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { useSyncExternalStore } from 'react';
import { IconButton } from '@/components/ui/button';

const order = ['system', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

const looks: Record<Theme, { icon: typeof Sun; words: string }> = {
  system: { icon: Monitor, words: 'as your device says' },
  light: { icon: Sun, words: 'light' },
  dark: { icon: Moon, words: 'dark' },
};

const isTheme = (value: string | undefined): value is Theme => order.some((theme) => theme === value);
const noSubscription = () => () => undefined;

/** Steps through: as the device says, light, dark. The label says what is and what comes next. */
export const ThemeToggle = () => {
  const { theme, setTheme } = useTheme();
  // The server does not know the stored choice; until the browser does, show the default.
  const inBrowser = useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  );
  const current: Theme = inBrowser && isTheme(theme) ? theme : 'system';
  const next = order[(order.indexOf(current) + 1) % order.length] ?? 'system';
  const Icon = looks[current].icon;
  return (
    <IconButton
      label={`Colours: ${looks[current].words}. Change to ${looks[next].words}`}
      onClick={() => setTheme(next)}
    >
      <Icon size={16} aria-hidden="true" />
    </IconButton>
  );
};
