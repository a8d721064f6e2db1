import type { z } from 'zod';
import { stepLimits } from '../limits';
import type { ledgerEntrySchema } from '../schema';
import { cutAll } from './cut-lines';
import { toLines } from './lines';
import { type Sentence, sentencesOf } from './sentences';

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** A sentence that weighs one thing against another, as the row it would be. */
export type LedgerOffer = { start: number; end: number; entry: LedgerEntry };

const textMax = 500;
const chooses =
  /^(?:\d{1,2}[.)]\s*)?(?:\*\*)?(?:(?:here|so|first|second|third|therefore),?\s+)?(?:(?:i|we)(?:['’]d| would|['’]ll| will)?\s+(?:choose|chose|pick|picked|take|took|prefer|preferred|use|used|go for|went for|keep|kept|start with)\s+)?(.{3,200}?)\s+(?:over|instead of|rather than|and not)\s+(.+)$/i;
const isChoice = /\b(?:i|we)\b.*\b(?:over|instead of|rather than)\b|\bgains?\b|\bgive up\b/i;
const gain = /^(?:(?:it|this|that|we|i)\s+)?gains?(?:\s+us)?:?\s+/i;
const giveUp = /^(?:(?:it|this|that|we|i)\s+)?gives? up:?\s+/i;
const weeks = /^(?:(?:it )?(?:takes|costs)\s+)?(?:about\s+)?(\d{1,3}(?:\.\d)?)\s+weeks?(?:\s+of\s+work)?$/i;

/** A sentence that goes on about the choice before it. */
const goesOn =
  /^(?:(?:it|this|that|we|i)\s+)?(?:gains?|gives? up)\b|^(?:that|this|it|which) is (?:fine|acceptable|bearable)\b|^(?:fine|acceptable|bearable)\b/i;

/** Sentences of the text that read as a choice with its alternative: what "show as rows" would move. */
export const findLedgerOffers = (text: string): LedgerOffer[] =>
  toLines(text)
    .filter(({ kind }) => kind === 'prose' || kind === 'bullet')
    .flatMap((line) => joinChoices(sentencesOf(line)))
    .flatMap(({ start, end, body }): LedgerOffer[] => {
      const entry = toEntry(body);
      return entry ? [{ start, end, entry }] : [];
    });

/** What goes on about a choice in the same paragraph belongs to it. */
function joinChoices(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (!before || !goesOn.test(sentence.body) || !toEntry(before.body)) joined.push(sentence);
    else
      joined[joined.length - 1] = {
        start: before.start,
        end: sentence.end,
        body: `${before.body.replace(/[.\s]+$/, '')}; ${sentence.body}`,
      };
  }
  return joined;
}

/** The text without those sentences, and the ledger with them; as many as it holds. */
export function moveToLedger(
  text: string,
  ledger: readonly LedgerEntry[],
  offers: readonly LedgerOffer[],
): { text: string; ledger: LedgerEntry[] } {
  const moved = offers.slice(0, Math.max(0, stepLimits.ledger - ledger.length));
  return { text: cutAll(text, moved), ledger: [...ledger, ...moved.map(({ entry }) => entry)] };
}

/** What no label claims says why it is fine. Null where a part is longer than its field: nothing is cut short. */
function toEntry(said: string): LedgerEntry | null {
  const sentence = said.replace(/[.\s]+$/, '');
  const [head = '', ...parts] = sentence.split(/\s*;\s*|:\s+(?=gain|give)/i);
  const found = chooses.exec(head);
  if (!found || !isChoice.test(sentence) || /\?$/.test(said)) return null;
  const [over = '', reason] = splitAt(found[2] ?? '', /,?\s+(?=because\b|since\b|as long as\b|so that\b)/i);
  const conditions = reason === null ? [] : [reason];
  const entry: LedgerEntry = { choice: (found[1] ?? '').trim(), over: over.trim() };
  for (const part of parts) {
    const effort = weeks.exec(part)?.[1];
    if (effort !== undefined && entry.effortWeeks === undefined) entry.effortWeeks = Number(effort);
    else if (gain.test(part) && entry.gain === undefined) entry.gain = part.replace(gain, '');
    else if (giveUp.test(part) && entry.giveUp === undefined) entry.giveUp = part.replace(giveUp, '');
    else conditions.push(part);
  }
  if (conditions.length > 0) entry.condition = conditions.join('; ');
  const lengths = [entry.choice, entry.over, entry.gain, entry.giveUp, entry.condition];
  return lengths.every((field) => (field ?? '').length <= textMax) ? entry : null;
}

function splitAt(said: string, at: RegExp): [string, string | null] {
  const found = at.exec(said);
  return found ? [said.slice(0, found.index), said.slice(found.index + found[0].length)] : [said, null];
}
