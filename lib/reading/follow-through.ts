import type { Sentence } from './segment';
import type { Stance } from './types';

/**
 * A short verdict speaks about the idea before it: "Idempotency keys? Overkill here.", "I removed it",
 * "I keep it". Answers what the clause does to the ideas named before it, or null where it says nothing about them.
 */
export function verdictOn(sentence: Sentence, from: number, to: number): Stance | null {
  const words = sentence.words.slice(from, to).map((word) => word.lower);
  const said = ` ${words.join(' ')} `;
  if (
    /^ (?:yes|of course|definitely|certainly|absolutely|we do|i do) (?:$|because |since |as |for |so |and )|^ yes | (?:and|but|hence|therefore) so (?:do|will|did|shall) (?:we|i) |^ (?:and |so |hence |therefore |that is why )*there (?:is|are|will be) (?:one|some|two|both) $|^ (?:but |and |while |whereas )?(?:ours|mine|our own|this one|the new one|my design|our design) (?:has|does|have|will have) (?:it|one|them|so|both)?(?: .*)? $/.test(
      said,
    )
  )
    return 'adopt';
  if (keeps.test(said) && !negated.test(said)) return 'adopt';
  if (from > 0 && said.endsWith(' instead ')) return 'reject';
  if (removes.test(said) || against.test(said) || unused.test(said)) return 'reject';
  if (words.length <= shortVerdictWords && deferring.test(said)) return 'defer';
  if (words.length <= shortVerdictWords && refusing.test(said)) return 'reject';
  return null;
}

const shortVerdictWords = 7;
const pronoun = '(?:it|that|this|them|those|these|one|both)';
const keeps = new RegExp(
  ` (?:we|i) (?:still |do |will |would |nevertheless |nonetheless |therefore |anyway |also )*(?:keep|kept|want|need|take|took|adopt|use|chose|choose|build|include|add|insist on|stand by|go with|went with|do|have|put|brought|bring) ${pronoun}(?: back)?(?: in| now| today| first| at once| here| anyway| nevertheless| all the same| from day one| from the start)?(?: (?:for|because|since|as|so|to) .*)? $`,
);
const removes = new RegExp(
  ` (?:we|i) (?:have |had |then |later |would |will )*(?:removed?|drop|dropped|reject|rejected|skip|skipped|struck|cut|scrapped|abandoned|leave|left|avoid|avoided|refuse|refused|discarded|threw|crossed|took|declined|passed on|ruled|do without|can do without|could do without) ${pronoun}`,
);
/** What nobody uses is not there. */
const unused =
  / (?:nobody|no one|never|not)(?: \w+)? (?:reads?|uses?|looks? at|checks?|asks?|watches|follows?|consults?) (?:it|them|that) $/;
const against =
  / (?:decided|voted|advise|argue|spoke|chose|i am|we are|speaks|speak) against | answer is no | answer was no | we (?:do|did|will|have|need) not | i (?:do|did|will|would) not | neither helps? | none of (?:it|them|this|that) /;
const refusing =
  /^ (?:but |and |so |well )?(?:no|none|nope|never|nothing of (?:it|that))(?: thanks| thank you| need| point| use)? $|^ (?:that is |this is |it is |it would be |that would be |all |just |simply |clearly |pure )?(?:an? )?(?:overkill|unnecessary|needless|pointless|premature|superfluous|waste|rejected|dropped|skipped|not (?:here|needed|necessary|for us|worth it|at this size|at this scale|in this case|now)|too (?:much|early|expensive|complex))(?: .*)? $|^ we do without(?: it| them)? $/;
const deferring =
  /^ (?:that |it |they |this |these |those |both )?(?:can |may |will |must |should |has to |comes? )?(?:later|not yet|not now|maybe later|perhaps later|next (?:year|version|phase|quarter)|some day|someday|v2|in v2|phase two|wait|be deferred|deferred|postponed|be postponed)(?: .*)? $/;
const negated = / (?:not|never|no|neither|nor|hardly|if|would have) /;
