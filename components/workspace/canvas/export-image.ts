import { download } from '../export/download';
import { toSvg } from '@/lib/diagram/to-svg';
import type { AttemptDocument } from '@/lib/attempt/document';

/** Larger drawings are scaled down to this many pixels a side: beyond it browsers give an empty picture. */
const maxSidePx = 8000;

/** Saves the drawing as an SVG file. */
export function exportSvg(document: AttemptDocument): void {
  const svg = toSvg(document.diagram, document.title ?? document.prompt);
  download(new Blob([svg], { type: 'image/svg+xml' }), `${document.prompt}.svg`);
}

/** Saves the drawing as a PNG file at twice its size, painted from the same inert SVG. Rejects where no picture came out. */
export async function exportPng(document: AttemptDocument): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(document.diagram, document.prompt))}`;
  await image.decode();
  const scale = Math.min(2, maxSidePx / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.ceil(image.naturalWidth * scale);
  canvas.height = Math.ceil(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('toBlob gave null');
  download(blob, `${document.prompt}.png`);
}
