'use client';

import './shortcuts-dialog.css';
import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { returnFocus } from '../return-focus';
import { isMac, toShownChord } from '../actions/chords';
import { type ShortcutContext, shortcutIds, shortcuts } from '../actions/shortcuts';
import { useLayout } from '../shell-context';

const groups: readonly { context: ShortcutContext; title: string }[] = [
  { context: 'everywhere', title: 'Everywhere' },
  { context: 'writing', title: 'Writing' },
  { context: 'drawing', title: 'Drawing' },
  { context: 'walk', title: 'Walking a request' },
  { context: 'presenting', title: 'Presenting' },
];

const pointerWays = [
  'Drag the paper to move it; the wheel, or two fingers, zooms.',
  'Double-click the paper to add, a component to rename it.',
  'Drag from the edge of a component to draw an arrow.',
  'Hold Shift and drag to select several.',
  'Right click, or a long press, for what can be done with a part.',
];

export const ShortcutsDialog = () => {
  const open = useLayout((state) => state.open);
  const mac = isMac();
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title="Keyboard shortcuts"
        description="Everything can be done without a mouse. Letters work while the focus is on the drawing."
        footer={
          <Button onClick={() => window.print()}>
            <Printer size={16} aria-hidden="true" />
            Print this sheet
          </Button>
        }
        wide
        data-shortcut-sheet
      >
        {/* Scrolled with the arrow keys, so it takes the focus. */}
        <div
          role="region"
          aria-label="Keys and what they do"
          tabIndex={0}
          className="gap-x-10 -outline-offset-2 sm:columns-2"
        >
          {groups.map(({ context, title }) => (
            <section key={title} className="break-inside-avoid pb-6">
              <h3 className="pb-1 text-sm">{title}</h3>
              <dl className="flex flex-col">
                {listOf(context).map(({ id, keys, does }) => (
                  <div key={id} className="flex items-baseline justify-between gap-4 border-t py-1.5">
                    <dt className="text-muted">{does}</dt>
                    <dd className="flex flex-wrap justify-end gap-1">
                      {keys.map((key) => (
                        <Kbd key={key} className="whitespace-nowrap">
                          {toShownChord(key, mac)}
                        </Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <section className="break-inside-avoid pb-6">
            <h3 className="pb-1 text-sm">Mouse, pen and fingers</h3>
            <ul className="flex flex-col">
              {pointerWays.map((way) => (
                <li key={way} className="border-t py-1.5 text-muted">
                  {way}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </DialogContent>
    </Dialog>
  );
};

const listOf = (context: ShortcutContext) =>
  shortcutIds.filter((id) => shortcuts[id].context === context).map((id) => ({ id, ...shortcuts[id] }));
