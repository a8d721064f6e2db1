import { isSupposed } from './supposed-questions';
import { lowerAt, tokenise, type Token } from './tokens';

export type SectionKind = 'heading' | 'prose' | 'bullet' | 'table' | 'code';

/** A piece of text that no sentence crosses. */
export type Section = { kind: SectionKind; start: number; end: number };

/** Word positions within a sentence, `to` exclusive. `opener` is the word or mark that begins the clause. */
export type Clause = { from: number; to: number; opener: string };

export type Sentence = {
  kind: SectionKind;
  start: number;
  end: number;
  /** Words and numbers only; patterns and scopes count in these. */
  words: readonly Token[];
  /** All tokens with the marks. */
  tokens: readonly Token[];
  clauses: readonly Clause[];
  isQuestion: boolean;
};

/** A sentence longer than this is cut: it bounds the work per sentence, and no claim is longer. */
const sentenceTokensMax = 160;

/** Markdown-aware: headings, bullets, table rows and fenced code stand alone; other lines join into paragraphs. */
export function toSections(text: string): Section[] {
  const sections: Section[] = [];
  let paragraph: Section | null = null;
  let inCode = false;
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 200)).trim();
    const kind = lineKind(line, inCode);
    if (line.startsWith('```') || line.startsWith('~~~')) inCode = !inCode;
    if (kind === 'prose' && line !== '') {
      if (paragraph) paragraph.end = end;
      else {
        paragraph = { kind, start: at, end };
        sections.push(paragraph);
      }
    } else {
      paragraph = null;
      if (line !== '') sections.push({ kind, start: at, end });
    }
    // A bullet or table row may be followed by lines that continue it; they are read as their own prose.
    at = end + 1;
  }
  return sections;
}

function lineKind(line: string, inCode: boolean): SectionKind {
  if (inCode || line.startsWith('```') || line.startsWith('~~~')) return 'code';
  if (/^#{1,6}\s/.test(line)) return 'heading';
  if (/^(?:[-*+•–—‣◦]|\d{1,3}[.)]|[a-z]\))\s/i.test(line)) return 'bullet';
  if (line.startsWith('|')) return 'table';
  return 'prose';
}

/** Sentences in order with their clauses; code is left out, for it makes no claims. */
export function toSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const section of toSections(text)) {
    if (section.kind === 'code') continue;
    const tokens = tokenise(text, skipMarker(text, section), section.end);
    for (const part of splitSentences(text, tokens)) sentences.push(toSentence(part, section.kind));
  }
  return sentences;
}

function skipMarker(text: string, section: Section): number {
  if (section.kind === 'prose') return section.start;
  const marker = /^\s*(?:#{1,6}|[-*+•–—‣◦]|\d{1,3}[.)]|[a-z]\)|\|)\s*/i.exec(
    text.slice(section.start, section.start + 80),
  );
  return section.start + Math.min(marker?.[0].length ?? 0, section.end - section.start);
}

const abbreviations = new Set([
  'e.g',
  'i.e',
  'eg',
  'ie',
  'vs',
  'approx',
  'ca',
  'cf',
  'dr',
  'mr',
  'mrs',
  'no',
  'resp',
  'incl',
  'g',
  'e',
]);

function splitSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, position) => {
    current.push(token);
    const isEnd = isSentenceEnd(text, tokens, position) && !isInitial(current);
    if (isEnd || current.length >= sentenceTokensMax) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences.filter((sentence) => sentence.some((token) => token.kind !== 'mark'));
}

/** "J. Smith", "a. first of all": a letter by itself is no sentence. */
function isInitial(current: readonly Token[]): boolean {
  if (current.length > initialTokensMax) return false;
  return current.every(
    (token) => token.kind === 'mark' || (token.kind === 'word' && token.lower.length === 1),
  );
}

const initialTokensMax = 60;

function isSentenceEnd(text: string, tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token?.kind !== 'mark') return false;
  const next = tokens[position + 1];
  if (/[。！？]/.test(token.lower)) return true;
  if (!/[.!?]/.test(token.lower)) return false;
  if (!next) return true;
  if (next.start === token.end && !/["'’”)\]]/.test(next.lower)) return false;
  if (token.lower === '?' && isSupposed(tokens, position, next)) return false;
  const previous = tokens[position - 1];
  if (token.lower === '.' && previous && isAbbreviation(text, previous, next)) return false;
  return true;
}

function isAbbreviation(text: string, previous: Token, next: Token): boolean {
  if (!abbreviations.has(previous.lower)) return false;
  const opens = text.charAt(next.start);
  return opens === opens.toLowerCase() || previous.lower === 'e' || previous.lower === 'g';
}

function toSentence(tokens: readonly Token[], kind: SectionKind): Sentence {
  const words = tokens.filter((token) => token.kind !== 'mark');
  const first = words[0];
  const last = words[words.length - 1];
  return {
    kind,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    words,
    tokens,
    clauses: toClauses(tokens),
    isQuestion: tokens.slice(-3).some((token) => token.lower === '?'),
  };
}

const marksThatSplit = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '→',
  '?',
  '!',
  '。',
  '，',
  '|',
  '=>',
  '•',
]);
const openers = new Set([
  'because',
  'but',
  'whereas',
  'while',
  'although',
  'though',
  'which',
  'hence',
  'thus',
  'unless',
  'if',
  'when',
  'until',
  'till',
  'however',
  'yet',
  'whether',
]);

/** Clauses by mark and by conjunction: the reach of a negation ends with its clause. */
function toClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let at = 0;
  let opener = '';
  const close = (nextOpener: string) => {
    if (at > from) clauses.push({ from, to: at, opener });
    from = at;
    opener = nextOpener;
  };
  tokens.forEach((token, position) => {
    if (token.kind === 'mark') {
      if (marksThatSplit.has(token.lower) || isSpacedDash(tokens, position)) close(token.lower);
      return;
    }
    if (opensClause(tokens, position) && at > from) close(token.lower);
    at += 1;
  });
  close('');
  return clauses;
}

function isSpacedDash(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token?.lower !== '-') return false;
  const previous = tokens[position - 1];
  const next = tokens[position + 1];
  return previous !== undefined && next !== undefined && token.start > previous.end && next.start > token.end;
}

function opensClause(tokens: readonly Token[], position: number): boolean {
  const word = lowerAt(tokens, position);
  const next = lowerAt(tokens, position + 1);
  const previous = lowerAt(tokens, position - 1);
  if (word === 'instead' || word === 'rather') return next === 'of' || next === 'than';
  if (word === 'so') return previous !== 'not' && (next === 'that' || previous === ',');
  if (word === 'since' || word === 'as')
    return /^(?:we|it|the|they|our|there|this|that|i|one|a|no|nobody)$/.test(next);
  if (word === 'yet')
    return (
      /^[,;]$/.test(previous) ||
      (/^(?:no|the|a|an|we|it|they|each|every|nobody|still)$/.test(next) && previous !== 'not')
    );
  if (word === 'if' || word === 'when') return previous !== 'only';
  // "for a while" is a time and no contrast.
  if (word === 'while') return !/^(?:a|little|short|long|some|every)$/.test(previous);
  return openers.has(word);
}
