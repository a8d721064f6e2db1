import { createGraph, type Graph } from '@/lib/diagram/index';
import type { DiagramNode } from '@/lib/diagram/schema';
import type { AttemptDocument } from '@/lib/attempt/document';
import { stepIds } from '@/lib/steps/schema';
import { findByRole, type RoleId, roleIds } from '../engine/roles';

/** The candidate's own words and figures, by the name a proposal uses for them. */
export type Vocabulary = ReadonlyMap<string, string>;

const labelChars = 40;

/** What the product is about, where a candidate chose another than the prompt has in mind: what is urgent, and what is measured. */
const ownNouns: Readonly<Record<string, RegExp>> = {
  urgent:
    /\b(?:security|sign-in|login|fraud|delay|price|stock|approval|appointment|change|new-order|order|status|emergency) (?:codes|alerts|requests|reminders|notices|updates|warnings)\b/i,
  measure:
    /\b(?:support (?:calls|tickets)|no-shows|missed (?:visits|appointments)|approval times?|sign-in completion|sign-ins completed|cancellations?|cancels(?: before a match)?|conversion|churn|retention|refunds|late deliveries|open rate|order rate)\b/i,
};

/**
 * The first declared table (`{table}`), labels of drawn parts by role (`{worker}`, `{database}`, `{external}` …), and the figures the answer states or that follow from
 * them: `{perDay}`, `{perSecond}`, `{peak}` (five times the mean of a day, or the stated rate), `{workers}` at 20 a second, `{spare}`;
 * and nouns of the product: `{urgent}`, `{measure}`.
 */
export function findVocabulary(document: AttemptDocument): Vocabulary {
  const graph = createGraph(document.diagram);
  const labels = roleIds.flatMap((role): [string, string][] => {
    const label = findLabel(graph, role);
    return label === null ? [] : [[role, label]];
  });
  const texts = stepIds.map((step) => document.steps[step]?.text ?? '').join('\n');
  const nouns = Object.entries(ownNouns).flatMap(([name, noun]): [string, string][] => {
    const own = noun.exec(texts)?.[0];
    return own === undefined ? [] : [[name, own.toLowerCase()]];
  });
  const table = document.steps.dataModel?.tables?.find(({ name }) => /^[a-z_]{2,40}$/.test(name))?.name;
  return new Map([
    ...labels,
    ...findFigures(document),
    ...nouns,
    ...(table === undefined ? [] : [['table', table] as const]),
  ]);
}

function findLabel(graph: Graph, role: RoleId): string | null {
  const [node] = findByRole(graph, role);
  return node ? toLabel(node) : null;
}

/** A label as it can stand in a sentence; null where it is too long or is no plain name. */
function toLabel({ label }: DiagramNode): string | null {
  const plain = label
    .replace(/\([^)]*\)|\n[^]*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length < 3 || plain.length > labelChars || !/^[\p{L}\p{N}][\p{L}\p{N} '’&-]*$/u.test(plain))
    return null;
  // "Order service" reads as a name inside a sentence; "SMS provider" must keep its capitals.
  return /^[\p{Lu}][\p{Ll} ]/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}

const factors: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const volume =
  /(\d[\d,]*(?:\.\d+)?)\s?(k|thousand|m|million|bn|billion)?(?:\s[a-z-]+){0,3}?(?:\s(?:a|per|each|every)\s|\s?\/\s?)(s|second|day|month)\b/gi;

/** What machines report by themselves is no measure of how much people ask for. */
const reported = /\b(?:pings?|positions?|locations?|gps|heartbeats?|reads)\b/i;

const secondsOfDay = 86_400;
const peakFactor = 5;
const perWorker = 20;
const spareFactor = 1.4;

/** The rate a second that the answer states, or five times the mean of what it states a day. */
export function findPeak(document: AttemptDocument): number | null {
  const { day, second } = findLargest(document);
  return second > 0 ? second : day > 0 ? (day / secondsOfDay) * peakFactor : null;
}

function findFigures(document: AttemptDocument): [string, string][] {
  const { day } = findLargest(document);
  const peak = findPeak(document);
  if (peak === null) return [];
  const workers = Math.max(1, Math.ceil(peak / perWorker));
  return [
    ...(day > 0
      ? [
          ['perDay', toWords(day)] satisfies [string, string],
          ['mean', toWords(day / secondsOfDay)] satisfies [string, string],
          ['busiest', toWords((day / secondsOfDay) * peakFactor)] satisfies [string, string],
        ]
      : []),
    ['peak', toWords(peak)],
    ['workers', workers === 1 ? '1 worker' : `${toWords(workers)} workers`],
    ['spare', toWords(Math.max(workers + 1, Math.ceil(workers * spareFactor)))],
  ];
}

/** The largest volume a day, and the largest rate a second, that the requirements or the scaling part state. */
function findLargest(document: AttemptDocument): { day: number; second: number } {
  let day = 0;
  let second = 0;
  for (const step of stepIds) {
    if (step !== 'requirements' && step !== 'scalability') continue;
    const text = document.steps[step]?.text ?? '';
    for (const { 0: match, 1: digits = '', 2: factor = '', 3: unit = '', index } of text.matchAll(volume)) {
      const [clause = ''] = text.slice(index + match.length, index + match.length + 25).split(/[.;,\n]/);
      if (reported.test(match + clause)) continue;
      const value = Number(digits.replaceAll(',', '')) * (factors[factor.toLowerCase()] ?? 1);
      if (unit.toLowerCase().startsWith('s')) second = Math.max(second, value);
      else day = Math.max(day, unit.toLowerCase() === 'month' ? value / 30 : value);
    }
  }
  return { day, second };
}

/** Two figures that count, as somebody would write them: "11,600", "2.3 million", "0.06". */
function toWords(value: number): string {
  if (value >= 1e6) return `${round(value / 1e6)} million`;
  return String(round(value)).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

function round(value: number): number {
  if (Number.isInteger(value) && value < 1000) return value;
  return Number(value.toPrecision(3));
}

const placeholder = /\{(\w+)\|([^{}]*)\}/g;

/** A text with its placeholders filled from the answer; null where the answer has none of its words. */
export function fillPersonally(text: string, vocabulary: Vocabulary): string | null {
  let isPersonal = false;
  const filled = text.replace(placeholder, (_, name: string, otherwise: string) => {
    const own = vocabulary.get(name);
    if (own === undefined) return otherwise;
    isPersonal = true;
    return own;
  });
  return isPersonal ? filled : null;
}

/** The same text in its own words. */
export const fillPlainly = (text: string): string => text.replace(placeholder, '$2');
