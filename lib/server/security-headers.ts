type PolicyOptions = Readonly<{
  nonce: string;
  /** Next's development server evaluates code, writes styles without a nonce and talks over a socket. */
  development: boolean;
}>;

/**
 * The content security policy: only scripts that carry this answer's nonce run, and what they load in turn.
 * `style-src-attr` is open because React Flow positions its nodes by style attributes.
 */
export function toContentSecurityPolicy({ nonce, development }: PolicyOptions): string {
  const scripts = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(development ? ["'unsafe-eval'"] : []),
  ];
  const styles = development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'self'"]],
    ['script-src', scripts],
    ['style-src', styles],
    ['style-src-attr', ["'unsafe-inline'"]],
    ['img-src', ["'self'", 'data:', 'blob:']],
    ['font-src', ["'self'", 'data:']],
    ['connect-src', ["'self'", ...(development ? ['ws:'] : [])]],
    ['worker-src', ["'self'", 'blob:']],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ['frame-ancestors', ["'none'"]],
  ];
  return directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/** The same for every answer, whatever is in it. */
export const fixedSecurityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Nobody else learns the address of a page, which may hold a link's token; our own forms keep their Origin.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Told only over https: browsers ignore it elsewhere. */
export const strictTransport = 'max-age=31536000; includeSubDomains';
