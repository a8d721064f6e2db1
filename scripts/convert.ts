import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { promptSlugSchema } from '../lib/attempt/document';
import { type ReadFile, readDrawingFile } from '../lib/attempt/read-drawing-file';
import { toMarkdown } from '../lib/attempt/to-markdown';
import { formatLimits } from '../lib/diagram/formats/limits';
import { toReport } from '../lib/diagram/formats/to-report';
import { toDrawio } from '../lib/diagram/formats/write-drawio';
import { toExcalidraw } from '../lib/diagram/formats/write-excalidraw';
import { toMermaid } from '../lib/diagram/formats/write-mermaid';

/** `npm run --silent convert -- FILE [--to FORMAT] [--report]`: drawings and answers from one format to another. */
const usage =
  'usage: npm run --silent convert -- FILE [--to attempt|excalidraw|drawio|mermaid|markdown] [--report] [--prompt SLUG]';

/** What a drawing counts as an answer to where nobody says: the first prompt of the catalogue. */
const defaultPrompt = 'notification-system';

class BadInput extends Error {}

const writers = {
  attempt: ({ document }: ReadFile) => `${JSON.stringify(document, null, 2)}\n`,
  excalidraw: ({ document }: ReadFile) => toExcalidraw(document.diagram),
  drawio: ({ document }: ReadFile) => toDrawio(document.diagram, document.title ?? document.prompt),
  mermaid: ({ document }: ReadFile) => toMermaid(document.diagram),
  markdown: ({ document }: ReadFile) => toMarkdown(document),
} as const;

type Format = keyof typeof writers;
const isFormat = (name: string): name is Format => Object.hasOwn(writers, name);

function main(): void {
  const { file, format, isReport, prompt } = readArguments();
  const read = readDrawingFile(readBytes(file), { prompt });
  if (!read.ok) throw new BadInput(`${file}: ${read.error.path ?? '$'}: ${read.error.message}`);
  if (isReport) {
    const { source, document, uncertain, ignored } = read.value;
    const report = toReport({ source, diagram: document.diagram, uncertain, ignored });
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  tellDoubts(file, read.value);
  process.stdout.write(writers[format](read.value));
}

/** What did not come over as it was is told, but never among the output. */
function tellDoubts(file: string, { uncertain, ignored }: ReadFile): void {
  if (uncertain.length + ignored.length === 0) return;
  process.stderr.write(
    `${file}: ${uncertain.length} uncertain, ${ignored.length} ignored; --report tells which and why\n`,
  );
}

function readArguments(): { file: string; format: Format; isReport: boolean; prompt: string } {
  const { values, positionals } = parseArguments();
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new BadInput(usage);
  const format = values.to ?? 'attempt';
  if (!isFormat(format))
    throw new BadInput(`--to: "${format}" is not one of ${Object.keys(writers).join(', ')}`);
  const prompt = promptSlugSchema.safeParse(values.prompt ?? defaultPrompt);
  if (!prompt.success) throw new BadInput(`--prompt: "${values.prompt ?? ''}" is not a prompt name`);
  return { file, format, isReport: values.report === true, prompt: prompt.data };
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string' }, report: { type: 'boolean' }, prompt: { type: 'string' } },
    });
  } catch {
    throw new BadInput(usage);
  }
}

function readBytes(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    // Refused by its size before a byte of it is read.
    if (size > formatLimits.fileBytes)
      throw new BadInput(
        `${file}: $: The file is larger than ${formatLimits.fileBytes / (1024 * 1024)} MiB.`,
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file}: cannot be read`);
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
