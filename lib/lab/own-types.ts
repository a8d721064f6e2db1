/** How the values of a column are made. */
export type ValueKind =
  | 'whole'
  | 'uuid'
  | 'decimal'
  | 'text'
  | 'truth'
  | 'time'
  | 'date'
  | 'clock'
  | 'interval'
  | 'json'
  | 'point'
  | 'address'
  | 'bytes'
  | 'list';

export type ColumnType = Readonly<{
  /** As PostgreSQL takes it. */
  sql: string;
  kind: ValueKind;
  /** Longest text, where the type says so. */
  charsMax: number | null;
  /** Digits before and after the point, where the type says so. */
  digits: readonly [whole: number, fraction: number] | null;
  /** Values that an enumeration names. */
  choices: readonly string[];
  /** False where the written type has no counterpart and text stands in. */
  isKnown: boolean;
}>;

const plain = (sql: string, kind: ValueKind, more: Partial<ColumnType> = {}): ColumnType => ({
  sql,
  kind,
  charsMax: null,
  digits: null,
  choices: [],
  isKnown: true,
  ...more,
});

const numbered = (text: string): number[] =>
  (/\(([^)]*)\)/.exec(text)?.[1] ?? '')
    .split(',')
    .map((part) => Number.parseInt(part, 10))
    .filter(Number.isFinite);

type Reader = readonly [shape: RegExp, read: (written: string) => ColumnType];

/** From what people write to what PostgreSQL has; the first that fits is taken. */
const readers: readonly Reader[] = [
  [/\[\]$|^(?:array|list|set)\b/, () => plain('text[]', 'list')],
  [
    /^(?:big|small)?serial\d?$|^(?:tiny|small|medium)?int(?:eger)?\d?(?:\(\d+\))?$|^(?:number|counter|autoincrement|identity)$/,
    () => plain('int', 'whole'),
  ],
  [/^big ?int|^long$|^int8$|^snowflake|^ulid64/, () => plain('bigint', 'whole')],
  [/^uuid|^guid/, () => plain('uuid', 'uuid')],
  [/^(?:numeric|decimal|money)/, (written) => toDecimal(written)],
  [/^(?:float|double|real)/, () => plain('double precision', 'decimal')],
  [
    /^(?:character varying|varchar|nvarchar|char|character|string|text|citext|keyword|slug|email|phone|url|ulid|cuid|objectid|hash|ksuid)/,
    (written) => toText(written),
  ],
  [
    /^enum|^(?:state|status)\(|^\w+(?:\s*[|/]\s*\w+)+$|^in\s*\(/,
    (written) => plain('text', 'text', { choices: readChoices(written) }),
  ],
  [/^bool/, () => plain('boolean', 'truth')],
  [/^(?:timestamp|datetime|instant)|^ts$|^epoch/, () => plain('timestamptz', 'time')],
  [/^date$/, () => plain('date', 'date')],
  [/^time/, () => plain('time', 'clock')],
  [/^interval|^duration/, () => plain('interval', 'interval')],
  [/^json|^map\b|^object$|^document$|^hstore/, () => plain('jsonb', 'json')],
  [/^(?:point|geo|latlng|lat\/lng|location|coordinates)/, () => plain('point', 'point')],
  [/^(?:inet|cidr|ip)/, () => plain('inet', 'address')],
  [/^(?:bytea|blob|binary|varbinary)/, () => plain('bytea', 'bytes')],
];

/** The type of a column from what is written for it; where nothing is, from its name. */
export function readColumnType(written: string | undefined, name: string): ColumnType {
  const clean = (written ?? '')
    .trim()
    .toLowerCase()
    .replace(/\s+(?:not null|null|default\b.*)$/, '');
  if (clean === '') return guessType(name);
  const reader = readers.find(([shape]) => shape.test(clean));
  return reader ? reader[1](clean) : plain('text', 'text', { isKnown: false });
}

function toDecimal(written: string): ColumnType {
  const [whole, fraction = 0] = numbered(written);
  if (whole === undefined || whole < 1 || whole > 60 || fraction > whole)
    return plain('numeric(12,2)', 'decimal', { digits: [10, 2] });
  return plain(`numeric(${whole},${fraction})`, 'decimal', { digits: [whole - fraction, fraction] });
}

function toText(written: string): ColumnType {
  const [most] = numbered(written);
  const isBounded = most !== undefined && most > 0 && most <= 10_000;
  return isBounded ? plain(`varchar(${most})`, 'text', { charsMax: most }) : plain('text', 'text');
}

function readChoices(written: string): string[] {
  const inside = /\(([^)]*)\)/.exec(written)?.[1] ?? written.replace(/^enum:?\s*/, '');
  return inside
    .split(/[,|/]/)
    .map((choice) => choice.trim().replace(/^['"]|['"]$/g, ''))
    .filter((choice) => choice !== '' && choice !== 'enum')
    .slice(0, 20);
}

function guessType(name: string): ColumnType {
  if (/(?:^|_)(?:id|key)$/.test(name)) return plain('int', 'whole');
  if (/(?:_at|_time|_until|^timestamp)$/.test(name)) return plain('timestamptz', 'time');
  if (/(?:_on|_date|^date|^day)$/.test(name)) return plain('date', 'date');
  if (/^(?:is|has|can|was)_|(?:enabled|active|opt_(?:in|out)|read)$/.test(name))
    return plain('boolean', 'truth');
  if (/(?:amount|price|fare|cost|total|fee|rating|score|rate|lat|lng|lon|latitude|longitude)$/.test(name))
    return plain('numeric(12,2)', 'decimal', { digits: [10, 2] });
  if (/(?:count|attempts?|number|size|version|quantity|seconds|_ms|age|position|rank)$/.test(name))
    return plain('int', 'whole');
  if (/(?:payload|metadata|settings|data)$/.test(name)) return plain('jsonb', 'json');
  return plain('text', 'text');
}
