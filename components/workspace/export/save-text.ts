import type { AttemptDocument } from '@/lib/attempt/document';
import { toMarkdown } from '@/lib/attempt/to-markdown';
import { toDrawio } from '@/lib/diagram/formats/write-drawio';
import { toExcalidraw } from '@/lib/diagram/formats/write-excalidraw';
import { toMermaid } from '@/lib/diagram/formats/write-mermaid';
import type { StepId } from '@/lib/steps/schema';
import { download } from './download';

/** The formats that are text and need no picture. */
export type TextFormat = 'excalidraw' | 'drawio' | 'mermaid' | 'markdown';

type Around = { title: string; order: readonly StepId[] };

const formats: Readonly<
  Record<
    TextFormat,
    { ending: string; mime: string; write: (document: AttemptDocument, around: Around) => string }
  >
> = {
  excalidraw: {
    ending: 'excalidraw',
    mime: 'application/json',
    write: ({ diagram }) => toExcalidraw(diagram),
  },
  drawio: {
    ending: 'drawio',
    mime: 'application/xml',
    write: ({ diagram }, { title }) => toDrawio(diagram, title),
  },
  mermaid: { ending: 'mmd', mime: 'text/plain', write: ({ diagram }) => toMermaid(diagram) },
  markdown: {
    ending: 'md',
    mime: 'text/markdown',
    write: (document, { title, order }) => toMarkdown(document, { title, order }),
  },
};

/** Saves the drawing, or the whole answer as a report, as a file of the given format. */
export function saveText(
  format: TextFormat,
  document: AttemptDocument,
  around: Around & { name: string },
): void {
  const { ending, mime, write } = formats[format];
  download(
    new Blob([write(document, around)], { type: `${mime};charset=utf-8` }),
    `${around.name}.${ending}`,
  );
}
