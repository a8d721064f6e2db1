import type { ConceptId, Quantity, Reading, Stance } from '@/lib/reading/types';
import { readText } from '@/lib/reading/read';

/** What the checks take from the reader for one sentence. */
export type SentenceReading = {
  /** The sentence with what it rejects, defers or asks blanked out, offsets kept. */
  adopted: string;
  rejects: boolean;
  defers: boolean;
  concepts: readonly ConceptId[];
  /** Every figure with unit, bound and subject, those it rejects, defers or asks among them. */
  quantities: readonly Quantity[];
  tradeoffLevel: Reading['tradeoffLevel'];
  impact: boolean;
  effort: boolean;
  stuffing: boolean;
};

/** Reads each sentence by itself, so that the order of sentences can never change a score; remembers what it read. */
export function createSentenceReader(): (text: string) => SentenceReading {
  const known = new Map<string, SentenceReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = readSentence(text);
    known.set(text, reading);
    return reading;
  };
}

// What somebody merely knows of stays legible: it earns no concept, and yet can set the scene.
const blanked: ReadonlySet<Stance> = new Set(['reject', 'defer', 'question']);

function readSentence(text: string): SentenceReading {
  const reading = readText(text);
  let adopted = text;
  for (const { start, end, stance } of reading.units)
    if (blanked.has(stance)) adopted = adopted.slice(0, start) + ' '.repeat(end - start) + adopted.slice(end);
  return {
    adopted,
    rejects: reading.units.some(({ stance }) => stance === 'reject'),
    defers: reading.units.some(({ stance }) => stance === 'defer'),
    concepts: reading.concepts,
    quantities: reading.units.flatMap(({ quantities }) => quantities),
    tradeoffLevel: reading.tradeoffLevel,
    impact: reading.impact,
    effort: reading.effort,
    stuffing: reading.stuffing,
  };
}
