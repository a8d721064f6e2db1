import fixedHeaders from './fixed-headers.json';

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

/**
 * The same for every answer, whatever is in it; plain data, because next.config.js needs it too. `referrer-policy`: nobody
 * else learns the address of a page, which may hold a link's token, and our own forms keep their Origin.
 */
export const fixedSecurityHeaders: Readonly<Record<string, string>> = fixedHeaders;

/** Nothing of the device is open to any page, except the microphone where a reply may be dictated. */
export function toPermissionsPolicy(pathname: string): string {
  const microphone = pathname.startsWith('/practice/') ? 'self' : '';
  return `camera=(), microphone=(${microphone}), geolocation=(), payment=(), usb=(), browsing-topics=()`;
}

/** Told only over https: browsers ignore it elsewhere. */
export const strictTransport = 'max-age=31536000; includeSubDomains';

/** Where the files of the query lab lie. They never change: their folder is named for what is in it. */
export const queryLabPrefix = '/query-lab/';

/**
 * The policy of the query lab's frame. `sandbox` gives it an origin of its own whoever frames it, so that no cookie and no
 * store of ours is in its reach; it may run its script and WebAssembly and start workers from what it was handed, and
 * nothing else: no network at all. The document itself narrows `script-src` to its one script.
 */
export const queryLabPolicy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers of the query lab's files; only our own pages may frame or read them. */
export const queryLabHeaders: Readonly<Record<string, string>> = {
  ...fixedSecurityHeaders,
  'content-security-policy': queryLabPolicy,
  'x-frame-options': 'SAMEORIGIN',
  'cache-control': 'public, max-age=31536000, immutable',
};
