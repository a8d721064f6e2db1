'use client';

import { useTranslations } from 'next-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { commitDrafts } from '../editor/drafts';
import { returnFocus } from '../return-focus';
import { useLayout, useShell } from '../shell-context';
import { useExport } from '../use-export';
import { useWorkspace } from '../workspace-context';

type Way = {
  id: 'file' | 'markdown' | 'excalidraw' | 'drawio' | 'mermaid' | 'svg' | 'png';
  run: () => void;
};

/** Every way to take the work along, and what each is good for. */
export const ExportDialog = () => {
  const t = useTranslations('dialogs.export');
  const { dto } = useShell();
  const open = useLayout((state) => state.open);
  const isDrawn = useWorkspace((state) => state.attempt.document.diagram.nodes.length > 0);
  const { exportFile, exportPicture, exportText } = useExport();
  const answer: Way[] = [
    { id: 'file', run: exportFile },
    { id: 'markdown', run: () => exportText('markdown') },
  ];
  const drawing: Way[] = [
    { id: 'excalidraw', run: () => exportText('excalidraw') },
    { id: 'drawio', run: () => exportText('drawio') },
    { id: 'mermaid', run: () => exportText('mermaid') },
    { id: 'svg', run: () => exportPicture('svg') },
    { id: 'png', run: () => exportPicture('png') },
  ];
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        onOpenAutoFocus={commitDrafts}
        title={t('title')}
        description={t('description')}
      >
        <div className="flex flex-col gap-5">
          <Ways title={t('answer')} ways={answer}>
            {!dto.isCandidate && <PrintRow attemptId={dto.attemptId} />}
          </Ways>
          {isDrawn ? (
            <Ways title={t('drawing')} ways={drawing} />
          ) : (
            <p className="text-muted">{t('nothingDrawn')}</p>
          )}
        </div>
      </DialogContent>
    </Dialog>
  );
};

const Ways = ({
  title,
  ways,
  children,
}: {
  title: string;
  ways: readonly Way[];
  children?: React.ReactNode;
}) => {
  const t = useTranslations('dialogs.export');
  return (
    <section aria-label={title}>
      <h3 className="pb-1 text-sm font-medium">{title}</h3>
      <ul className="border-t">
        {ways.map(({ id, run }) => (
          <li key={id} className="flex items-center gap-4 border-b py-2">
            <Words title={t(`ways.${id}.title`)} what={t(`ways.${id}.what`)} />
            <Button size="sm" aria-label={t('downloadOf', { title: t(`ways.${id}.title`) })} onClick={run}>
              {t('download')}
            </Button>
          </li>
        ))}
        {children}
      </ul>
    </section>
  );
};

const Words = ({ title, what }: { title: string; what: string }) => (
  <div className="min-w-0 flex-1">
    <p className="font-medium">{title}</p>
    <p className="text-xs text-muted">{what}</p>
  </div>
);

/** The report is a page of its own, made from what is on the server. */
const PrintRow = ({ attemptId }: { attemptId: string }) => {
  const t = useTranslations('dialogs.export.print');
  const isSaved = useWorkspace((state) => state.save.kind === 'saved');
  return (
    <li className="flex items-center gap-4 border-b py-2">
      <Words title={t('title')} what={t(isSaved ? 'what' : 'unsaved')} />
      <a
        href={`/attempts/${attemptId}/report`}
        target="_blank"
        rel="noreferrer"
        className={buttonClass({ size: 'sm' })}
      >
        {t.rich('open', { sr: (chunks) => <span className="sr-only">{chunks}</span> })}
      </a>
    </li>
  );
};
