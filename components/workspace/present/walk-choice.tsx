'use client';

import { useTranslations } from 'next-intl';
import { NativeSelect } from '@/components/ui/native-select';
import { useShell } from '../shell-context';
import { useToldWalks } from '../walk/use-told-walks';

/** Which of the walks told in the text is shown; nothing to choose where there are fewer than two. */
export const WalkChoice = () => {
  const t = useTranslations('present');
  const { layout } = useShell();
  const walks = useToldWalks().filter(({ route }) => route !== null);
  if (walks.length < 2) return null;
  const choose = (index: number) => {
    const { route } = walks[index] ?? {};
    if (route) layout.getState().setDesk({ walk: { ...route, at: null } });
  };
  return (
    <NativeSelect
      aria-label={t('walkToShow')}
      defaultValue=""
      className="max-w-60"
      onChange={(event) => choose(Number(event.target.value))}
    >
      <option value="" disabled>
        {t('chooseWalk')}
      </option>
      {walks.map(({ walk, start }, index) => (
        <option key={start} value={index}>
          {walk.from} → {walk.to}
        </option>
      ))}
    </NativeSelect>
  );
};
