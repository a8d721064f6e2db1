import type { Sentence } from './segment';
import type { Stance } from './types';

/**
 * A short verdict speaks about the idea before it: "Idempotency keys? Overkill here.", "I removed it",
 * "I keep it". "Others skip it; we do not" is the opposite of what they do. Answers what the clause does to the ideas named before it, or null where it says nothing about them.
 */
export function verdictOn(sentence: Sentence, from: number, to: number): Stance | 'opposite' | null {
  const words = sentence.words.slice(from, to).map((word) => word.lower);
  const said = ` ${words.join(' ')} `;
  if (
    /^ (?:yes|of course|definitely|certainly|absolutely|we do|i do) (?:$|because |since |as |for |so |and )|^ yes | (?:and|but|hence|therefore) so (?:do|will|did|shall) (?:we|i) |^ (?:and |so |hence |therefore |that is why )*there (?:is|are|will be) (?:one|some|two|both) $|^ (?:but |and |while |whereas )?(?:ours|mine|our own|this one|the new one|my design|our design) (?:has|does|have|will have) (?:it|one|them|so|both)?(?: .*)? $/.test(
      said,
    )
  )
    return 'adopt';
  if (ellipsis.test(said)) return 'opposite';
  if ((keeps.test(said) || turnsOut.test(said) || drawnIn.test(said)) && !negated.test(said)) return 'adopt';
  if (from > 0 && said.endsWith(' instead ')) return 'reject';
  if (removes.test(said) || against.test(said) || unused.test(said)) return 'reject';
  if (words.length <= longVerdictWords && (sentBack.test(said) || notOurs.test(said))) return 'reject';
  if (words.length <= shortVerdictWords && deferring.test(said)) return 'defer';
  if (words.length <= shortVerdictWords && refusing.test(said)) return 'reject';
  return null;
}

const shortVerdictWords = 7;
const longVerdictWords = 12;
const pronoun = '(?:it|that|this|them|those|these|one|both)';
const keeps = new RegExp(
  ` (?:we|i) (?:still |do |will |would |nevertheless |nonetheless |therefore |anyway |also )*(?:keep|kept|want|need|take|took|adopt|use|chose|choose|build|include|add|insist on|stand by|go with|went with|do|have|put|brought|bring) ${pronoun}(?: back)?(?: in| now| today| first| at once| here| anyway| nevertheless| all the same| from day one| from the start)?(?: (?:for|because|since|as|so|to) .*)? $`,
);
/** "… and drew it in": taken after all. */
const drawnIn = / (?:drew|put|built|brought|took|wrote|added) (?:it|them|one|both) (?:back )?in $/;
const removes = new RegExp(
  ` (?:we|i) (?:have |had |then |later |would |will )*(?:removed?|drop|dropped|reject|rejected|skip|skipped|struck|cut|scrapped|abandoned|leave|left|avoid|avoided|refuse|refused|discarded|threw|crossed|took|declined|passed on|ruled|do without|can do without|could do without) ${pronoun}`,
);
/** "We do not": what others do, turned round. */
const ellipsis =
  /^ (?:but |and |while |whereas |yet )?(?:we|i|ours|mine|our (?:\S+ )?(?:own|design|service|product|team|system|one|side|app|plan)|this (?:design|one|product|team|service)|the new one) (?:do|does|did|will|would|have|has|are|is|can) not(?: here| yet)? $/;
/** "The peak makes it necessary", "so it stays", "and then built it". */
const turnsOut =
  / (?:makes?|made|renders?) (?:it|them|this|that|one) (?:necessary|needed|worth|worthwhile|pay|indispensable|unavoidable|essential|inevitable|a must|mandatory)|^ (?:so|but|hence|therefore|now|and now|and so|yet|still) (?:it|that|they|both|one) (?:(?:stays?|remains?)(?: in| there| on board)?|(?:is|are|comes?|goes|went)(?: now| therefore| back| still)? (?:in|there|on board|built|in place|in the design|part of it)) (?:because .*|since .*|as .*|for .*)?$|^ (?:and|but|so|then|yet)(?: then| now| nevertheless| still| we| i)* (?:built|took|kept|added|bought|introduced|installed|adopted) (?:it|them|one|both) (?:in |anyway |nevertheless |all the same |after all )?(?:(?:because|since|as|for) .*)?$/;
/** "We gave it back", "I said no", "so it went": the end of an idea that was named before. */
const sentBack =
  / (?:gave|give|sent|send|handed|hand|put|took|take|brought) (?:it|them|that|this|one) (?:back|away|out|down|aside|off)(?: again| on the shelf)? $| (?:i|we|they|the team|my boss|the board) (?:said|say|answered|replied|told (?:him|her|them)) (?:no|never|nope|thanks but no)(?: .*)? $| (?:refused?|declined?|do not (?:want|wish|intend|dare)|did not (?:want|wish)) to (?:have|build|add|run|take|use|do|introduce|keep|own|pay for) (?:any|it|them|that|one|both|this|such).* $| (?:so|and|then|therefore|hence|now) (?:it|that|they|this|both) (?:went|had to go|has to go|must go|is gone|are gone|was gone|died|fell|were dropped|was dropped) $/;
/** "… but not with us", "but it is not for this product". */
const notOurs =
  /^ (?:but |and |just |only |yet |however )*not (?:with|for|in|at|here|by|on|under) (?:us|our|ours|this|me|my|these|that|here|such)(?: .*)? $|^ (?:but |yet |however |and |only |still )+(?:it|that|this|they|these|those|such a thing) (?:is|are|was|would be|do|does|did|has|have|will|would)(?: simply| just| still| really| clearly| here)? not (?:be )?(?:for|needed|necessary|worth|fit|pay|help|belong|suit|ours|justified|what we|what this|an option|built|part of|our|solve|matter|add|bring|change|apply|make sense)(?: .*)? $|^ (?:but |yet |however |and |only |still )+(?:it|that|this|they|these|those) (?:fits?|suits?|helps?|pays?|serves?|belongs?|makes? sense|is|are)(?: for| to| with| only)* (?:other|others|another|bigger|larger|somebody else|someone else|giants|banks)(?: .*)? $/;
/** What nobody uses is not there. */
const unused =
  / (?:nobody|no one|never|not)(?: \w+)? (?:reads?|uses?|looks? at|checks?|asks?|watches|follows?|consults?) (?:it|them|that) $/;
const against =
  / (?:decided|voted|advise|argue|spoke|chose|i am|we are|speaks|speak) against | answer is no | answer was no | we (?:do|did|will|have|need) not | i (?:do|did|will|would) not | neither helps? | none of (?:it|them|this|that) /;
const refusing =
  /^ (?:but |and |so |well )?(?:no|none|nope|never|nothing of (?:it|that))(?: thanks| thank you| need| point| use)? $|^ (?:that is |this is |it is |it would be |that would be |all |just |simply |clearly |pure )?(?:an? )?(?:overkill|unnecessary|needless|pointless|premature|superfluous|waste|rejected|dropped|skipped|not (?:here|needed|necessary|for us|worth it|at this size|at this scale|in this case|now)|too (?:much|early|expensive|complex))(?: .*)? $|^ we do without(?: it| them)? $/;
const deferring =
  /^ (?:that |it |they |this |these |those |both )?(?:can |may |will |must |should |has to |comes? )?(?:later|not yet|not now|maybe later|perhaps later|next (?:year|version|phase|quarter)|some day|someday|v2|in v2|phase two|(?<=(?:can|may|will|must|should|to|it|that|they|this|both) )wait|be deferred|deferred|postponed|be postponed)(?: .*)? $/;
const negated = / (?:not|never|no|neither|nor|hardly|if|would have) /;
