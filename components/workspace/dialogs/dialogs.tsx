'use client';

import dynamic from 'next/dynamic';
import { Suspense } from 'react';
import { withMessages } from '@/components/ui/with-messages';
import { useIncoming } from '../import/use-incoming';
import { useLayout } from '../shell-context';

// Each is loaded when it is first asked for, with its words.
const CommandPalette = dynamic(() =>
  withMessages(['palette'], () => import('./command-palette').then((m) => m.CommandPalette)),
);
const ShortcutsDialog = dynamic(() =>
  withMessages(['palette'], () => import('./shortcuts-dialog').then((m) => m.ShortcutsDialog)),
);
const LanguageDialog = dynamic(() =>
  withMessages(['dialogs'], () => import('./language-dialog').then((m) => m.LanguageDialog)),
);
const SubmitDialog = dynamic(() =>
  withMessages(['dialogs', 'failures'], () => import('./submit-dialog').then((m) => m.SubmitDialog)),
);
const ImportDialog = dynamic(() =>
  withMessages(['import', 'failures'], () => import('./import-dialog').then((m) => m.ImportDialog)),
);
const ExportDialog = dynamic(() =>
  withMessages(['dialogs'], () => import('./export-dialog').then((m) => m.ExportDialog)),
);
const HistoryDialog = dynamic(() =>
  withMessages(['history', 'events'], () => import('../history/history-dialog').then((m) => m.HistoryDialog)),
);

export const Dialogs = () => {
  useIncoming();
  // A boundary of its own: without it the whole page would disappear while a dialog is fetched, and with it the focus.
  return (
    <Suspense fallback={null}>
      <CurrentDialog />
    </Suspense>
  );
};

const CurrentDialog = () => {
  const dialog = useLayout((state) => state.dialog);
  switch (dialog) {
    case 'palette':
      return <CommandPalette />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'submit':
      return <SubmitDialog />;
    case 'import':
      return <ImportDialog />;
    case 'export':
      return <ExportDialog />;
    case 'language':
      return <LanguageDialog />;
    case 'history':
      return <HistoryDialog />;
    default:
      return null;
  }
};
