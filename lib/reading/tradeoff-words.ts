/**
 * The words of weighing up, as data: what speaks for a gain, a cost, a choice, and for what makes a cost bearable.
 * Each pattern is read against the lower-case words of a clause with a blank at both ends.
 */

export const denial =
  / (?:no downsides?|no drawbacks?|no disadvantages?|only advantages|best of (?:both|all) worlds?|no trade ?offs?|has no cost|without (?:any )?drawbacks?|without (?:any )?compromise|without (?:any )?disadvantages?|only upsides?|(?:everything|all of it) (?:will be|is|gets)|without any downside|without downsides?|costs us nothing|simply the best|no compromise) /;

export const talk =
  / (?:trade ?offs? (?:are|is|matter|must|should|have|need|will)|pros and cons (?:are|should|must|will)|(?:discuss|weigh|consider|think about) (?:the |all |these )?(?:trade ?offs?|pros)) /;

export const versus = / (?:versus|vs|as against|compared (?:to|with)|or) /;

export const depends =
  / (?:it depends|depends on|depending on|it is a matter of|case by case|both have|each has|its place|pros and cons|no right answer) /;

export const alternative =
  / (?:instead of|rather than|over (?:a|an|the|direct|one|many)|in place of|as opposed to|not (?:a|an|the) \w+|versus|vs|for at least|prefer|preferred|in favour of|in favor of|skipping|without|single|dropping|keeping|going with|choosing|choose|chose|i take|we take|i give up|we give up) /;

export const choice =
  / (?:i|we) (?:would |will |also |therefore |deliberately |still |do |have )*(?:take|use|choose|chose|prefer|keep|go|went|pick|picked|cache|poll|batch|store|accept|give up|skip|stay|stick|put|hold|send|run|split|retry|shard|limit|ask|write|read|start|build|buy|leave|let|offer|want|decide|decided|opt|drop|trade|pay|queue|pace|make|check|copy|move|serve|add|lock|charge|group|answer|drop|pull|push|log|wait|live) | (?:instead of|rather than|going with|by \w+ing|skipping|choosing|keeping|dropping|i give|we give|offering|polling|pacing|staying|asking|holding|sending|single|one|two|a) /;

export const contrast = /^(?:but|though|although|while|whereas|however|yet)$/;

export const costLead =
  / (?:but|though|although|however|yet|in exchange|in return|at the cost|at the price|the price|the cost|the downside|the drawback|the catch|give up|gives up|accept|accepts|accepting|lose|loses|we pay|pays for|on the other hand|the flip side|sacrific\w+) /;

export const switching =
  / (?:switch(?:es)?|return|go back|revisit|reconsider|move|change|replace|migrate|come back|turn|fall back|revert|add|split|until|drop|introduce|sign|rethink|raise|lower|extend|shorten|buy|open|upgrade|reopen|swap) /;

export const conditional =
  / (?:if|when|once|should|until|unless|as soon as|above|beyond|from \w+(?: \w+)? on|from \w+ \w+ \w+ on|as long as|while we|below|the day) /;

export const bearable =
  / (?:(?:nobody|no one|users?|riders?|drivers?|readers?|people|customers?|senders?|shops?|they) (?:never|hardly|barely|scarcely|do not|will not|rarely|would not|cannot) (?:ever )?(?:see|sees|notice|notices|mind|minds|care|cares|feel|feels)|(?:riders?|users?|readers?|people|customers?|they) (?:easily )?(?:forgive|accept|tolerate)|hardly (?:matters?|counts?|hurts?)|is nothing|we accept (?:that|this|it)|anyway|a small price|still (?:under|below|within|less than|inside|far)|a fair price|bearably|within budget|can bear|bears?|can take|put up with|acceptable|accepted here|tolerable|bearable|fine|harmless|ok|okay|good enough|nobody (?:notices|minds|is hurt|sees|cares)|no one (?:notices|minds)|not (?:today s|our|a|todays) problem|not today|affordable|worth (?:it|that|this)|we can live|can live with|does not matter|hardly matters|hurts nobody|is enough|are enough|allowed?|allows|permits?|within (?:the|our) (?:promise|target|budget|limit)|far (?:below|under|from)|well (?:below|under|within)|plenty|small enough|rare|rarely|against a|against the|out of (?!order |sync |date |step |stock |memory |hand |control )\w+|leaves room|headroom|no harm|enough for|can wait|tolerates?|forgives?|suits) /;

export const mitigation =
  / (?:removes? (?:that|this|the|most of the|all) (?:risk|danger|problem|doubt|gap)|falls? back (?:to|on)|so (?:we|i) (?:\w+ )?(?:\w+)|so (?:each|every|the \w+|a \w+) (?:\w+ )?(?:carries|ignores?|checks?|filters?|drops?|skips?|keeps?|marks?|shows?|warns?|repeats?|retries|reads?|bypass(?:es)?|covers?)|payouts? (?:read|use)|ignores? (?:older|the old|repeats|duplicates)|split such|skips? the (?:copy|cache)|(?:is|are) (?:not )?affected|covers? the|makes? good|tops? it up|offset\w*|make(?:s)? up for|counter(?:ed|s)?|cushion\w*|re ?checks?|double checks?|checks? (?:\w+ ){0,3}(?:again|before|twice)|hides? it|covers? (?:it|that|this)|softens?|mitigat\w+|compensat\w+|bounded by|bound(?:ed)? (?:it|that|to)|capped|we (?:watch|monitor|alert|cap|bound|limit|warn|mark|label|compensate|reconcile|repair|measure|refresh|invalidate|test)|(?:is|are) (?:watched|monitored|checked|capped|bounded|undone|labelled|marked|refreshed|reconciled|repaired|corrected|limited|repeated|caught|flagged)|a (?:repeat|nightly|daily|second|final|small|short|weekly) (?:check|job|sweep|count|alarm|alert|note|button|comparison|reconciliation)|ignore the cache|bypass(?:es)?|can be undone|undo(?:ne)?|alarm|safety net|kill switch|guard(?:ed|rail)?s?|to limit (?:it|that|this)|to keep that|catches (?:it|that|those|the rest)|filters? (?:it|them)|so we (?:add|keep|watch|check|cap|show)|therefore we) /;

/** A choice with its reason is one side of a trade-off. */
export const reasoned =
  / (?:i|we) (?:would |will |also )*(?:choose|chose|prefer|pick|picked|take|go with|opt for|stay with|stick with|rely on) .* (?:because|since|as|for its|due to) /;

export const people =
  / (?:we|i|us|our|people|person|riders?|drivers?|customers?|users?|shops?|sender|producers?|readers?|marketers?|support|somebody|nobody|news|letters?|mails?|messages?|rides?|trips?|codes?|bookings?|payments?|orders?|campaigns?|partition|day|patients?|receipts?|pushes?|texts?|alerts?|notes?|money|stock|seat|cars?|phone|drivers|offer|refusal|clerk|operator|team|refunds?) /;

export const deniesHarm =
  / (?:avoids?|prevents?|reduces?|never|no|without|cannot|protects?|saves?|fewer|less|nothing|cuts?|spares?|stops) /;
