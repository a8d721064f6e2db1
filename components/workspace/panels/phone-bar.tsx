'use client';

import { ListOrdered, PencilLine, Shapes } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { SaveStatusLine } from '../bar/save-status';
import { useLayout, useShell } from '../shell-context';
import type { PhonePanel } from '../shell-store';
import { showsDrawing } from '../steps-of';

const places: readonly { id: PhonePanel; Icon: typeof Shapes }[] = [
  { id: 'steps', Icon: ListOrdered },
  { id: 'drawing', Icon: Shapes },
  { id: 'writing', Icon: PencilLine },
];

/** On a phone one panel is seen at a time; this bar changes between them. */
export const PhoneBar = () => {
  const t = useTranslations('workspace.panels');
  const { dto } = useShell();
  const here = places.filter(({ id }) => id !== 'drawing' || showsDrawing(dto));
  const shown = useLayout((state) => state.phonePanel);
  const show = useLayout((state) => state.show);
  return (
    <div className="shrink-0 border-t bg-surface min-[700px]:hidden">
      <SaveStatusLine className="justify-center border-b py-0.5" />
      <nav aria-label={t('label')} className="flex">
        {here.map(({ id, Icon }) => (
          <button
            key={id}
            type="button"
            aria-current={shown === id ? 'true' : undefined}
            className={cn(
              'flex h-12 flex-1 flex-col items-center justify-center gap-0.5 border-t-2 text-xs focus-visible:-outline-offset-2',
              shown === id ? 'border-accent font-medium' : 'border-transparent text-muted',
            )}
            onClick={() => show(id)}
          >
            <Icon size={18} aria-hidden="true" />
            {t(id)}
          </button>
        ))}
      </nav>
    </div>
  );
};
