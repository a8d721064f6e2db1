/** A part of a call in everyday words: told outright, only named, or not at all. */
export type Told = 'full' | 'named' | null;

const any = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'i');

const lead = String.raw`(?:(?:the|a|an|its|their|his|her|our|where|what|when|who|how|which|one|some|own)\s+)*`;
const item = String.raw`${lead}[\w'’-]+(?:\s+[\w'’-]+){0,4}`;
const sends = String.raw`(?:carr(?:y|ies|ying)|takes?|contains?|containing|sends|sending|passes|passing|hands? (?:us|in|over)|gives? us|enters?|fills? in|suppl(?:y|ies)|submits?|posts?|pushes|reports?|tell(?:s|ing) us|types? in|puts? in|adds?|names?|says)`;
const asks = String.raw`(?:asks?(?: us)?(?: for)?|requests?|orders?|books?|calls?(?: us)?(?: for)?|reserves?|starts?|creates?|opens?|announces?|registers?)`;
const more = String.raw`(?:,|\s+and\s|\s*,\s*and\s|\s*&\s*|\s+plus\s)\s*\w`;

/** "sends where from and where to", "takes the person, the kind and the words". */
const request = any(
  String.raw`\b${sends}\b:?\s(?:us\s|along\s|in\s)?${item}(?:,\s*${item})*${more}`,
  // "asks for a boat (from, to, how many people)", "a call with the list, the text and the hour".
  String.raw`\b${asks}\s${item}\s?\([^()]*(?:,| and )[^()]*\)`,
  String.raw`\b(?:${asks}|sends?|${sends}|calls?|requests?|message|event|form|endpoint|order)\b[^.;]{0,40}?\bwith\s(?:the\s|a\s|an\s|its\s|their\s)?[\w' -]{1,80}(?:,|\sand\s|\splus\s)`,
  // "it can ask us “send list twelve at ten” and adds its own number".
  String.raw`\b(?:asks?|tells?|says?)\s(?:us|it|the \w+)?\s?["“][^"”]{6,}["”]`,
);
/** "hands us its closings: streets, from when, till when", "it gives list, words and hour". */
const listed = any(
  String.raw`\b(?:${sends}|gives?)\b[^.;:]{1,50}:\s${item}(?:,\s*${item})+`,
  String.raw`\bgives?\s(?!back\b|way\b)${item},\s*${item}(?:,|\s+and\s)`,
);
const sendsSomething = any(
  String.raw`\b(?:sends|submits|posts|passes|hands over|carries|pushes)\b\s+(?:us\s+)?${item}`,
);

const back =
  /->|→|⇒|\b(?:answers?|returns?|gives? back|gets? back|get back|replies|reply is|comes back|back comes|receives? (?=(?:an?|the|its|our|back|\d)\b|["“{])|gets? ["“‘]|gets? [\w'’" ]{1,40}? back\b|is told|are told|hears? (?:back|at once)|we (?:reply|answer|confirm|say|send back)|(?:it|they|he|she|the \w+|who asks|phone|app|shop|caller) gets? (?:a|an|the|its|our|their|one)\b(?! (?:clear |plain |polite )?(?:no|refusal|error)\b)|and gets? (?:a|an|the|its|our|their|one)\b(?! (?:clear |plain |polite )?(?:no|refusal|error)\b)|sends? back|tells? (?:it|them|him|her|the \w+) )/i;
const backWithShape =
  /\b[2]\d\d\b|\{[^}]+\}|["“'‘(]|\band\b|\b(?:number|id|status|state|list|receipt|reference|price|code|time|eta|link|confirmation|accepted|booked|okay|ok)\b/i;

const refusal =
  /\b(?:4\d\d|5\d\d)\b|\bretry-after\b|\b(?:refused?|refuses|rejected|rejects|turned (?:down|away|back)|conflict|declined|declines|denied)\b/i;
const refusalWords = any(
  String.raw`\bif (?:other|another|somebody|someone) \w+ (?:was|won|is|has)\b`,
  String.raw`\b(?:somebody|someone|another|the other|a colleague|a second) (?:\w+ )?(?:was|is|had been|came) (?:quicker|faster|first|earlier|sooner|late)\b`,
  String.raw`\b(?:too many|too late|too early|too often|error (?:cases?|codes?|messages?|replies)|not accepted|not allowed|not found|not known|unknown|already (?:taken|gone|given|started|closed|over|full)|fails with|invalid|no longer (?:free|open|there)|sold out|(?:an?|the|with an?|clear) error\b)`,
  String.raw`\b(?:told|hears?|gets?|says?|answers?|reads?) (?:to (?:try|wait|come back)|that it (?:failed|is|was)|["“‘]?(?:no|gone|taken|sorry|too late|wait)\b|a (?:clear |plain |polite )?(?:no|refusal)\b)`,
  String.raw`\b(?:says no|a clear no|with (?:the|a) reason)\b`,
);

const operation = any(
  String.raw`\b(?:endpoints?|rest apis?|apis? (?:for|to|with|that|which)|graphql|grpc|one door|function call|sends an event|webhooks?|call(?:s|ed)? (?:us|the|our)|a call (?:for|to|that|which)|requests? (?:a|an|the)|publishes|subscribes?)\b`,
  String.raw`\binterfaces?\b`,
  String.raw`\basks? (?:us\b|(?:us |the \w+ )?for (?:a|an|the)\b)`,
  String.raw`\b(?:phone|app|program|system|server|software|shop|partner|device|tablet|website|site|team|terminal|caller|client|till)s? (?:can |may |must |should (?:be able to )?|is able to )(?:\w+ )?(?:ask|send|call|say|create|change|cancel|accept|book|start|stop|report|fetch|read|look|post|order|tell)\b`,
  String.raw`\bapi\b(?!-first)`,
);

/** An interface for the eye and the hand: no other program can call it. */
const screen =
  /\b(?:thumbs?|icons?|buttons?|colou?rs?|fonts?|menus?|letters? (?:are|is) big|big letters|drag\w*|swip\w+|layout|gestures?|animat\w+|look and feel|screen|graphical|mouse|grandm\w+|grandf\w+|dark mode|easy on the eye|pretty|sound)\b/i;
/** Schools and qualities of interfaces: they hold for any, and describe none. */
const isFor =
  /\b(?:endpoints?|interfaces?|apis?|webhooks?|calls?) (?:for|to|with which|through which|that)\b/i;
const praise =
  /\b(?:api[- ]first|first[- ]class|best practices?|developer[- ](?:experience|portal|productivity|advocate|friendly)|ecosystem|marketplace|federat\w+|governance|philosophy|by dna|discoverab\w+|seamless\w*|life ?cycle|innovat\w+|industry standards?|conventions?|principles|paradigm\w*|well[- ]designed|pleasant|delightful|future[- ]proof|standardi[sz]ed|harmoni[sz]ed|sandbox|changelog|product owner|persona|strategy|storefront|openness|elegant|intuitive|self-describing|enterprise-grade|world-class|powerful|co-creat\w+|vision|mindset)\b/i;

/** "An API is a contract between systems": what the word means. */
const definition =
  /\b(?:an|the|every|each|any|a good) (?:api|interface|endpoint) (?:is|means|serves as|acts as|consists of|describes) (?:a|an|the|how|what|like|of)\b(?! (?:set|list) of \w+ (?:calls|endpoints))/i;

/** Praise of interfaces in general, or an interface for the eye: nothing that another program could call. */
export const isNoInterface = (text: string): boolean =>
  definition.test(text) ||
  (praise.test(text) && !isFor.test(text)) ||
  (screen.test(text) && readPlainCall(text).call === null);

/** What a sentence at the interface says of a call, without a method and a path. */
export function readPlainCall(
  text: string,
): Readonly<Record<'call' | 'request' | 'response' | 'errors', Told>> {
  const outside = request.test(text) || listed.test(text) || back.test(text);
  if (screen.test(text) && !outside && !/\b(?:endpoints?|apis?|server|webhooks?|calls? us)\b/i.test(text))
    return { call: null, request: null, response: null, errors: null };
  const isPraise = praise.test(text) || definition.test(text);
  const answers = back.test(text) && !isPraise;
  const outward = answers ? (text.split(back)[0] ?? '') : text;
  const goesIn = !isPraise && (request.test(outward) || listed.test(outward));
  const comesBack = answers ? (backWithShape.test(text) ? 'full' : 'named') : null;
  const isNamed =
    (operation.test(text) && (!isPraise || isFor.test(text))) ||
    goesIn ||
    (!isPraise && sendsSomething.test(outward));
  return {
    call: goesIn && comesBack === 'full' ? 'full' : isNamed ? 'named' : null,
    request: goesIn ? 'full' : null,
    response: comesBack,
    errors: !isPraise && (refusal.test(text) || refusalWords.test(text)) ? 'full' : null,
  };
}
