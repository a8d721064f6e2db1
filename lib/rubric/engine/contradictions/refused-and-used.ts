import { byPassage } from '../by-passage';
import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { isOfTheSystem } from './figures';
import { type Part, parts } from './parts';
import { clauseAround, isApart, isFirm, readSubject } from './subjects';

const denies = String.raw`(?:there (?:is|are) no|(?:is|are) no|has no|have no|needs? no|uses? no|takes? no|do(?:es)? no|run no|with no|and no|without(?: an?| any)?|(?:do|does|will|shall) not (?:use|have|need|run|want|keep|add|build|introduce|do|offer|send)(?: an?| any)?|(?:do|does|wo)n['’]t (?:use|have|need|run|want|keep|add|build|do|send)(?: an?| any)?|never (?:use|have|send|do)(?: an?| any)?|decided? against(?: an?| any| using)?|avoids?(?: an?| any)?|do(?:es)? without(?: an?| any)?|(?:^|[.;:,–—(]\s*)(?:and )?no)`;
/** What may follow a refusal for it to be one of the part as such: a mark, a reason, "at all", "to run". */
const flat = String.raw`(?=\s*(?:$|[.,;:)—–]|at all|anywhere|whatsoever|to (?:operate|run|maintain|look after|feed)|because|since|as (?:they|it|we|that)|and|or|so\b|which|in (?:this|our|the whole) (?:design|set-?up|system|solution|architecture)|(?:is|are) (?:needed|used)|per \w+|on (?:messages|requests|calls|sends)))`;
const unneeded = String.raw`(?:(?:is|are) (?:not (?:needed|used|necessary|required|done)|never (?:used|needed|done)|unnecessary|superfluous|left out|avoided))`;

function refusalOf({ noun, done }: Part): RegExp {
  const verbs = done
    ? String.raw`|(?:nothing|no \w+|none of it) (?:is|are|gets?) (?:ever )?(?:${done})${flat}|(?:(?:is|are|gets?) (?:never|not)|(?:and|but) never) (?:${done})${flat}`
    : '';
  return new RegExp(
    String.raw`(?:(?:(?<![\w-])|(?=[.;:,–—(]))${denies} (?:${noun})${flat}|(?:^|[.;:,]\s*)(?:the |a )?(?:${noun}) ${unneeded}${flat}|\bdo(?:es)? not need (?:an? )?(?:${noun})${flat}${verbs})`,
    'i',
  );
}

const usageOf = ({ noun, done, used }: Part): RegExp =>
  new RegExp(
    String.raw`(?<![\w-])(?:${noun}${done ? `|${done}` : ''}${used ? `|${used}` : ''})(?![\w-])`,
    'i',
  );

/** Whether a part is spoken of at all: quickly told, and so asked before the long expressions. */
const mentionOf = ({ noun, done }: Part): RegExp => new RegExp(done ? `${noun}|${done}` : noun, 'i');

const compiled = parts.map((part) => ({
  part,
  mention: mentionOf(part),
  refusal: refusalOf(part),
  use: usageOf(part),
}));

/** A word for another part of its kind: "no second queue" leaves the first one standing. */
const another =
  /\b(?:second|separate|shared|extra|global|further|additional|distributed|own|dedicated|more|new|such|other|fixed|hard)\b/i;
/** What a part would cost or be good for in general is no use of it. */
const general =
  /\ban? [\w-]+ (?:adds?|costs?|means|brings?|helps?|pays?)\b|\b(?:costs? (?:us|more|\d)|trade-?offs?|expensive|overkill|compared?|than|versus|vs|against|out of scope|not|never|no|without|nor|alternative)\b|n['’]t\b/i;

/** Parts refused flatly in one place and relied on in another. */
export function findRefusedAndUsed(passages: readonly Passage[]): Contradiction[] {
  const told = passages.filter(isOfTheSystem);
  return compiled.flatMap(({ part, use }) => {
    const refused = told.filter((passage) => refusalsIn(passage).has(part.id));
    if (refused.length === 0) return [];
    const used = told.filter((passage) => isUsed(passage, use));
    const pair = findPair(
      refused,
      used,
      (one, other) => one !== other && !isApart(readSubject(one.text), readSubject(other.text)),
    );
    if (!pair) return [];
    const [one, other] = pair;
    return [
      {
        id: `${part.id}-and-none`,
        one,
        other,
        message: `One sentence does without ${part.name}, another counts on it.`,
      },
    ];
  });
}

/** Without one of these nothing is refused; it is far quicker to look for than each part by itself. */
const denial =
  /\b(?:no|not|never|without|avoids?|decided?|unnecessary|superfluous|nothing|none|left out)\b|n['’]t\b/i;

/** Ids of the parts that a passage does without. */
const refusalsIn = byPassage(
  ({ text }): ReadonlySet<string> =>
    new Set(
      denial.test(text)
        ? compiled.flatMap(({ part, mention, refusal }) =>
            mention.test(text) && isRefused(text, refusal) ? [part.id] : [],
          )
        : [],
    ),
);

function isRefused(text: string, expression: RegExp): boolean {
  const match = expression.exec(text);
  if (!match || another.test(match[0])) return false;
  return isFirm(clauseAround(text, match.index, match.index + match[0].length)) && !opensWithCondition(text);
}

function isUsed({ text, adopted, kind }: Passage, expression: RegExp): boolean {
  const match = kind === 'sentence' ? expression.exec(adopted) : null;
  if (!match) return false;
  const clause = clauseAround(text, match.index, match.index + match[0].length);
  return isFirm(clause) && !general.test(clause) && !opensWithCondition(text);
}

/** A sentence that opens with a condition is conditional in all its clauses. */
const opensWithCondition = (text: string): boolean =>
  /^\s*(?:if|when|once|should|beyond|above|below|(?:at|from|past|over) (?:about |some |around )?\d)/i.test(
    text,
  );

/** Parts that a text does without flatly, by id, with the first sentence that says so. */
export const findFlatRefusals = (passages: readonly Passage[]): { part: string; passage: Passage }[] =>
  parts.flatMap((part) => {
    const passage = passages.find((each) => isOfTheSystem(each) && refusalsIn(each).has(part.id));
    return passage ? [{ part: part.id, passage }] : [];
  });
