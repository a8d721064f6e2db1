'use client';

import { Button, buttonClass } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { commitDrafts } from '../editor/drafts';
import { returnFocus } from '../return-focus';
import { useLayout, useShell } from '../shell-context';
import { useExport } from '../use-export';
import { useWorkspace } from '../workspace-context';

type Way = { title: string; what: string; run: () => void };

/** Every way to take the work along, and what each is good for. */
export const ExportDialog = () => {
  const { dto } = useShell();
  const open = useLayout((state) => state.open);
  const isDrawn = useWorkspace((state) => state.attempt.document.diagram.nodes.length > 0);
  const { exportFile, exportPicture, exportText } = useExport();
  const answer: Way[] = [
    { title: 'Answer file', what: 'Everything, to bring in again here: attempt/1, JSON.', run: exportFile },
    {
      title: 'Report in Markdown',
      what: 'The whole answer as text, with tables and the drawing as Mermaid.',
      run: () => exportText('markdown'),
    },
  ];
  const drawing: Way[] = [
    {
      title: 'Excalidraw',
      what: 'To draw on at excalidraw.com or in its apps.',
      run: () => exportText('excalidraw'),
    },
    {
      title: 'draw.io',
      what: 'To draw on in diagrams.net, Confluence or VS Code.',
      run: () => exportText('drawio'),
    },
    {
      title: 'Mermaid',
      what: 'As text, for GitHub, GitLab, Notion and wikis.',
      run: () => exportText('mermaid'),
    },
    { title: 'SVG', what: 'A picture that stays sharp at any size.', run: () => exportPicture('svg') },
    { title: 'PNG', what: 'A picture for slides and chats.', run: () => exportPicture('png') },
  ];
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        onOpenAutoFocus={commitDrafts}
        title="Export"
        description="Your work as it stands now. Components and arrows survive the way there and back."
      >
        <div className="flex flex-col gap-5">
          <Ways title="The answer" ways={answer}>
            {!dto.isCandidate && <PrintRow attemptId={dto.attemptId} />}
          </Ways>
          {isDrawn ? (
            <Ways title="The drawing" ways={drawing} />
          ) : (
            <p className="text-muted">
              Once something is drawn, it can be saved as a drawing or a picture too.
            </p>
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
}) => (
  <section aria-label={title}>
    <h3 className="pb-1 text-sm font-medium">{title}</h3>
    <ul className="border-t">
      {ways.map((way) => (
        <li key={way.title} className="flex items-center gap-4 border-b py-2">
          <Words title={way.title} what={way.what} />
          <Button size="sm" aria-label={`Download: ${way.title}`} onClick={way.run}>
            Download
          </Button>
        </li>
      ))}
      {children}
    </ul>
  </section>
);

const Words = ({ title, what }: { title: string; what: string }) => (
  <div className="min-w-0 flex-1">
    <p className="font-medium">{title}</p>
    <p className="text-xs text-muted">{what}</p>
  </div>
);

/** The report is a page of its own, made from what is on the server. */
const PrintRow = ({ attemptId }: { attemptId: string }) => {
  const isSaved = useWorkspace((state) => state.save.kind === 'saved');
  return (
    <li className="flex items-center gap-4 border-b py-2">
      <Words
        title="Report to print or save as PDF"
        what={
          isSaved
            ? 'The whole answer on paper, with the drawing.'
            : 'The whole answer on paper. What is not saved yet will be missing.'
        }
      />
      <a
        href={`/attempts/${attemptId}/report`}
        target="_blank"
        rel="noreferrer"
        className={buttonClass({ size: 'sm' })}
      >
        Open<span className="sr-only"> the report in a new tab</span>
      </a>
    </li>
  );
};
