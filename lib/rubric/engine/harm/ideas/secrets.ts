import { ahead, denies, type HarmIdea, keeps, near, words } from '../idea';

const secret = String.raw`(?:credit |bank |debit )?card (?:numbers?|details|data|info\w*)|full cards?|cvvs?|cvcs?|pans?|passwords?|passcodes?|(?:security codes? (?:of|on) (?:the|a|their) cards?)|three digits|credentials|secrets?|(?:api|secret|private|access|signing|encryption) keys?|access tokens?|session tokens?|bank accounts?(?: numbers?)?|passport (?:numbers?|scans?)|pin codes?|pins`;
const readable = String.raw`plain[- ]?text|clear[- ]?text|readable(?: form)?|unencrypted|unhashed|unmasked|in the clear|as typed|as entered|as (?:it|they) (?:is|are)|without (?:any )?(?:hashing|encryption|encrypting|masking)|(?:spreadsheet|text file|wiki)`;
const shielded = words(
  'hash(?:ed|es)',
  'salted',
  'encrypted',
  'tokeni[sz]ed',
  'masked',
  'redacted',
  'stripped',
  'vault',
  'by the (?:processor|provider|bank)',
  'last (?:four|4)',
  'reference only',
);
/** Cards that pay nothing. */
const otherCards = words(
  '(?:library|readers?|member\\w*|loyalty|students?|bonus|customer|staff|club|insurance|health|patient|ID|report|score|time|gift|punch) ?cards?',
);
const log = String.raw`log(?:s|ged)?|log (?:files?|lines?)|debug output|traces?|printed|print`;

/** What opens doors or wallets, kept where others can read it. */
export const secretIdeas: readonly HarmIdea[] = [
  {
    id: 'readable-secrets',
    dimensions: ['dataModel'],
    sayings: [
      {
        about: [words(secret)],
        does: [words(readable)],
        unless: [shielded, words('mails?', 'messages? in')],
      },
      {
        about: [words(secret)],
        leavesOut: [denies(String.raw`hash(?:ing|ed)?|encrypt(?:ion|ed|ing)?|mask(?:ing|ed)?`)],
      },
      {
        does: [
          near(String.raw`(?:full |credit |bank )?card (?:numbers?|details|data)|full cards?`, keeps, 4),
        ],
        unless: [shielded, otherCards, words('tokens?', 'processors?', 'providers?', 'never', 'partners?')],
      },
      {
        does: [/\(\s*[^)]*\bcard_?(?:number|no|pan)\b(?!_(?:hash|token|last))/i],
        unless: [shielded, /->|\{/],
      },
      { does: [/\b\w*(?:plain_?(?:text_?)?password|password_?plain\w*)\b/i] },
    ],
    message: 'Card numbers, passwords or keys are kept where anybody can read them.',
  },
  {
    id: 'secrets-in-logs',
    dimensions: ['dataModel'],
    sayings: [
      {
        does: [near(secret, log, 8)],
        unless: [shielded, words('security codes?', 'log[- ]?ins?', 'log(?:ged|s)? in', 'audit')],
      },
    ],
    message: 'Secrets are written to logs, where many people read.',
  },
  {
    id: 'card-code-kept',
    dimensions: ['dataModel'],
    sayings: [
      { does: [/\(\s*[^)]*\b\w*(?:cvv|cvc|card_security_code)\b/i] },
      {
        does: [
          near(
            String.raw`cvvs?|cvcs?|card verification (?:code|value)s?|security codes? (?:of|on) (?:the|a|their) cards?`,
            keeps,
            7,
          ),
        ],
      },
    ],
    message: 'The code on the back of a card may not be stored at all.',
  },
  {
    id: 'secrets-handed-out',
    dimensions: ['api'],
    sayings: [
      {
        does: [
          ahead(
            String.raw`shares?|shared|the same|one common|one single`,
            String.raw`(?:admin |root |master )?(?:passwords?|admin accounts?)`,
            2,
          ),
        ],
        unless: [words('not', 'never', 'no')],
      },
      {
        does: [
          near(
            secret,
            String.raw`(?:in|into|inside|to|with|from) (?:the |our |its )?(?:mobile |client |phone |web )?(?:app|apps|apk|client|front-?end|javascript(?: bundle)?|bundle|binary|repository|repo|source(?: code)?|git|page source)`,
            7,
          ),
          words(keeps),
        ],
        unless: [
          words(
            'never',
            'not',
            'no',
            'vault',
            'secure stor\\w+',
            'key ?chain',
            'own (?:token|key)',
            'environment',
          ),
        ],
      },
      {
        does: [
          near(
            String.raw`passwords?|(?:session |access |api |login )?tokens?|api keys?|session ids?`,
            String.raw`(?:in|into|inside) (?:the |an? |each |every )?(?:url|urls|link|links|query string|address bar)`,
            7,
          ),
        ],
        unless: [
          words(
            'one-time',
            'once',
            'single-use',
            'signed',
            'expires? (?:after|in|within)',
            'magic',
            'reset',
            'short-lived',
            'secret link',
          ),
        ],
      },
      {
        does: [
          ahead(
            String.raw`(?:passwords?|credentials)`,
            String.raw`(?:sent|mailed|e-mailed) (?:by|in|over) (?:an? )?(?:plain )?(?:e-?mail|sms|chat)`,
            4,
          ),
        ],
      },
    ],
    message: 'A secret is handed to everybody who looks.',
  },
];
