import type { DeclaredTable } from '../tables';
import { notAName } from './listed';

/** One record ends where the sentence begins another. */
const another =
  /\band\s{1,4}(?:(?:an?|one)\s{1,4}(?:list|table|record|row|line|card|sheet|book|file|register|second)|for\s{1,4}(?:each|every))\b/gi;
const kept =
  '(?:tables?|records?|rows?|lines?|entr(?:y|ies)|cards?|sheets?|lists?|books?|ledgers?|files?|slips?|folders?|registers?|forms?|collections?)';
const writes =
  '(?:keeps?|stores?|writes?(?:\\s+down)?|notes?(?:\\s+down)?|remembers?|saves?|records?|holds?|knows?|puts?\\s+down)';
const thing = String.raw`(?:(?:each|every|all|the|our|one|a|an)\s+)?([a-z]{3,20})`;
const holds = String.raw`(?::|(?:,?\s*(?:and\s+)?(?:with|holding|holds|has|have|says|keeps|keeping|stores|storing|containing|contains|showing|shows|noting|notes|that\s+(?:says|holds|keeps|has|shows)|where\s+we\s+(?:keep|note)))\b)`;

// "a table of rides with …", "one row per message: …", "for each ride we keep …", "each ride keeps …".
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${kept}\s+(?:of|for|per|a)\s+(?:each\s+|every\s+|all\s+|the\s+|our\s+|one\s+|a\s+|an\s+)?([a-z]{3,20})s?\b([^.:;]{0,40}?)${holds}\s+([^.;]{8,400})`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:for|per|about|of|from)\s+(?:each|every|one|a|an|all)\s+([a-z]{3,20})\b,?([^.:;]{0,12}?)\b(?:we|i|it|the\s+(?:system|database|store|program))\s+${writes}:?\s+([^.;]{8,400})`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:we|i|it|the\s+(?:system|database|store|program))\s+${writes}\s+(?:for|per|about|of|from)\s+(?:each|every|all)\s+([a-z]{3,20})\b(\s?)[,:]?\s+([^.;]{8,400})`,
    'gi',
  ),
  // "for each driver the name, the phone and whether he is free".
  /\b(?:for|per|about|of)\s+(?:each|every|an?|one)\s+([a-z]{3,20})\b(,?\s?)((?:the|its|his|her|their|also|only|who|what|when|where|how|whether)\s+[^.;]{8,400})/gi,
  // "a letter belongs to one campaign and one person and has a state".
  /\b(?:each|every|an?|one)\s+([a-z]{3,20})(\s)belongs\s+to\s+([^.;]{8,400})/gi,
  // "a rider has a number, a name and a phone".
  /\b(?:each|every|one|a|an)\s+([a-z]{3,20})(\s)has\s+((?:an?|the|its|his|her|their|one)\s+[^.;,]{3,60},[^.;]{6,400})/gi,
  // "each ride is one line: who, when, how much".
  new RegExp(
    String.raw`\b${thing}\s+(?:is|gets|has)\s+(?:one|a|its\s+own)\s+${kept}([^.:;]{0,20}?)${holds}\s+([^.;]{8,400})`,
    'gi',
  ),
  /\b(?:each|every|one|a|an|the)\s+((?:[a-z]{3,20}\s)?[a-z]{3,20})(?:\s+(?:row|record|line|entry|table|card|file))?(\s)(?:keeps|stores|holds|carries|remembers|knows|is\s+(?:kept|stored|saved)\s+with|consists\s+of|is\s+made\s+of)\s+([^.;]{8,400})/gi,
];
const itemsLeast = 3;

/** "Trips: number, which person, from, to, asked at": what tells one from another stands first. */
const headed =
  /(?:^|[.;\n])[\s•*-]{0,8}([a-z]{3,20}?)s?(\s?):\s{1,4}((?:(?:its|their|a|the|one)\s)?(?:number|id|name|no|key|code)\b,[^.;\n]{6,400})/gi;

/** "Passengers (name, phone)", "a sheet for the mailings (shop, text, time)". */
const bracketed = /\b([a-z]{3,20})s?(\s)\(([^()]{6,300})\)/gi;
/** What tells the facts of a record from examples of a kind. */
const fact =
  /\b(?:names?|phones?|address(?:es)?|e-?mails?|stat(?:e|us)|times?|dates?|when|who|prices?|amounts?|texts?|numbers?|ids?|codes?|kinds?|types?|from|sent|done|since|cars?|plates?|result|tries)\b/gi;

/** Records in everyday words: what one thing is, and the facts kept about it. Their words are no column names. */
export function findPlainTables(text: string): DeclaredTable[] {
  const found: DeclaredTable[] = [];
  let start = 0;
  for (const next of [...text.matchAll(another)].map(({ index }) => index).concat(text.length)) {
    for (const table of findInPart(text.slice(start, next), start))
      if (!found.some(({ name }) => name === table.name)) found.push(table);
    start = next;
  }
  return found;
}

function findInPart(text: string, offset: number): DeclaredTable[] {
  const found: DeclaredTable[] = [];
  for (const form of [...forms, headed, bracketed])
    for (const match of text.matchAll(form)) {
      const [whole, name = '', besides = '', list = ''] = match;
      const items = itemsOf(list);
      if (form === headed && notAName.test(name)) continue;
      if (form === bracketed && (list.match(fact)?.length ?? 0) < 2) continue;
      // A record kept "per person and kind" has said two of its facts already.
      const keys = /\b(?:per|each|every)\b/i.test(whole)
        ? [...besides.matchAll(/\band\s+[a-z]+/gi)].length
        : 0;
      const least = form === bracketed ? 2 : itemsLeast;
      if (items.length + keys < least || found.some(({ start }) => start === offset + match.index)) continue;
      found.push({
        start: offset + match.index,
        end: offset + match.index + whole.length,
        name: name.toLowerCase(),
        form: 'plain',
        columns: items.map((item) => ({
          name: item,
          type: null,
          isPrimaryKey: false,
          isUnique: false,
          references: null,
        })),
        primaryKey: [],
        indexes: [],
      });
    }
  return found;
}

/** Facts in a list, none of them a sentence of its own. */
function itemsOf(list: string): string[] {
  const items = list
    .split(/,|\band\b|\bor\b/i)
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');
  return items.every((item) => item.split(/\s+/).length <= 7)
    ? items
    : items.slice(
        0,
        items.findIndex((item) => item.split(/\s+/).length > 7),
      );
}
