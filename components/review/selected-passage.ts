import type { Anchor } from '@/lib/review/anchor';
import { stepIds } from '@/lib/steps/schema';
import { toPassage } from './remark-targets';

/**
 * The passage selected on the page, where the selection lies within one step's text; null for any other selection.
 * The text stands on the page unit for unit as it was written, so offsets on the page are offsets into it.
 */
export function findSelectedPassage(selection: Selection | null): Anchor | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holder = findHolder(range.commonAncestorContainer);
  const step = stepIds.find((id) => id === holder?.dataset['passageOf']);
  if (!holder || !step) return null;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(range.startContainer, range.startOffset);
  const text = range.toString();
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const quote = text.trim();
  return quote === '' ? null : toPassage(step, before.toString().length + lead, quote);
}

function findHolder(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-passage-of]') ?? null;
}
