'use client';

import './shortcuts-dialog.css';
import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { returnFocus } from '../return-focus';
import { type ShortcutContext, shortcutIds, shortcuts } from '../actions/shortcuts';
import { useKeys } from '../actions/use-keys';
import { useLayout } from '../shell-context';

const contexts: readonly ShortcutContext[] = ['everywhere', 'writing', 'drawing', 'walk', 'presenting'];

const pointerWays = ['drag', 'double', 'edge', 'several', 'menu'] as const;

export const ShortcutsDialog = () => {
  const t = useTranslations('palette');
  const open = useLayout((state) => state.open);
  const { showChord } = useKeys();
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title={t('sheet.title')}
        description={t('sheet.description')}
        footer={
          <Button onClick={() => window.print()}>
            <Printer size={16} aria-hidden="true" />
            {t('sheet.print')}
          </Button>
        }
        wide
        data-shortcut-sheet
      >
        {/* Scrolled with the arrow keys, so it takes the focus. */}
        <div
          role="region"
          aria-label={t('sheet.label')}
          tabIndex={0}
          className="gap-x-10 -outline-offset-2 sm:columns-2"
        >
          {contexts.map((context) => (
            <section key={context} className="break-inside-avoid pb-6">
              <h3 className="pb-1 text-sm">{t(`sheet.contexts.${context}`)}</h3>
              <dl className="flex flex-col">
                {listOf(context).map(({ id, keys }) => (
                  <div key={id} className="flex items-baseline justify-between gap-4 border-t py-1.5">
                    <dt className="text-muted">{t(`does.${id}`)}</dt>
                    <dd className="flex flex-wrap justify-end gap-1">
                      {keys.map((key) => (
                        <Kbd key={key} className="whitespace-nowrap">
                          {showChord(key)}
                        </Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <section className="break-inside-avoid pb-6">
            <h3 className="pb-1 text-sm">{t('sheet.pointer')}</h3>
            <ul className="flex flex-col">
              {pointerWays.map((way) => (
                <li key={way} className="border-t py-1.5 text-muted">
                  {t(`sheet.ways.${way}`)}
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
