const finiteVerb =
  /\b(?:is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|should|must|may|we|i|they|it|you|he|she|takes?|goes|go|gets?|keeps?|sends?|reads?|writes?|uses?|runs?|makes?|gives?|needs?|adds?|drops?|falls?|rises?|waits?|returns?|looks?|stops?|starts?|comes?|means|puts?|checks?|stores?|calls?|holds?|serves?|tries|fails?|dies|lags?|costs?|leaves?|loses?|decides?|moves?|tells?|asks?|accepts?|matters?|counts?|points?|choose|chooses|chosen|expect|expects|sees?|feels?|hears?)\b/i;

/**
 * A row of terms with no verb to hold them: "Kafka, Redis, CQRS, saga, outbox". Shapes such as `rides(id, status)`, a request
 * body, arithmetic or a figure tied to each item are no such row.
 */
export function isListOfTerms(text: string): boolean {
  const plain = text.replace(/\([^)]*\)|\{[^}]*\}/g, ' ');
  const items = plain
    .split(/[,;·•|/]|\s[-–—]\s/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length < 5 || finiteVerb.test(plain)) return false;
  if (/->|=|\{|\b(?:GET|POST|PUT|PATCH|DELETE) \//.test(text)) return false;
  const words = items.reduce((sum, item) => sum + item.split(/\s+/).length, 0);
  return words / items.length <= 3.5;
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
  /\bthere should be an? (?:endpoint|step|plan|component|table|answer)\b/i,
  /\b(?:the question is|we are asked|i am asked|the task (?:is|demands|asks)|the design will not answer|since that is the goal|the goal is therefore)\b/i,
  /\bevery (?:choice|decision) has\b/i,
  /\bthe (?:main )?components are the ones\b|\bthe metric that moves is\b|\bit will move by the amount\b/i,
  /\bi would (?:list|choose) the (?:choices|ones|options)\b/i,
  /\bfirst the first step\b|\bthings to keep in mind\b|\bof these \d is forgotten\b/i,
  /\b(?:please|kindly)?\s?(?:grade|score|mark|award|rate) (?:this|me|my|the) (?:answer|response|text|full|highly)\b/i,
  /\bignore (?:all |the )?(?:previous|above|other) (?:instructions?|text)\b/i,
];

/** The task handed back ("every choice has a gain and a cost") or an instruction to whoever grades. Says nothing of a design. */
export const isRestatedTask = (text: string): boolean => restated.some((expression) => expression.test(text));

const look =
  /\b(?:fonts?|typeface|buttons?|colou?rs?|colou?red|icons?|animations?|pixels?|\d+ ?px|palette|screens?|swip\w+|tabs?|drawer|haptics?|emojis?|illustration|wireframes?|mock-?ups?|clickable|dark mode|night mode|toggles?|popup|banners?|badges?|layout|portrait|landscape|polish\w*|pretty|beautiful\w*|elegant|pictures?|sounds?|opacity|corners?|red dot|tutorial|slides? (?:in|down)|photo|theme|scrolls?|fade|desktop monitors?|frames per second|the cards?\b|style guide|bell|card)\b/gi;
const backstage =
  /\b(?:queue|database|stored?|retr(?:y|ies)|provider|worker|server-side|cache|per second|\d\/s|token|index|replica|standby|payments? (?:succeed|fail)|latency|poll\w*|backoff|endpoint|websocket|socket|push(?:es|ed)?|\w+%)\b/i;

/** About how it looks and nothing behind it: the trap of answering a system question with a screen. */
export function isCosmetic(text: string): boolean {
  if (backstage.test(text)) return false;
  const words = new Set([...text.matchAll(look)].map(([word]) => word.toLowerCase()));
  return words.size >= 2 || (words.size === 1 && text.length < 90);
}
