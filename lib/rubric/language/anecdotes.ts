const elsewhere =
  /\b(?:in|at|from|during|with) (?:my|a|one of my) (?:\w+ )?(?:last|previous|former|earlier|old|first|past) (?:\w+ )?(?:position|job|role|company|employer|firm|team|project|post|workplace|career|start-?up)\b|\bearlier in my career\b|\bi (?:once|have (?:often|always|personally|once)|had) (?:experienced|seen|lived through|witnessed|worked)\b|\bwith my own eyes\b/i;
const heart =
  /\b(?:bring|get|gather|call|invite|take) (?:the |our |my )?(?:whole |entire )?(?:team|teams|people|everybody|everyone|colleagues) together\b|\bgo through what went wrong\b|\b(?:open|blameless|healthy|learning|feedback) (?:\w+ )?culture\b|\bpeople matter more\b|\bmindset\b|\b(?:calm voice|clear responsibilities)\b/i;

/** What happened to the author elsewhere, and how a team should feel about it: nothing of the system that is built. */
export const isAnecdote = (text: string): boolean => elsewhere.test(text) || heart.test(text);
