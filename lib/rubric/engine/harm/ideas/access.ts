import { ahead, denies, type HarmIdea, near, switchesOff, words } from '../idea';

const login = String.raw`keys? (?:or|nor|and) tokens?|log-?ins?|authentication|auth|authorisation|authorization|access tokens?|tokens?|sign-?ins?|passwords?|access (?:control|checks?)|permission checks?|api keys?|credentials`;
const openRightly = words(
  'public (?:pages?|status|site|info\\w*|catalogue|landing|website)',
  'status pages?',
  'health\\w*',
  'read-only',
  'landing',
  'one-time code',
  'codes? by',
  'magic link',
  'passkeys?',
  'single sign-?on',
  'session',
  'cookies?',
  'bucket',
  'twice',
  'push tokens?',
  '(?:device|phone|app) tokens?',
  '(?:when|where|if|while) (?:there is|it has|they have|somebody has) no',
  'unsubscri\\w+',
  'confirmed by',
  'for (?:the )?(?:rider|reader|user|passenger|customer)s?',
  'one click',
);
/** What becomes of a call without a key: it is turned away, or known by other means. */
const turnedAway = words(
  '40[0-9]',
  'refus\\w+',
  'reject\\w*',
  'turned (?:away|down)',
  'denied',
  'blocked',
  'unauthori[sz]ed',
  'no answer',
  'signatures?',
  'signed',
  'gets? (?:nothing|no(?:where|thing)?|an error)',
  'fails?',
  'nothing works',
  'must not',
);
const tls = String.raw`tls|https|ssl|encryption|certificate checks?|certificate validation|signature checks?|signatures? verification`;
/** Doors left open. */
export const accessIdeas: readonly HarmIdea[] = [
  {
    id: 'no-login',
    dimensions: ['api'],
    sayings: [
      {
        about: [
          words(
            String.raw`(?:any(?:one|body)|every(?:one|body)|whoever)(?: \w+){0,2}? (?:can|may) (?:call|use|access|reach|read|open|change)`,
          ),
        ],
        leavesOut: [
          words(
            'without (?:any |a |an )?(?:log\\w*(?: in)?|logging in|tokens?|authentic\\w+|passwords?|keys?|accounts?|signing in|permission)',
          ),
        ],
        unless: [openRightly, turnedAway],
      },
      {
        leavesOut: [
          words(
            '(?:end-?points?|apis?|calls?|interface) (?:are|is|stay|remain) (?:\\w+ and )?(?:not (?:protected|secured|guarded|checked)|unprotected|unsecured)',
          ),
        ],
        unless: [openRightly],
      },
      {
        leavesOut: [
          words(
            '(?:works?|open|usable|callable|reachable|available) (?:\\w+ ){0,3}?without (?:a |an |any )?(?:log-?in|tokens?|passwords?|keys?|accounts?|sign-?in)',
          ),
        ],
        unless: [
          openRightly,
          turnedAway,
          words('signed', 'secret', 'not', 'never', 'nothing', 'nobody', 'until'),
        ],
      },
      {
        leavesOut: [denies(login)],
        unless: [openRightly, turnedAway, words('(?:no|not|never) (?:\\w+ ){1,4}without')],
      },
      {
        does: [
          ahead(
            String.raw`(?:end-?points?|apis?|calls?|interface|routes)`,
            String.raw`(?:are|is|stay|stays|remain|remains|left) (?:public and |simply )?(?:completely |fully |all )?(?:open|unauthenticated|unprotected|not (?:protected|secured|guarded))(?: to (?:all|every\w+|any\w+))?`,
            2,
          ),
        ],
        unless: [openRightly, words('circuit', 'not', 'never', 'until')],
      },
      {
        about: [words('down', 'unavailable', 'unreachable', 'slow', 'fails?', 'overloaded')],
        does: [
          words(
            String.raw`(?:accepts?|lets? in|allows?|admits?|believes?) (?:every|any|all|each) (?:log-?ins?|passwords?|callers?|users?|tokens?|keys?|codes?)`,
          ),
        ],
        unless: [words('never', 'not', 'no')],
      },
      {
        does: [
          words(
            'open (?:end-?points|apis?) (?:in exchange|to save|for speed|because)',
            'accept open (?:end-?points|apis?)',
          ),
        ],
      },
    ],
    message: 'Anybody can call in somebody else’s name.',
  },
  {
    id: 'trusts-caller',
    dimensions: ['api'],
    sayings: [
      {
        does: [
          words(
            String.raw`(?:every|any)(?:one|body) (?:may|can) (?:\w+ )?(?:read|see|change|delete|open) (?:every|any)(?:one|body)(?: else)?[’']s`,
          ),
        ],
        unless: [words('not', 'never', 'no')],
      },
      {
        does: [
          near(
            String.raw`user[_ ]?ids?|role|roles|tenant[_ ]?ids?|customer[_ ]?ids?|is_?admin|identity|who is (?:calling|asking)`,
            String.raw`(?:body|header|query string|url|request|client|app|phone)`,
            6,
          ),
          words(
            'believe',
            'trust(?:s|ed)?',
            'says who (?:is|it is)',
            'tells us who',
            'just set',
            'take (?:it|their) word',
            'so admins?',
            'role=\\w+',
            'no (?:further )?check',
          ),
        ],
        unless: [
          words(
            'tokens? (?:says?|holds?|carr(?:y|ies)|names?|tells?|decides?|is|are)',
            '(?:from|in|by|with|and) (?:the |a |its |their )?(?:\\w+ )?tokens?',
            'signed',
            'verif\\w+',
            'never',
            'not',
          ),
        ],
      },
      {
        does: [
          ahead(
            String.raw`any(?:one|body)|every(?:one|body)|whoever`,
            String.raw`(?:may|can) (?:\w+ )?(?:change|edit|cancel|read|see|delete|open|update|end|stop|start|send|approve|book|launch)`,
            12,
          ),
        ],
        unless: [
          words(
            '(?:any|every)(?:one|body) (?:in|on|of|from|at|inside) (?:the|an?|his|her|their|our)',
            'signed in',
            'logged in',
            'roles?',
            'assigned',
            'without',
            'own(?:er)?',
            'cannot',
            'would',
            'public',
            'otherwise',
            'team',
            'dashboard',
            'status',
            'support',
            'if',
          ),
        ],
      },
    ],
    message: 'Whoever calls is believed about who they are and what they may do.',
  },
  {
    id: 'protection-off',
    dimensions: ['api'],
    sayings: [
      { about: [switchesOff(tls)], leavesOut: [switchesOff(tls)] },
      { leavesOut: [denies(tls)], unless: [words('no need to', 'twice', 'at rest')] },
      {
        does: [words('(?:over|via|by|on) (?:plain|unencrypted) (?:http|text|connections?)', 'plain http')],
        unless: [words('inside', 'internal\\w*', 'private', 'behind', 'redirect\\w*', 'refused?')],
      },
    ],
    message: 'What travels can be read or changed on the way.',
  },
];
