import type { DatasetValue } from '@/lib/prompts/dataset-schema';
import type { PlannedColumn } from './own-tables';

export type Draw = Readonly<{
  int: (min: number, max: number) => number;
  chance: (probability: number) => boolean;
  nowMs: number;
}>;

/** One value of a column; `isAlone`: no two rows may have the same. */
export function makeValue(column: PlannedColumn, at: number, isAlone: boolean, draw: Draw): DatasetValue {
  const { type, name, isPrimaryKey } = column;
  const isOften = !isAlone && !isPrimaryKey;
  if (isOften && mayLack.test(name) && draw.chance(0.25)) return null;
  switch (type.kind) {
    case 'whole':
      return isAlone ? at + 1 : draw.int(isPrimaryKey ? 1 : 0, wholeMax(name));
    case 'uuid':
      return toUuid(isAlone ? at + 1 : draw.int(1, 400));
    case 'decimal':
      return toDecimal(column, draw);
    case 'truth':
      return draw.chance(0.7);
    case 'time':
      return toTime(draw.nowMs - draw.int(1, 120 * 24 * 60) * 60_000 - (isAlone ? at : 0) * 1000);
    case 'date':
      return toTime(draw.nowMs - (isAlone ? at + 1 : draw.int(1, 120)) * 86_400_000).slice(0, 10);
    case 'clock':
      return `${two(draw.int(0, 23))}:${two(draw.int(0, 59))}:00`;
    case 'interval':
      return `${draw.int(1, 3600)} seconds`;
    case 'json':
      return `{"n": ${at + 1}}`;
    case 'point':
      return `(${(52 + draw.int(0, 5000) / 10_000).toFixed(4)},${(13 + draw.int(0, 5000) / 10_000).toFixed(4)})`;
    case 'address':
      return `10.${Math.floor(at / 65_536) % 256}.${Math.floor(at / 256) % 256}.${at % 256}`;
    case 'bytes':
      return `\\x${(at + 1).toString(16).padStart(8, '0')}`;
    case 'list':
      return '{}';
    case 'text':
      return toWords(column, at, isAlone, draw);
  }
}

/** Times that come later, and things not everybody has. */
const mayLack =
  /^(?:completed|ended|deleted|cancelled|delivered|read|opened|clicked|processed|finished|revoked|expires?)_(?:at|on)$|^rating$|^error|^reason$/;

const wholeMax = (name: string): number =>
  /attempt|retry|retries|replica|star|rank|priority|version/.test(name) ? 5 : /year/.test(name) ? 2026 : 1000;

const two = (value: number): string => String(value).padStart(2, '0');

const toTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const toUuid = (number: number): string => {
  const hex = Math.imul(number, 0x9e3779b1) >>> 0;
  return `${hex.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
};

function toDecimal({ type, name }: PlannedColumn, draw: Draw): number {
  const fraction = Math.min(type.digits?.[1] ?? 2, 6);
  const room = 10 ** Math.min(type.digits?.[0] ?? 6, 6) - 1;
  if (/^lat/.test(name)) return Math.min(room, 52 + draw.int(0, 4000) / 10_000);
  if (/^l(?:on|ng)/.test(name)) return Math.min(room, 13 + draw.int(0, 4000) / 10_000);
  const most = Math.min(room, /rating|stars|score/.test(name) ? 4 : /rate|share|ratio/.test(name) ? 0 : 99);
  const value = draw.int(0, most) + draw.int(0, 99) / 100;
  return Number(Math.min(value, room + 0.99).toFixed(fraction));
}

const given = [
  'Nina',
  'Omar',
  'Ivy',
  'Tomas',
  'Aiko',
  'Lena',
  'Marek',
  'Ruth',
  'Sami',
  'Petra',
  'Hugo',
  'Zola',
] as const;
const family = [
  'Okafor',
  'Lindqvist',
  'Novak',
  'Haddad',
  'Moreau',
  'Tanaka',
  'Berg',
  'Costa',
  'Weiss',
  'Nair',
  'Silva',
] as const;

/** Words a column of this name has; the first that fits is taken. */
const usual: readonly (readonly [RegExp, readonly string[]])[] = [
  [/status|state/, ['active', 'pending', 'completed', 'failed', 'cancelled']],
  [/channel/, ['push', 'email', 'sms']],
  [/category|kind|type|topic/, ['security', 'billing', 'social', 'marketing']],
  [/priority|lane|tier|plan/, ['high', 'normal', 'low']],
  [/region|zone/, ['eu-west', 'us-east', 'ap-south']],
  [/country/, ['DE', 'FR', 'JP', 'US', 'BR', 'KE']],
  [/city/, ['Berlin', 'Lyon', 'Osaka', 'Austin', 'Recife', 'Nairobi']],
  [/method/, ['card', 'wallet', 'cash']],
  [/provider|vendor/, ['north', 'south']],
  [/platform|os$/, ['ios', 'android', 'web']],
  [/currency/, ['EUR', 'USD', 'JPY']],
  [/locale|language/, ['en', 'de', 'fr', 'ja']],
];

function toWords({ type, name }: PlannedColumn, at: number, isAlone: boolean, draw: Draw): string {
  const choices =
    type.choices.length > 0 ? type.choices : (usual.find(([shape]) => shape.test(name))?.[1] ?? []);
  const value = choices.length > 0 ? (choices[draw.int(0, choices.length - 1)] ?? '') : toPhrase(name, at);
  const text = isAlone && choices.length > 0 ? `${value}-${at + 1}` : value;
  if (type.charsMax === null || text.length <= type.charsMax) return text;
  // The number at the end is what tells rows apart.
  return isAlone ? String(at + 1).slice(-type.charsMax) : text.slice(0, type.charsMax);
}

function toPhrase(name: string, at: number): string {
  if (/email/.test(name)) return `person.${at + 1}@example.com`;
  if (/phone|mobile/.test(name)) return `+49 30 ${String(100_000 + at)}`;
  if (/url|link/.test(name)) return `https://example.com/${at + 1}`;
  if (/^(?:name|full_name|first_name|last_name|display_name)$/.test(name))
    return `${given[at % given.length] ?? ''} ${family[(at * 7) % family.length] ?? ''} ${at + 1}`;
  return `${name.replaceAll('_', ' ')} ${at + 1}`;
}
