import { type DrawingWords, toDrawingWords } from '@/lib/diagram/drawing-words';
import type { Translate } from '@/lib/messages/translate';

/** What a screen reader is told of the cards and arrows of the canvas. */
export type CanvasWords = Readonly<{
  drawing: DrawingWords;
  component: string;
  region: string;
  arrow: string;
  marked: string;
  noted: string;
  selected: string;
}>;

export const toCanvasWords = (terms: Translate<'terms'>, t: Translate<'canvas'>): CanvasWords => ({
  drawing: toDrawingWords(terms),
  component: t('part.component'),
  region: t('part.region'),
  arrow: t('part.arrow'),
  marked: t('part.marked'),
  noted: t('part.noted'),
  selected: t('part.selected'),
});
