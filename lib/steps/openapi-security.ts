export type SchemeName = 'bearer' | 'oauth' | 'apiKey' | 'session' | 'mutualTls' | 'signature' | 'caller';

export type Scheme =
  | { type: 'http'; scheme: 'bearer'; description?: string }
  | { type: 'apiKey'; in: 'header' | 'cookie'; name: string; description?: string }
  | { type: 'mutualTLS'; description?: string };

const schemes: readonly (readonly [RegExp, SchemeName, Scheme])[] = [
  [/\b(?:mtls|mutual tls|client certificates?)\b/i, 'mutualTls', { type: 'mutualTLS' }],
  [/\b(?:hmac|signed|signature)\b/i, 'signature', { type: 'apiKey', in: 'header', name: 'X-Signature' }],
  [/\bapi[- ]?keys?\b/i, 'apiKey', { type: 'apiKey', in: 'header', name: 'X-API-Key' }],
  [/\b(?:cookies?|sessions?)\b/i, 'session', { type: 'apiKey', in: 'cookie', name: 'session' }],
  [
    /\b(?:oauth2?|oidc|openid|scopes?)\b/i,
    'oauth',
    { type: 'http', scheme: 'bearer', description: 'An access token of OAuth 2.' },
  ],
  [
    /\b(?:tokens?|bearer|jwt|signed[- ]in|log(?:ged)?[- ]?in|auth\w*)\b/i,
    'bearer',
    { type: 'http', scheme: 'bearer' },
  ],
];
const open = /\b(?:public|anyone|anybody|everyone|nobody signs in|no auth\w*|none|open to all)\b/i;

/** Who may call, as a security scheme; null where nothing is said or everybody may. */
export function toSecurity(auth: string): { name: SchemeName; scheme: Scheme } | null {
  if (auth.trim() === '' || open.test(auth)) return null;
  const found = schemes.find(([words]) => words.test(auth));
  if (found) return { name: found[1], scheme: found[2] };
  return {
    name: 'caller',
    scheme: { type: 'http', scheme: 'bearer', description: 'Who is said, how is not; shown as a token.' },
  };
}

/** Everybody may call, and somebody says so. */
export const isOpenToAll = (auth: string): boolean => open.test(auth);
