/** One statement of a text of SQL. Offsets are UTF-16 units into that text. */
export type Statement = { text: string; start: number; end: number };

/** A word, a quoted thing or a sign. `word` is in lower case; strings and comments have none. */
type Token = { kind: 'word' | 'string' | 'comment' | 'sign'; start: number; end: number; word: string };

const dollarTag = /\$(?:[A-Za-z_][A-Za-z0-9_]*)?\$/y;
const wordShape = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;

/** Splits at semicolons outside strings and comments. What is only white space or comment is no statement. */
export function splitStatements(sql: string): Statement[] {
  const found: Statement[] = [];
  let from = 0;
  let isEmpty = true;
  const close = (end: number) => {
    if (!isEmpty) found.push(trimmed(sql, from, end));
    isEmpty = true;
  };
  for (const token of readTokens(sql)) {
    if (token.kind === 'sign' && token.word === ';') {
      close(token.start);
      from = token.end;
    } else if (token.kind !== 'comment') isEmpty = false;
  }
  close(sql.length);
  return found;
}

/** The statement at a place: the one it is in, else the last one before it, else the first. */
export function findStatementAt(sql: string, at: number): Statement | null {
  const statements = splitStatements(sql);
  const inside = statements.find(({ start, end }) => start <= at && at <= end + 1);
  return inside ?? statements.findLast(({ end }) => end < at) ?? statements[0] ?? null;
}

/** The words of a statement in lower case, strings and comments left out; a quoted name counts as its word. */
export function listWords(sql: string): string[] {
  return readTokens(sql).flatMap(({ kind, word }) => (kind === 'word' ? [word] : []));
}

function readTokens(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const sign = sql.charAt(at);
    if (/\s/.test(sign)) {
      at += 1;
      continue;
    }
    const token = readToken(sql, at, sign);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(sql: string, at: number, sign: string): Token {
  const next = sql.charAt(at + 1);
  if (sign === '-' && next === '-') return { kind: 'comment', start: at, end: endOfLine(sql, at), word: '' };
  if (sign === '/' && next === '*') return { kind: 'comment', start: at, end: endOfBlock(sql, at), word: '' };
  if (sign === "'") return { kind: 'string', start: at, end: endOfString(sql, at, false), word: '' };
  if (/[eE]/.test(sign) && next === "'")
    return { kind: 'string', start: at, end: endOfString(sql, at + 1, true), word: '' };
  if (sign === '"') {
    const end = endOfQuoted(sql, at);
    return { kind: 'word', start: at, end, word: sql.slice(at + 1, end - 1).toLowerCase() };
  }
  if (sign === '$') {
    const end = endOfDollar(sql, at);
    if (end !== null) return { kind: 'string', start: at, end, word: '' };
  }
  wordShape.lastIndex = at;
  const word = wordShape.exec(sql)?.[0];
  if (word !== undefined) return { kind: 'word', start: at, end: at + word.length, word: word.toLowerCase() };
  return { kind: 'sign', start: at, end: at + 1, word: sign };
}

const endOfLine = (sql: string, at: number): number => {
  const end = sql.indexOf('\n', at);
  return end < 0 ? sql.length : end;
};

/** Block comments nest in PostgreSQL. */
function endOfBlock(sql: string, start: number): number {
  let depth = 0;
  for (let at = start; at < sql.length; at += 1) {
    const two = sql.slice(at, at + 2);
    if (two === '/*') depth += 1;
    if (two === '*/') depth -= 1;
    if (two === '/*' || two === '*/') at += 1;
    if (depth === 0) return at + 1;
  }
  return sql.length;
}

/** `quote` is where the string opens. */
function endOfString(sql: string, quote: number, isEscaped: boolean): number {
  for (let at = quote + 1; at < sql.length; at += 1) {
    if (isEscaped && sql.charAt(at) === '\\') at += 1;
    else if (sql.charAt(at) === "'") {
      if (sql.charAt(at + 1) !== "'") return at + 1;
      at += 1;
    }
  }
  return sql.length;
}

function endOfQuoted(sql: string, start: number): number {
  for (let at = start + 1; at < sql.length; at += 1)
    if (sql.charAt(at) === '"') {
      if (sql.charAt(at + 1) !== '"') return at + 1;
      at += 1;
    }
  return sql.length;
}

function endOfDollar(sql: string, at: number): number | null {
  dollarTag.lastIndex = at;
  const tag = dollarTag.exec(sql)?.[0];
  if (tag === undefined) return null;
  const end = sql.indexOf(tag, at + tag.length);
  return end < 0 ? sql.length : end + tag.length;
}

function trimmed(sql: string, from: number, to: number): Statement {
  const whole = sql.slice(from, to);
  const text = whole.trim();
  const start = from + (whole.length - whole.trimStart().length);
  return { text, start, end: start + text.length };
}
