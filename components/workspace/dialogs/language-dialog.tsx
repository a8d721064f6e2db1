'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { changeLanguage } from '@/app/actions';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { languageNames, languages, locales } from '@/lib/messages/languages';
import { commitDrafts } from '../editor/drafts';
import { returnFocus } from '../return-focus';
import { useLayout, useShell } from '../shell-context';

/** Another language for the interface, without leaving the work: the page is loaded again, and the work is where it was. */
export const LanguageDialog = () => {
  const t = useTranslations('dialogs.language');
  const { session } = useShell();
  const open = useLayout((state) => state.open);
  const locale = useLocale();
  const [state, setState] = useState<'asking' | 'changing' | 'away'>('asking');
  const change = async (wish: FormData) => {
    setState('changing');
    commitDrafts();
    // What does not reach the server in time waits on this device, where it can.
    const isSafe = (await session.flush()) || session.getStatus().storage === 'durable';
    if (!isSafe) return setState('away');
    try {
      await changeLanguage(wish);
      window.location.reload();
    } catch {
      setState('away');
    }
  };
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent onCloseAutoFocus={returnFocus} title={t('title')} description={t('description')}>
        <form action={change} className="flex flex-wrap gap-2">
          {languages.map((language) => (
            <Button
              key={language}
              type="submit"
              name="language"
              value={language}
              lang={locales[language]}
              aria-pressed={locales[language] === locale}
              variant={locales[language] === locale ? 'primary' : 'secondary'}
              disabled={state === 'changing'}
            >
              {languageNames[language]}
            </Button>
          ))}
        </form>
        {state === 'away' && (
          <p role="alert" className="mt-3 text-missed">
            <span aria-hidden="true">✕ </span>
            {t('away')}
          </p>
        )}
      </DialogContent>
    </Dialog>
  );
};
