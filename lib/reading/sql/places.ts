import type { Span } from '../span';

/** A place where a statement may stand: it begins like one and reaches to the semicolon, the empty line or the fence. */
export type Candidate = Span & { isDdl: boolean };

const opening =
  /\b(?:with\s+(?:recursive\s+)?[a-z_]\w{0,62}\s+as\s*\(\s*select\b|select\s[\s\S]{0,900}?\sfrom\s+["`(]?[a-z_(]|insert\s+into\s+["`]?[a-z_][\w.]{0,62}["`]?\s*(?:\(|values\b|select\b)|update\s+["`]?[a-z_][\w.]{0,62}["`]?(?:\s+(?:as\s+)?[a-z_]\w{0,20})?\s+set\s+["`]?[a-z_][\w.]{0,62}["`]?\s*=|delete\s+from\s+["`]?[a-z_]|create\s+(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?["`]?[a-z_][\w.]{0,62}["`]?\s*\(|create\s+(?:unique\s+)?index\s+[\w\s]{0,90}?\bon\s+["`]?[a-z_][\w.]{0,62}["`]?\s*(?:using\s+\w+\s*)?\()/gi;
const statementMax = 4_000;
const candidatesMax = 60;
const article =
  /\b(?:from|into|update)\s+(?:(?:a|an)\s+(?!(?:join|where|left|inner|cross|group|order|limit|as)\b)[a-z]{3,}|(?:the|our|each|all|this|that|their|its|every|those|these|it|them|one|any|my|your|there|here|now)\b)/i;

/** Places that look like SQL; prose such as "select a driver from the list" is told apart by its shape. */
export function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  let reached = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < reached || found.length >= candidatesMax) continue;
    const end = endOf(text, match.index);
    const source = text.slice(match.index, end);
    if (!looksLikeSql(source)) continue;
    const isDdl = /^create/i.test(source);
    found.push({ start: match.index, end, isDdl });
    reached = end;
  }
  return found;
}

/** A semicolon inside a string or brackets ends nothing. */
function endOf(text: string, start: number): number {
  const rest = text.slice(start, start + statementMax);
  const stops =
    /'(?:[^'\n]|'')*'|;|\n[ \t]*\n|```|\n(?=[ \t]*(?:select|insert\s+into|update|delete\s+from|create\s+(?:table|unique|index))\b)/gi;
  for (const stop of rest.matchAll(stops)) {
    if (stop[0].startsWith("'")) continue;
    if (stop[0] === '\n' && goesOn(rest.slice(0, stop.index))) continue;
    return start + stop.index + (stop[0] === ';' ? 1 : 0);
  }
  return start + rest.length;
}

/** A line that begins with SELECT is part of what stands before it where that is not finished. */
const goesOn = (before: string): boolean =>
  opens(before) ||
  /\b(?:as|union|all|from|in)\s*\(?\s*$/i.test(before) ||
  (/^with\b/i.test(before) && /\)\s*$/.test(before)) ||
  (/^insert\b/i.test(before) && !/\b(?:values|select)\b/i.test(before));

/** More brackets open than close: what follows stands inside. */
function opens(text: string): boolean {
  let depth = 0;
  for (const unit of text) depth += unit === '(' ? 1 : unit === ')' ? -1 : 0;
  return depth > 0;
}

function looksLikeSql(source: string): boolean {
  if (article.test(source.slice(0, 900).split(/\bwhere\b/i)[0] ?? '')) return false;
  if (!/^select/i.test(source)) return true;
  const list = /^select\s+([\s\S]*?)\s+from\s/i.exec(source)?.[1] ?? '';
  const after = source.slice(list.length);
  const isShouted = source.startsWith('SELECT');
  return (
    isShouted ||
    /[*()=.]|_/.test(list) ||
    /\b(?:where\s+[\w."]+\s*(?:[=<>!]|in\b|is\b|like\b|between\b)|group\s+by|order\s+by|join\s+\w+|limit\s+[\d$:?])/i.test(
      after,
    )
  );
}
