'use client';

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

export const ShortcutsDialog = () => {
  const open = useLayout((state) => state.open);
  const mac = isMac();
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent onCloseAutoFocus={returnFocus} title="Keyboard shortcuts" wide>
        <div className="gap-x-10 sm:columns-2">
          {groups.map(({ context, title }) => (
            <section key={title} className="break-inside-avoid pb-6">
              <h3 className="pb-1 text-sm">{title}</h3>
              <dl className="flex flex-col">
                {listOf(context).map(({ id, keys, does }) => (
                  <div key={id} className="flex items-baseline justify-between gap-4 border-t py-1.5">
                    <dt className="text-muted">{does}</dt>
                    <dd className="flex flex-wrap justify-end gap-1">
                      {keys.map((key) => (
                        <Kbd key={key}>{toShownChord(key, mac)}</Kbd>
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

const listOf = (context: ShortcutContext) =>
  shortcutIds.filter((id) => shortcuts[id].context === context).map((id) => ({ id, ...shortcuts[id] }));
