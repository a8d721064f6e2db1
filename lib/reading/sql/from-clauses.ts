import { group } from '../group';
import { type ColumnName, emptyDraft, type Filter, type SqlStatement, type ValueKind } from './statement';

// For statements that the grammar cannot follow: a slip of the pen, another dialect, too long. Names and clauses only.

type Body = Omit<SqlStatement, 'start' | 'end' | 'isParsed'>;

const name = String.raw`["\`]?([a-z_]\w{0,62})["\`]?`;
const source = new RegExp(
  String.raw`\b(?:from|join|into|update)\s+(?:only\s+)?(?:\w+\.)?${name}(?:\s+(?:as\s+)?(?!(?:where|on|using|join|left|right|inner|full|cross|natural|group|order|having|limit|set|for|values|union|fetch|offset|window|returning)\b)([a-z_]\w{0,62}))?`,
  'gi',
);
const listed = /\bfrom\s+[^()]*?(?=\b(?:where|group|order|limit|having|join|left|right|inner)\b|$)/i;

/** What a statement does, as far as its clauses show. */
export function readClauses(sql: string): Body {
  const flat = blank(sql);
  const { tables, aliases } = sourcesOf(flat);
  const [only] = tables;
  const home = (alias: string | undefined): string | null =>
    alias === undefined
      ? tables.length === 1 && only
        ? only
        : null
      : (aliases.get(alias.toLowerCase()) ?? null);
  const where = clauseOf(flat, /\bwhere\s+/i);
  const ons = [
    ...flat.matchAll(
      /\bon\s+(.*?)(?=\b(?:join|left|right|inner|full|cross|where|group by|order by|limit)\b|$)/gi,
    ),
  ]
    .map((match) => group(match, 1))
    .join(' and ');
  const filters = filtersOf(`${where} and ${ons}`, home);
  const ties = tiesOf(`${where} and ${ons}`, home);
  const grouped = columnsAfter(flat, /\bgroup\s+by\s+/i, home);
  const ordered = columnsAfter(flat, /\border\s+by\s+/i, home);
  const joins = [...flat.matchAll(/\bjoin\b/gi)].length;
  return {
    ...emptyDraft(),
    kind: kindOf(flat),
    tables,
    columns: [...filters.map(({ table, column }) => ({ table, column })), ...grouped, ...ordered],
    filters,
    ties,
    joins,
    isCrossJoin: tables.length > 1 && ties.length === 0 && !/\b(?:using|natural)\b/i.test(flat),
    groupBy: grouped,
    orderBy: ordered,
    isGrouped: /\bgroup\s+by\b/i.test(flat),
    aggregates: /\b(?:count|sum|avg|min|max|percentile_\w+)\s*\(/i.test(flat),
    usesWindow: /\bover\s*\(/i.test(flat),
    limit: limitOf(flat),
    usesOffset: /\boffset\s+[\d$:?]/i.test(flat),
    locks: /\bfor\s+(?:no\s+key\s+)?update\b|\bskip\s+locked\b/i.test(flat),
    selectsAll: /^\s*select\s+(?:distinct\s+)?(?:\w+\.)?\*/i.test(flat),
  };
}

/** Strings and comments hold no clauses. */
const blank = (sql: string): string =>
  sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/\s+/g, ' ')
    // Slips of the pen in the words that open a clause.
    .replace(
      /\b(?:wher|were|whre|wehre|wheer)\b(?= [\w."]+ ?(?:[=<>!]|in\b|is\b|like\b|between\b))/gi,
      'where',
    )
    .replace(/\b(?:gruop|goup|grup|gorup|groupe) by\b/gi, 'group by')
    .replace(/\b(?:oder|odrer|ordr|oredr|ordered) by\b/gi, 'order by')
    .replace(/\b(?:limt|lmit|limits|limti) (?=[\d$:?])/gi, 'limit ')
    .replace(/\b(?:jion|joi|joni|jon)\b(?= \w+ )/gi, 'join')
    .trim();

function kindOf(flat: string): SqlStatement['kind'] {
  const first = /\b(select|insert|update|delete)\b/i.exec(flat)?.[1]?.toLowerCase();
  return first === 'insert' || first === 'update' || first === 'delete' ? first : 'select';
}

function sourcesOf(flat: string): { tables: string[]; aliases: Map<string, string> } {
  const aliases = new Map<string, string>();
  const tables = new Set<string>();
  const add = (table: string, alias: string | undefined): void => {
    tables.add(table.toLowerCase());
    aliases.set(table.toLowerCase(), table.toLowerCase());
    if (alias) aliases.set(alias.toLowerCase(), table.toLowerCase());
  };
  for (const match of flat.matchAll(source)) add(group(match, 1), match[2]);
  for (const item of (listed.exec(flat)?.[0] ?? '').split(',').slice(1)) {
    const found = /^\s*"?([a-z_]\w*)"?(?:\s+(?:as\s+)?([a-z_]\w*))?\s*$/i.exec(item);
    if (found) add(group(found, 1), found[2]);
  }
  return { tables: [...tables], aliases };
}

type Home = (alias: string | undefined) => string | null;

const clauseOf = (flat: string, opening: RegExp): string => {
  const at = opening.exec(flat);
  if (!at) return '';
  const rest = flat.slice(at.index + at[0].length);
  return (
    rest.split(/\b(?:group\s+by|order\s+by|having|limit|offset|fetch|returning|for\s+update|union)\b/i)[0] ??
    ''
  );
};

const comparison =
  /(?:(\w+)\.)?([a-z_]\w*)\s*(=|<>|!=|<=|>=|<|>|\bin\b|\bi?like\b|\bbetween\b|\bis\b|@>|&&)\s*([^\s,()]{0,40})/gi;

function filtersOf(condition: string, home: Home): Filter[] {
  return [...condition.matchAll(comparison)].flatMap((match): Filter[] => {
    const [, alias, column = '', sign = '', value = ''] = match;
    if (/^\w+\.[a-z_]\w*$/i.test(value) || /^(?:and|or|not|where|interval)$/i.test(column)) return [];
    const operator = operatorOf(sign.toLowerCase());
    return [
      {
        table: home(alias),
        column: column.toLowerCase(),
        operator,
        value: kindOfWritten(value),
        isWrapped: false,
      },
    ];
  });
}

function operatorOf(sign: string): Filter['operator'] {
  if (sign === '=') return 'equal';
  if (sign === 'in') return 'list';
  if (sign === 'between') return 'between';
  if (/^[<>]=?$/.test(sign)) return 'range';
  return sign.endsWith('like') ? 'like' : 'other';
}

function kindOfWritten(value: string): ValueKind {
  if (value.startsWith("''")) return 'text';
  if (/^\d/.test(value)) return 'number';
  if (/^(?:true|false)\b/i.test(value)) return 'flag';
  if (/^(?:null|not)\b/i.test(value)) return 'null';
  return /^(?:now|current_|date|today|interval)/i.test(value) ? 'time' : 'parameter';
}

const tiesOf = (condition: string, home: Home): SqlStatement['ties'] =>
  [...condition.matchAll(/(\w+)\.([a-z_]\w*)\s*=\s*(\w+)\.([a-z_]\w*)/gi)].map(
    ([, a, one = '', b, other = '']) => ({
      one: { table: home(a), column: one.toLowerCase() },
      other: { table: home(b), column: other.toLowerCase() },
    }),
  );

function columnsAfter(flat: string, opening: RegExp, home: Home): ColumnName[] {
  return clauseOf(flat, opening)
    .split(',')
    .flatMap((piece) => {
      const found = /^\s*(?:(\w+)\.)?([a-z_]\w*)\s*(?:$|\b(?:asc|desc|nulls)\b)/i.exec(piece);
      return found ? [{ table: home(found[1]), column: group(found, 2).toLowerCase() }] : [];
    });
}

function limitOf(flat: string): number | null {
  const written = /\b(?:limit|top|fetch\s+(?:first|next))\s+(\d{1,9}|[$:?@{<]\w*)/i.exec(flat)?.[1];
  if (written === undefined) return null;
  return /^\d/.test(written) ? Number(written) : 0;
}
