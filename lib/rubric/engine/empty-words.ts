const finiteVerb =
  /\b(?:is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|should|must|may|we|i|they|it|you|he|she|takes?|goes|go|gets?|keeps?|sends?|reads?|writes?|uses?|runs?|makes?|gives?|needs?|adds?|drops?|falls?|rises?|waits?|returns?|looks?|stops?|starts?|comes?|means|puts?|checks?|stores?|calls?|holds?|serves?|tries|fails?|dies|lags?|costs?|leaves?|loses?|decides?|moves?|tells?|asks?|accepts?|matters?|counts?|points?|choose|chooses|chosen|expect|expects|sees?|feels?|hears?)\b/i;

/** Whether a text holds anything like a verb in its finite form; a hint, not a parse. */
export const hasFiniteVerb = (text: string): boolean => finiteVerb.test(text);

/** An item that is only a figure with its unit: "99.9%", "10 ms". */
const bareFigure = /^[\d.,\s]+(?:[kmb]|bn|%|ms|s|min|h|x)?\b\W*(?:users)?$/i;
/** The plain beginning of a record or a sequence: "One line per message: person, kind, way". */
const leadIn = /^\W*\w+(?:\s+\w+){2,8}:/;

/** "Trips: number, which person, from, to": the facts of a record, what tells it from others first. */
const recordHead = /^\W*[a-z]+:\s(?:(?:its|their|a|the|one)\s)?(?:number|id|name|no|key|code)\b,/i;

/** What is left out is a row by nature. */
const leftOut =
  /^\W*(?:left out|leaving out|out(?: of scope)?|not (?:now|yet|in)|excluded?|later|skipped)\b/i;
const written = /->|→|⇒|=|\d \+ \d|\{|\w\(\w+[,)\s]|\w \(\w+_\w+|\b(?:GET|POST|PUT|PATCH|DELETE) \//;

/** A table, a call, a sum, a record in plain words, or figures tied to things: short, and yet no row of terms. */
export function hasShape(text: string): boolean {
  if (written.test(text) || leadIn.test(text) || recordHead.test(text) || leftOut.test(text)) return true;
  const items = text.split(/,\s/);
  const tied = items.filter((item) =>
    /[a-z]{4,}\s+\d|\d\s?(?:person-)?(?:weeks?|days?|months?)\b/i.test(item),
  );
  return items.length >= 3 && tied.length * 2 > items.length && /(?:weeks?|days?|months?)\b/i.test(text);
}

/**
 * A row of terms with no verb to hold them: "Kafka, Redis, CQRS, saga, outbox". Shapes such as `rides(id, status)`, a request
 * body, arithmetic or figures tied to things are no such row; figures tied to nothing are.
 */
export function isListOfTerms(text: string): boolean {
  if (hasShape(text)) return false;
  const plain = text.replace(/\([^)]*\)/g, ' ').replace(/[.!?]+$/, '');
  const items = plain
    .split(/,\s|[;·•|\n]|\s\/\s|\s[-–—]\s|%\s(?=\d)/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const words = items.reduce((sum, item) => sum + item.split(/\s+/).length, 0) / Math.max(items.length, 1);
  const figures = items.filter((item) => bareFigure.test(item)).length;
  if (items.length >= 3 && figures === items.length) return true;
  const withDigits = items.filter((item) => /\d/.test(item)).length;
  // A long row of figures constrains nothing, however precise each one is.
  if (items.length >= 8 && withDigits * 10 >= items.length * 6 && words <= 7) return true;
  if (items.length < 5 || words > 3.5) return false;
  if (items.filter((item) => /\bvs\b/i.test(item)).length * 2 > items.length) return true;
  // Words such as "cost" or "build" are verbs in a sentence and nouns in a row: a long row of short items is a row.
  if (items.length >= 8 && words <= 2.6) return true;
  return withDigits * 3 < items.length && !finiteVerb.test(plain);
}

/** Whether a row is made of words: a row of figures says too little as well, yet in another way. */
export function isRowOfWords(text: string): boolean {
  const items = text.split(/[,;|•]\s|\n|\.\s/).filter((item) => item.trim() !== '');
  const withDigits = items.filter((item) => /\d/.test(item)).length;
  const opening = text.split(':')[0] ?? '';
  return (
    items.length >= 5 && withDigits * 2 < items.length && !(text.includes(':') && finiteVerb.test(opening))
  );
}

/** Whether a text says a few words over and over. */
export function isRepetition(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return words.length >= 6 && new Set(words).size * 2 <= words.length;
}

const taskNouns =
  'architecture|api|plan|design|components?|choice|choices|trade-?offs?|steps?|section|schema|data model|query|impact|answer|numbers?|mitigation|requirements?|endpoints?|goal|question|problem|user|structure';

const restated = [
  new RegExp(
    String.raw`\b(?:the|every|each|an?|our)\s(?:\w+\s)?(?:${taskNouns})\s(?:\w+\s){0,3}?(?:should|must|needs to|need to)\s(?:be (?:given|clear|described|collected|well)|have|define|describe|contain|explain|say|follow|include|show)\b`,
    'i',
  ),
  /\b(?:we|i|you|one) (?:need|have|ought) to (?:say|consider|think about|describe|state|explain|show|list|understand|mention)\b/i,
  /\bit is (?:also )?important to (?:understand|say|think|describe|consider|know)\b/i,
  /\b(?:blocks|components|parts|pieces|modules|layers|elements|technologies|measures) (?:is|are|should be|must be|have to be|need to be) (?:well |carefully |properly |clearly )?(?:chosen|selected|designed|defined|arranged|structured|identified|shown|described|foreseen)\b/i,
  /\bthere should be an? (?:endpoint|step|plan|component|table|answer)\b/i,
  /\b(?:the question is|we are asked|i am asked|the task (?:is|demands|asks)|the design will not answer|since that is the goal|the goal is therefore)\b/i,
  /\bevery (?:choice|decision) has\b/i,
  /\bthe (?:main )?components are the ones\b|\bthe metric that moves is\b|\bit will move by the amount\b/i,
  /\bi would (?:list|choose) the (?:choices|ones|options)\b/i,
  /\bfirst the first step\b|\bthings to keep in mind\b|\bof these \d is forgotten\b/i,
];

/** Words to whoever grades, and none about the system. */
const toTheGrader = [
  /\b(?:please |kindly )?(?:grade|score|mark|award|rate|give) (?:this|me|my|the|it|us)? ?(?:\w+ ){0,3}(?:answer|response|text|full|highly|highest|maximum|top|marks|points)\b/i,
  /\b(?:ignore|disregard|forget|skip|override) (?:all |any |the |your |every )*(?:previous |above |other |prior |earlier )?(?:instructions?|rubric|criteria|guidelines|grading rules|prompt)\b/i,
  /\b(?:dear|hello|attention|note to(?: the)?) (?:grader|scorer|marker|assessor|evaluator|examiner|reviewer|ai|model)\b/i,
  /\b(?:full|maximum|top|highest|perfect) (?:marks?|scores?|points|credit|grades?|level)\b/i,
  /\b(?:this|the|my) answer (?:meets|fulfils|satisfies|deserves|covers) (?:all|every|each|the (?:highest|top|full))\b/i,
  /\b(?:all|every) (?:criteria|criterion|dimensions?|checks?) (?:are|is|have been|has been|should be|must be) (?:met|satisfied|passed|fulfilled|four|4)\b/i,
  /\byou are (?:an? |the )?(?:grader|scorer|assistant|evaluator|language model|rubric engine)\b/i,
];

/** Whether a text speaks to whoever grades it. */
export const isToTheGrader = (text: string): boolean =>
  toTheGrader.some((expression) => expression.test(text));

/** The task handed back ("every choice has a gain and a cost") or an instruction to whoever grades. Says nothing of a design. */
export const isRestatedTask = (text: string): boolean =>
  isToTheGrader(text) || restated.some((expression) => expression.test(text));

/** Words that speak of looks wherever they stand, and words that do so only in company. */
const surelyLook =
  /\b(?:fonts?|typeface|colou?rs?|colou?red|icons?|animations?|pixels?|\d+ ?px|palette|swip\w+|haptics?|emojis?|illustration|wireframes?|mock-?ups?|clickable|dark mode|night mode|toggles?|portrait|landscape|pretty|beautiful\w*|opacity|red dot|fad(?:e|es|ing)|style guide|component library|floating button|badge|spinners?|carousels?|skyline|scrolls? smoothly|(?:stays?|feels?|looks?) smooth|vectors|\d+[- ]inch|responsive (?:design|layout)|(?:design|layout|page|site) is responsive|(?:welcome|landing|thank-you) pages?)\b/gi;
const maybeLook =
  /\b(?:buttons?|screens?|tabs?|drawer|popup|banners?|layout|polish\w*|elegant|pictures?|sounds?|corners?|tutorial|slides? (?:in|down)|photo|theme|scrolls?|desktop monitors?|frames per second|cards?|bell|preview|wording|tone of voice|mouse|sign|dot|drawn?|draw|phones?|tablets?|tap(?:s|ped|ping)?|sheets?|rounded|in bold|menus?|header|footer)\b/gi;
const backstage =
  /\b(?:queue|database|stored?|retr(?:y|ies)|provider|worker|server-side|cache|per second|\d\/s|token|index|replica|standby|payments? (?:succeed|fail)|latency|poll\w*|backoff|senders?|consent|opt-?outs?|unsubscri\w+|endpoint|websocket|socket|push(?:es|ed)?|\w+%)\b/i;

/** About how it looks and nothing behind it: the trap of answering a system question with a screen. */
export function isCosmetic(text: string): boolean {
  if (backstage.test(text)) return false;
  const count = (words: RegExp): number =>
    new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;
  const sure = count(surelyLook);
  return sure >= 2 || (sure === 1 && (count(maybeLook) >= 1 || text.length < 90)) || count(maybeLook) >= 3;
}
