import { formatAbout, formatAboutBytes, formatAmount, formatBytes, toBytes, toNumber } from '../amounts';
import { computeScale, type ScaleInputs } from '../scale';
import { toOneLine } from './lines';
import { createProseRows, type RowForm } from './row-list';
import { sectionNames } from './section';

/** A sentence of the sum, and what it assumes. The figures that follow from it are worked out again when it is written. */
type ScaleLine = { sentence: string; inputs: Partial<ScaleInputs> };

const amount = '([\\d.,]+(?: (?:thousand|million|billion|trillion))?)';
const noun = '([\\p{L}][\\p{L} -]*?)';
const line = (pattern: string) => new RegExp(pattern, 'iu');

const patterns = {
  users: line(`^${amount} (?:users|people) [×x*] ${amount} ${noun} a day\\b`),
  rate: line(`^${amount} ${noun} a day over 86,400 seconds\\b`),
  worked: line('^over 86,400 seconds that is\\b'),
  peak: line(`^the peak is ${amount} times that\\b`),
  store: line(`^at ([\\d.,]+ ?[kmgtp]?b(?:ytes?)?) each\\b`),
  kept: line(`^kept for ${amount} days?(?: in ${amount} cop(?:y|ies))?\\b`),
};

/** Turns what was assumed into the sum as somebody would say it, one sentence a line. */
export function toScaleSentences(inputs: Readonly<ScaleInputs>): string[] {
  const { users, actionsPerUser, peakFactor, bytesEach, keptDays, copies } = inputs;
  const figures = computeScale(inputs);
  const name = toOneLine(inputs.noun) || 'events';
  if (figures.perDay === undefined || figures.perSecond === undefined) return [];
  const perDay = formatAmount(figures.perDay);
  const counted = users !== undefined && actionsPerUser !== undefined;
  return [
    counted &&
      `${formatAmount(users)} people × ${formatAmount(actionsPerUser)} ${name} a day is ${perDay} a day.`,
    // The noun once: said twice of different sizes, it would read as two loads.
    counted
      ? `Over 86,400 seconds that is about ${formatAbout(figures.perSecond)} a second.`
      : `${perDay} ${name} a day over 86,400 seconds is about ${formatAbout(figures.perSecond)} a second.`,
    figures.peakPerSecond !== undefined &&
      peakFactor !== undefined &&
      `The peak is ${formatAmount(peakFactor)} times that, about ${formatAbout(figures.peakPerSecond)} a second.`,
    figures.bytesPerDay !== undefined &&
      bytesEach !== undefined &&
      `At ${formatBytes(bytesEach)} each, that is ${formatAboutBytes(figures.bytesPerDay)} a day and about ${formatAboutBytes(figures.bytesPerDay * 365)} a year.`,
    figures.bytesKept !== undefined &&
      keptDays !== undefined &&
      `Kept for ${formatAmount(keptDays)} ${keptDays === 1 ? 'day' : 'days'}${copies === undefined ? '' : ` in ${formatAmount(copies)} ${copies === 1 ? 'copy' : 'copies'}`}, that is about ${formatAboutBytes(figures.bytesKept)}.`,
  ].filter((sentence) => sentence !== false);
}

const form: RowForm<ScaleLine> = {
  heading: 'How much',
  names: sectionNames.scale,
  parse: (body) => {
    const sentence = toOneLine(body);
    const inputs = readSentence(sentence);
    return inputs && { sentence, inputs };
  },
  print: ({ sentence }) => sentence,
};
const scaleRows = createProseRows(form);

/** What the sum in a text assumes; null where the text holds none. */
export function readScale(text: string): ScaleInputs | null {
  const lines = scaleRows.read(text);
  if (lines.length === 0) return null;
  const inputs = lines.reduce((soFar, { inputs }) => ({ ...soFar, ...inputs }), {} as Partial<ScaleInputs>);
  // The day's total is worked out where people and actions are given.
  if (inputs.users !== undefined) delete inputs.perDay;
  return { ...inputs, noun: inputs.noun ?? 'events' };
}

/** The text with the sum in it; every other line keeps its bytes. */
export const writeScale = (text: string, inputs: Readonly<ScaleInputs>): string =>
  scaleRows.write(
    text,
    toScaleSentences(inputs).map((sentence) => ({ sentence, inputs: {} })),
  );

function readSentence(said: string): Partial<ScaleInputs> | null {
  const users = patterns.users.exec(said);
  if (users)
    return kept({ users: toNumber(users[1] ?? ''), actionsPerUser: toNumber(users[2] ?? '') }, users[3]);
  const rate = patterns.rate.exec(said);
  if (rate) return kept({ perDay: toNumber(rate[1] ?? '') }, rate[2]);
  if (patterns.worked.test(said)) return {};
  const peak = patterns.peak.exec(said);
  if (peak) return kept({ peakFactor: toNumber(peak[1] ?? '') });
  const store = patterns.store.exec(said);
  if (store) return kept({ bytesEach: toBytes(store[1] ?? '') });
  const days = patterns.kept.exec(said);
  if (days)
    return kept({
      keptDays: toNumber(days[1] ?? ''),
      copies: days[2] === undefined ? null : toNumber(days[2]),
    });
  return null;
}

function kept(found: Readonly<Record<string, number | null>>, name?: string): Partial<ScaleInputs> {
  const known = Object.entries(found).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(known) as Partial<ScaleInputs>),
    ...(name !== undefined && { noun: name }),
  };
}

const loosely = {
  perDay:
    /(?<![\d,.])(\d[\d,.]{0,20}(?: ?(?:thousand|million|billion|bn|k|m))?|\b(?:one|a) (?:million|billion)) (?:(?!per |each )([\p{L}-]{3,20}) )?(?:a|per|each|every) day\b/iu,
  peak: /\b(two|three|four|five|six|eight|ten|\d{1,3})(?: times|×|x)\b/i,
};
const smallNumbers: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
};

/** What a freely written text says of the load: a start for the calculator, never written without being asked for. */
export function guessScale(text: string): Partial<ScaleInputs> {
  const day = loosely.perDay.exec(text);
  const perDay = day ? toNumber((day[1] ?? '').replace(/^(?:one|a) /i, '1 ')) : null;
  const said = loosely.peak.exec(text)?.[1]?.toLowerCase();
  const peak = said === undefined ? undefined : (smallNumbers[said] ?? Number(said));
  return {
    ...(perDay !== null && { perDay }),
    ...(perDay !== null && day?.[2] !== undefined && { noun: day[2].toLowerCase() }),
    ...(peak !== undefined && peak > 1 && { peakFactor: peak }),
  };
}
