import type { ComponentFamily } from './catalogue';
import type { ComponentType } from './schema';

/** What tells the families apart without colour. */
export type ShapeCue = 'plain' | 'rounded' | 'lid' | 'segments' | 'dashed';

/** The cue of a box: clients are rounded, data stores have a lid, queues segments, third parties a dashed outline. */
export function getShapeCue(type: ComponentType, family: ComponentFamily): ShapeCue {
  if (type === 'client') return 'rounded';
  if (family === 'data') return 'lid';
  if (family === 'messaging') return 'segments';
  return family === 'outside' ? 'dashed' : 'plain';
}

/** Path data of the marks a cue adds inside a card of the given size, from its top left corner; empty for none. */
export function getCueMarks(cue: ShapeCue, width: number, height: number): string {
  if (cue === 'lid') return `M0 9q${width / 2} 7 ${width} 0`;
  if (cue !== 'segments') return '';
  return [8, 14, 20].map((inset) => `M${width - inset} 0v${height}`).join('');
}
