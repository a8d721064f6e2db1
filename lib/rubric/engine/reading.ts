import type { ConceptId, Reading, Stance } from '@/lib/reading/types';
import { readText } from '@/lib/reading/read';

/** What the checks take from the reader for one sentence. */
export type SentenceReading = {
  /** The sentence with what it rejects, defers or asks blanked out, offsets kept. */
  adopted: string;
  rejects: boolean;
  defers: boolean;
  concepts: readonly ConceptId[];
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

/** A whole sentence taken back by its first words. */
const takenBack =
  /^\W*(?:it (?:is|was) (?:not (?:the case|true)|untrue|false|wrong) that|(?:we|i) (?:do not|don['’]t|will not|won['’]t) (?:claim|plan|propose|intend|mean) (?:that|to)\b)/i;

const denial: Omit<SentenceReading, 'adopted'> = {
  rejects: true,
  defers: false,
  concepts: [],
  tradeoffLevel: 0,
  impact: false,
  effort: false,
  stuffing: false,
};

function readSentence(text: string): SentenceReading {
  if (takenBack.test(text)) return { ...denial, adopted: ' '.repeat(text.length) };
  const reading = readText(text);
  let adopted = text;
  for (const { start, end, stance } of reading.units)
    if (blanked.has(stance)) adopted = adopted.slice(0, start) + ' '.repeat(end - start) + adopted.slice(end);
  return {
    adopted,
    rejects: reading.units.some(({ stance }) => stance === 'reject'),
    defers: reading.units.some(({ stance }) => stance === 'defer'),
    concepts: reading.concepts,
    tradeoffLevel: reading.tradeoffLevel,
    impact: reading.impact,
    effort: reading.effort,
    stuffing: reading.stuffing,
  };
}
