'use client';

import { ListOrdered, PencilLine, Shapes } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { SaveStatusLine } from '../bar/save-status';
import { useLayout, useShell } from '../shell-context';
import type { PhonePanel } from '../shell-store';
import { showsDrawing } from '../steps-of';

const places: readonly { id: PhonePanel; title: string; Icon: typeof Shapes }[] = [
  { id: 'steps', title: 'Steps', Icon: ListOrdered },
  { id: 'drawing', title: 'Drawing', Icon: Shapes },
  { id: 'writing', title: 'Writing', Icon: PencilLine },
];

/** On a phone one panel is seen at a time; this bar changes between them. */
export const PhoneBar = () => {
  const { dto } = useShell();
  const here = places.filter(({ id }) => id !== 'drawing' || showsDrawing(dto));
  const shown = useLayout((state) => state.phonePanel);
  const show = useLayout((state) => state.show);
  return (
    <div className="shrink-0 border-t bg-surface min-[700px]:hidden">
      <SaveStatusLine className="justify-center border-b py-0.5" />
      <nav aria-label="Panels" className="flex">
        {here.map(({ id, title, Icon }) => (
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
            {title}
          </button>
        ))}
      </nav>
    </div>
  );
};
