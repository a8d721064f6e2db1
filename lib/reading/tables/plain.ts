import type { DeclaredTable } from '../tables';

const kept = '(?:tables?|records?|rows?|lines?|entr(?:y|ies)|cards?|sheets?|lists?|books?|ledgers?)';
const holds = String.raw`(?::|(?:,?\s*(?:and\s+)?(?:with|holding|holds|has|have|says|keeps|keeping|stores|storing|containing|contains|showing|shows|noting|notes|that\s+(?:says|holds|keeps|has|shows)|where\s+we\s+(?:keep|note)))\b)`;

// "a table of rides with …", "one row per message: …", "for each ride we keep …", "each ride keeps …".
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${kept}\s+(?:of|for|per|a)\s+(?:each\s+|every\s+|all\s+|the\s+|our\s+|one\s+|a\s+|an\s+)?([a-z]{3,20})s?\b([^.:;]{0,40}?)${holds}\s+([^.;]{8,400})`,
    'gi',
  ),
  /\b(?:for|per|about)\s+(?:each|every|one|a|an)\s+([a-z]{3,20})\b,?([^.:;]{0,12}?)\b(?:we|i|it|the\s+(?:system|database|store))\s+(?:keeps?|stores?|writes?(?:\s+down)?|notes?|remembers?|saves?|records?|holds?)\s+([^.;]{8,400})/gi,
  /\b(?:each|every|one|a|an)\s+([a-z]{3,20})(?:\s+(?:row|record|line|entry))?(\s)(?:keeps|stores|holds|carries|remembers|is\s+(?:kept|stored|saved)\s+with|consists\s+of|is\s+made\s+of)\s+([^.;]{8,400})/gi,
];
const itemsLeast = 3;

/** Records in everyday words: what one thing is, and the facts kept about it. Their words are no column names. */
export function findPlainTables(text: string): DeclaredTable[] {
  const found: DeclaredTable[] = [];
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const [whole, name = '', besides = '', list = ''] = match;
      const items = itemsOf(list);
      // A record kept "per person and kind" has said two of its facts already.
      const keys = /\b(?:per|each|every)\b/i.test(whole)
        ? [...besides.matchAll(/\band\s+[a-z]+/gi)].length
        : 0;
      if (items.length + keys < itemsLeast || found.some(({ start }) => start === match.index)) continue;
      found.push({
        start: match.index,
        end: match.index + whole.length,
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
