'use client';

import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { returnFocus } from '../return-focus';
import { useLayout } from '../shell-context';

type Shortcut = { keys: readonly string[]; does: string };

const groups: readonly { title: string; shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: ['Ctrl K'], does: 'All commands' },
      { keys: ['Ctrl Z'], does: 'Undo' },
      { keys: ['Ctrl Shift Z', 'Ctrl Y'], does: 'Redo' },
      { keys: ['F6', 'Shift F6'], does: 'Next and previous panel' },
      { keys: ['Alt Page Down', 'Alt Page Up'], does: 'Next and previous step' },
      { keys: ['?'], does: 'This page' },
    ],
  },
  {
    title: 'Writing',
    shortcuts: [
      { keys: ['Ctrl B'], does: 'Bold' },
      { keys: ['Ctrl I'], does: 'Italic' },
      { keys: ['Enter'], does: 'Next item of a list; on an empty one, end of the list' },
    ],
  },
  {
    title: 'Drawing',
    shortcuts: [
      { keys: ['A'], does: 'Add a component' },
      { keys: ['Tab'], does: 'Next component or arrow' },
      { keys: ['Enter', 'Space'], does: 'Select it; with Space, beside others' },
      { keys: ['Arrow keys', 'Shift + arrow keys'], does: 'Move what is selected, a little or more' },
      { keys: ['C'], does: 'Connect the selected component to…' },
      { keys: ['F2', 'Enter twice'], does: 'Rename' },
      { keys: ['O'], does: 'Outline: the drawing as a list' },
      { keys: ['F', '+', '-'], does: 'Fit, zoom in, zoom out' },
      { keys: ['Ctrl C', 'Ctrl X', 'Ctrl V', 'Ctrl D'], does: 'Copy, cut, paste, duplicate' },
      { keys: ['Delete'], does: 'Delete' },
      { keys: ['Ctrl A'], does: 'Select all' },
      { keys: ['Escape'], does: 'Let go' },
    ],
  },
];

export const ShortcutsDialog = () => {
  const open = useLayout((state) => state.open);
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title="Keyboard shortcuts"
        description="On a Mac, Cmd takes the place of Ctrl."
        wide
      >
        <div className="gap-x-10 sm:columns-2">
          {groups.map(({ title, shortcuts }) => (
            <section key={title} className="break-inside-avoid pb-6">
              <h3 className="pb-1 text-sm">{title}</h3>
              <dl className="flex flex-col">
                {shortcuts.map(({ keys, does }) => (
                  <div key={does} className="flex items-baseline justify-between gap-4 border-t py-1.5">
                    <dt className="text-muted">{does}</dt>
                    <dd className="flex flex-wrap justify-end gap-1">
                      {keys.map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  );
};
