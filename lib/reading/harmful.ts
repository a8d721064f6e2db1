import type { Sentence } from './segment';
import { said, type Span } from './span';

export type HarmId =
  | 'retry_payment_without_key'
  | 'card_numbers_in_logs'
  | 'plain_text_passwords'
  | 'exactly_once_by_hope'
  | 'open_endpoints_for_good'
  | 'no_backups';
export type Harm = Span & { id: HarmId; quote: string };

type Rule = { id: HarmId; claim: RegExp; excuse: RegExp };

/** Claims that would hurt people, money or data if built. `excuse` is what makes the sentence harmless. */
const rules: readonly Rule[] = [
  {
    id: 'retry_payment_without_key',
    claim:
      / (?:retry|retries|retried|repeat|repeats|repeated|try|tries) .*(?:charge|charges|payment|payments|card|debit|invoice) | (?:charge|charges|payment|payments|card|debit) .*(?:retry|retries|retried|repeated|tried again|again until) /,
    excuse:
      / (?:idempoten\w*|key|same id|trip number|ride id|order id|reference|once|never twice|not|never|no|without fear|deduplicat\w*|check first) /,
  },
  {
    id: 'card_numbers_in_logs',
    claim:
      / (?:log|logs|logged|logging|store|stores|stored|save|keep|keeps) .*(?:card numbers?|card details|cvv|cvc|pan|full card) /,
    excuse: / (?:never|not|no|mask\w*|token\w*|last four|without|hash\w*|encrypt\w*|redact\w*|provider) /,
  },
  {
    id: 'plain_text_passwords',
    claim:
      / (?:passwords?|secrets|credentials) .*(?:plain ?text|clear ?text|plain text|clear text|readable|unencrypted|unhashed) | (?:plain|clear) text passwords? /,
    excuse: / (?:never|not|no|instead of|rather than|avoid) /,
  },
  {
    id: 'exactly_once_by_hope',
    claim: / exactly once /,
    excuse:
      / (?:not|never|no|impossible|cannot|instead|rather|give up|idempoten\w*|dedup\w*|effect|effectively|key|outbox|transaction|unique|sequence|constraint|unlike|at least once|by the) /,
  },
  {
    id: 'open_endpoints_for_good',
    claim:
      / (?:endpoints?|apis?|interface) (?:stay|stays|remain|remains|is|are|left) (?:open|public|unauthenticated)(?: to (?:all|everyone|anybody|anyone))? /,
    excuse: / (?:never|not|no|until|only|read only|status) /,
  },
  {
    id: 'no_backups',
    claim: / (?:no|without) (?:backup|backups|copy|copies) /,
    excuse: / (?:never|not|because|since|cache|rebuilt|recomputed|temporary) /,
  },
];

/** Sentences with a harmful claim that nothing in them or in the next one makes harmless. */
export function findHarms(text: string, sentences: readonly Sentence[]): Harm[] {
  return sentences.flatMap((sentence, position) => {
    if (sentence.isQuestion || sentence.words.length < 3) return [];
    const words = said(sentence);
    const next = sentences[position + 1];
    const near = next ? `${words}${said(next)}` : words;
    return rules
      .filter((rule) => rule.claim.test(words) && !rule.excuse.test(near))
      .map((rule) => ({
        id: rule.id,
        start: sentence.start,
        end: sentence.end,
        quote: text.slice(sentence.start, sentence.end),
      }));
  });
}
