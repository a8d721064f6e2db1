/** A JSON Schema as far as a written shape can tell it. */
export type Schema = {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';
  format?: string;
  enum?: readonly string[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
};

/** Deeper than anybody writes in an interview. */
const depthMax = 12;
const fieldsMax = 200;

/**
 * The shape of a body as people write it: `{pickup: {lat, lng}, note?: string, tags: [string]}`, a JSON example, or a
 * plain list `pickup, dropoff`. Null where the words are no shape.
 */
export function parseShape(text: string): Schema | null {
  const said = text.trim();
  if (said === '') return null;
  const example = parseJson(said);
  if (example !== undefined && typeof example === 'object' && example !== null) return schemaOf(example, 0);
  if (/^[{[]/.test(said)) return readShape(said, 0);
  if (/^[A-Za-z_][\w.]*\??(?:\[\])?(?:\s*,\s*[A-Za-z_][\w.]*\??(?:\[\])?)+$/.test(said))
    return readShape(`{${said}}`, 0);
  return null;
}

/** Parts of a text at a separator, where it stands outside brackets and quotation marks. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
      continue;
    }
    if (sign === '"' || (sign === "'" && !/\w/.test(text.charAt(at - 1))))
      quote = text.includes(sign, at + 1) ? sign : '';
    else if (/[{[(]/.test(sign)) depth += 1;
    else if (/[}\])]/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0 || quote !== '') continue;
    const found = separator.exec(text.slice(at, at + 40));
    if (found?.index !== 0 || found[0] === '') continue;
    parts.push(text.slice(from, at));
    from = at + found[0].length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function schemaOf(value: unknown, depth: number): Schema {
  if (value === null) return { type: 'null' };
  if (typeof value === 'string') return { type: 'string', ...formatOf(value) };
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'number' };
  if (typeof value === 'boolean') return { type: 'boolean' };
  if (depth > depthMax) return {};
  if (Array.isArray(value))
    return { type: 'array', items: value.length > 0 ? schemaOf(value[0], depth + 1) : {} };
  const fields = Object.entries(value as object).slice(0, fieldsMax);
  return objectOf(
    fields.map(([name, inner]) => ({ name, schema: schemaOf(inner, depth + 1), isRequired: true })),
  );
}

const formatOf = (value: string): Schema =>
  /^\d{4}-\d\d-\d\dT/.test(value)
    ? { format: 'date-time' }
    : /^\d{4}-\d\d-\d\d$/.test(value)
      ? { format: 'date' }
      : {};

type Field = { name: string; schema: Schema; isRequired: boolean };

function objectOf(written: readonly Field[]): Schema {
  // Tools take `$ref` and its like for the schema's own words wherever they stand.
  const fields = written.filter(({ name }) => !name.startsWith('$'));
  if (fields.length === 0) return { type: 'object' };
  const required = [...new Set(fields.filter(({ isRequired }) => isRequired).map(({ name }) => name))];
  return {
    type: 'object',
    // A name such as __proto__ is a field like any other.
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
  };
}

function readShape(text: string, depth: number): Schema {
  const said = text.trim();
  if (depth > depthMax) return {};
  if (said.startsWith('{')) return objectOf(fieldsIn(inside(said), depth));
  if (said.startsWith('[')) {
    const item = splitOutside(inside(said), /[,;]/)[0]?.trim() ?? '';
    return { type: 'array', items: item === '' ? {} : readShape(item, depth + 1) };
  }
  const many =
    /^(.+?)(?:\[\]|\s+(?:list|array))$/.exec(said)?.[1] ?? /^(?:list|array)\s+of\s+(.+)$/i.exec(said)?.[1];
  if (many !== undefined) return { type: 'array', items: readShape(many, depth + 1) };
  return typeOf(said);
}

function fieldsIn(body: string, depth: number): Field[] {
  return splitOutside(body, /[,;\n]/)
    .slice(0, fieldsMax)
    .flatMap((piece): Field[] => {
      const found =
        /^\s*["'`]?([A-Za-z_$][\w.$-]*)(\[\])?["'`]?\s*(\?)?\s*(?:[:=]\s*([\s\S]*)|([{[][\s\S]*)|\(?([^)]*)\)?)$/.exec(
          piece,
        );
      const name = found?.[1];
      if (!found || name === undefined) return [];
      const said = (found[4] ?? found[5] ?? found[6] ?? '').trim();
      const isOptional = found[3] !== undefined || /\boptional\b/i.test(said) || /\?$/.test(said);
      const type = said.replace(/\(?\boptional\b\)?|\?$/gi, '').trim();
      const own = type === '' ? guessByName(name) : readShape(type, depth + 1);
      return [{ name, schema: found[2] ? { type: 'array', items: own } : own, isRequired: !isOptional }];
    });
}

/** What stands between the first bracket and its partner; everything behind the first where it has none. */
function inside(said: string): string {
  let depth = 0;
  for (let at = 0; at < said.length; at++) {
    if (/[{[]/.test(said.charAt(at))) depth += 1;
    if (/[}\]]/.test(said.charAt(at))) depth -= 1;
    if (depth === 0) return said.slice(1, at);
  }
  return said.slice(1);
}

const types: readonly (readonly [RegExp, Schema])[] = [
  [/^(?:string|str|text|char|varchar)\b/i, { type: 'string' }],
  [/^uuid\b/i, { type: 'string', format: 'uuid' }],
  [/^(?:int|integer|long|bigint|count)\b/i, { type: 'integer' }],
  [/^(?:number|float|double|decimal|numeric|money)\b/i, { type: 'number' }],
  [/^bool(?:ean)?\b/i, { type: 'boolean' }],
  [/^(?:date-?time|timestamp|timestamptz|instant|time)\b/i, { type: 'string', format: 'date-time' }],
  [/^date\b/i, { type: 'string', format: 'date' }],
  [/^e-?mail\b/i, { type: 'string', format: 'email' }],
  [/^(?:url|uri|link)\b/i, { type: 'string', format: 'uri' }],
  [/^(?:object|map|json)\b/i, { type: 'object' }],
  [/^(?:array|list)\b/i, { type: 'array', items: {} }],
  [/^(?:true|false)$/i, { type: 'boolean' }],
  [/^null$/i, { type: 'null' }],
  [/^-?\d+$/, { type: 'integer' }],
  [/^-?\d+\.\d+$/, { type: 'number' }],
];

function typeOf(said: string): Schema {
  const choices = said.split(/\s*\|\s*/).map((choice) => choice.replace(/^["'“‘]|["'”’]$/g, '').trim());
  if (choices.length > 1 && choices.every((choice) => choice !== ''))
    return { type: 'string', enum: [...new Set(choices)] };
  if (/^["'“‘]/.test(said)) return { type: 'string', ...formatOf(choices[0] ?? '') };
  return types.find(([pattern]) => pattern.test(said))?.[1] ?? guessByName(said);
}

const names: readonly (readonly [RegExp, Schema])[] = [
  [
    /(?:^|_)u?u?id$|[a-z]Id$|(?:^|_)(?:name|status|state|text|title|token|cursor|phone|currency|code|url|message|reason)$/i,
    { type: 'string' },
  ],
  [/_at$|[a-z]At$/, { type: 'string', format: 'date-time' }],
  [/(?:^|_)(?:lat|lng|lon|latitude|longitude|amount|price|fare|rating)$/i, { type: 'number' }],
  [/(?:^|_)(?:limit|count|seats|total|page|offset|minutes|seconds|quantity)$/i, { type: 'integer' }],
  [/^(?:is|has|can)_|^(?:is|has|can)[A-Z]/, { type: 'boolean' }],
];

/** Where only a name is given: what nearly everybody means by it, else nothing. */
const guessByName = (name: string): Schema => names.find(([pattern]) => pattern.test(name))?.[1] ?? {};
