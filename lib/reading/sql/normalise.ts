// What people write in place of a value, or in another dialect, in the words of the grammar. Offsets are not kept:
// a statement is placed as a whole.

const quoted = /'(?:[^']|'')*'/g;

/** Puts a statement into the grammar's own words: placeholders, comments, back-quotes, distances, MySQL intervals. */
export function normaliseSql(sql: string): string {
  const strings: string[] = [];
  // Strings are kept out of the way first; what looks like a placeholder inside one is none.
  const bare = sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(
      /\binterval\s+(?:'\s*)?(\d{1,6})(?:\s*')?\s+(minute|hour|day|week|month|year|second)s?\b'?/gi,
      "interval '$1 $2'",
    )
    .replace(/([-+]\s*)(\d{1,6})\s+(minute|hour|day|week|month|year|second)s?\b/gi, "$1interval '$2 $3'")
    .replace(quoted, (whole) => `'${strings.push(whole) - 1}'`);
  const plain = bare
    .replace(/`([^`\n]{1,80})`/g, '"$1"')
    .replace(/\$\{[^}\n]{1,60}\}|\{\{?\s*[\w.]{1,60}\s*\}\}?|<[a-z_]\w{0,40}>/gi, '$$1')
    .replace(/([=<>(,]\s*)\[[a-z_]\w{0,40}\]/gi, '$1$$1')
    .replace(/(^|[^:\w]):([a-z_]\w{0,60})/gi, '$1$$1')
    .replace(/(^|[^@\w])@([a-z_]\w{0,60})/gi, '$1$$1')
    .replace(/([=<>(,]\s*|\b(?:limit|offset|and|like|between|in)\s+)\?(?![|&\w])/gi, '$1$$1')
    .replace(/%s\b/g, '$$1')
    .replace(/<->|<=>|<#>/g, '+')
    .replace(/…|\.\.\./g, '*')
    .replace(/\b(with\s+recursive\s+[a-z_]\w*)\s+as\b/gi, '$1 (x) as')
    .replace(/\blimit\s+(\d{1,9})\s*,\s*(\d{1,9})/gi, 'limit $2 offset $1')
    .replace(/\b(geography|geometry)\s*\([^()]{0,60}\)/gi, '$1');
  return plain.replace(/'(\d+)'/g, (whole, at: string) => strings[Number(at)] ?? whole);
}
