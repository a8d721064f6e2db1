/** A part of a call in everyday words: told outright, only named, or not at all. */
export type Told = 'full' | 'named' | null;

const item = String.raw`(?:(?:the|a|an|its|their|his|her|our|where|what|when|who|how|which|one|some|own)\s+)*[\w'’-]+(?:\s+[\w'’-]+){0,4}`;
const sends = String.raw`(?:carr(?:y|ies|ying)|takes?|contains?|containing|sends|sending|passes|passing|hands? over|enters|fills? in|supplies|submits|posts)`;

/** "sends where from and where to", "takes the person, the kind and the words". */
const request = new RegExp(
  String.raw`\b${sends}\b:?\s(?:us\s|along\s|in\s)?${item}(?:,\s*${item})*(?:,|\s+and\s|\s*,\s*and\s|\s*&\s*)\s*\w`,
  'i',
);
const list = new RegExp(
  String.raw`\b(?:with|carr(?:y|ies)|takes?|contains?|gives?)\b\s(?:the\s|a\s|an\s)?[\w -]+,\s[\w -]+(?:,|\sand\s)`,
  'i',
);
const sendsSomething = new RegExp(
  String.raw`\b(?:sends|submits|posts|passes|hands over|carries)\b\s+(?:us\s+)?${item}`,
  'i',
);

const back =
  /->|→|⇒|\b(?:answers?|returns?|gives? back|gets? back|get back|replies|reply is|comes back|back comes|receives?|is told|are told|hears? (?:back|at once)|we (?:reply|answer|confirm)|sends? back|tells? (?:it|them|him|her|the \w+) )/i;
const backWithShape =
  /\b[2]\d\d\b|\{[^}]+\}|["“'‘(]|\band\b|\b(?:number|id|status|state|list|receipt|reference|price|code|time|eta|link|confirmation|accepted|booked|okay|ok)\b/i;

const refusal =
  /\b(?:4\d\d|5\d\d)\b|\bretry-after\b|\b(?:refused?|refuses|rejected|rejects|turned (?:down|away)|conflict|declined)\b/i;
const refusalWords =
  /\b(?:if (?:other|another|somebody|someone) \w+ (?:was|won|is|has)|when somebody was quicker|too many|error (?:cases?|codes?|messages?|replies)|not accepted|not allowed|not found|(?:an?|the|with an?|clear) error\b|told (?:to (?:try|wait|come back)|that it (?:failed|is|was))|says no\b|a clear no\b|already taken|fails with|invalid)\b/i;

const operation =
  /\b(?:endpoints?|rest api|rest apis|api|graphql|grpc|one door|function call|sends an event|webhooks?|interface|call(?:s|ed)? (?:us|the|our)|requests? (?:a|an|the)|asks? (?:us |the \w+ )?for (?:a|an|the)|publishes|subscribes?)\b/i;

/** What a sentence at the interface says of a call, without a method and a path. */
export function readPlainCall(
  text: string,
): Readonly<Record<'call' | 'request' | 'response' | 'errors', Told>> {
  const answers = back.test(text);
  const outward = answers ? (text.split(back)[0] ?? '') : text;
  return {
    call: operation.test(text) || list.test(text) || sendsSomething.test(outward) ? 'named' : null,
    request: list.test(text) || request.test(outward) ? 'full' : null,
    response: answers ? (backWithShape.test(text) ? 'full' : 'named') : null,
    errors: refusal.test(text) || refusalWords.test(text) ? 'full' : null,
  };
}
