import { describe, expect, it } from 'vitest';
import {
  fixedSecurityHeaders,
  queryLabHeaders,
  queryLabPolicy,
  toContentSecurityPolicy,
  toPermissionsPolicy,
} from './security-headers';

const parse = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

describe('toContentSecurityPolicy', () => {
  const policy = parse(toContentSecurityPolicy({ nonce: 'abc', development: false }));

  it('runs only scripts with the nonce, and what they load', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
  });

  it('takes styles with the nonce, and style attributes for the canvas', () => {
    expect(policy.get('style-src')).not.toContain("'unsafe-inline'");
    expect(policy.get('style-src-attr')).toEqual(["'unsafe-inline'"]);
  });

  it.each([
    ['worker-src', ["'self'", 'blob:']],
    ['frame-ancestors', ["'none'"]],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ['connect-src', ["'self'"]],
  ])('%s is %j', (name, sources) => {
    expect(policy.get(name)).toEqual(sources);
  });

  it('loosens only what the development server needs', () => {
    const development = parse(toContentSecurityPolicy({ nonce: 'abc', development: true }));
    expect(development.get('script-src')).toContain("'unsafe-eval'");
    expect(development.get('frame-ancestors')).toEqual(["'none'"]);
  });
});

describe('fixedSecurityHeaders', () => {
  it('tells no other site where somebody came from', () => {
    expect(fixedSecurityHeaders['referrer-policy']).toBe('same-origin');
  });
});

describe('toPermissionsPolicy', () => {
  it.each([
    ['/practice/abcdefghij', 'microphone=(self)'],
    ['/practice', 'microphone=()'],
    ['/results/abcdefghij', 'microphone=()'],
    ['/', 'microphone=()'],
    ['/prompts/practice/x', 'microphone=()'],
  ])('on %s: %s', (pathname, expected) => {
    const policy = toPermissionsPolicy(pathname).split(', ');
    expect(policy).toContain(expected);
    expect(policy).toContain('camera=()');
  });

  it('is closed wherever it is not asked for', () => {
    expect(fixedSecurityHeaders['permissions-policy']).toContain('microphone=()');
  });
});

describe('the query lab', () => {
  const policy = parse(queryLabPolicy);

  it.each([
    ['sandbox', ['allow-scripts']],
    ['default-src', ["'none'"]],
    ['worker-src', ['blob:']],
    ['frame-ancestors', ["'self'"]],
    ['form-action', ["'none'"]],
  ])('%s is %j', (name, sources) => {
    expect(policy.get(name)).toEqual(sources);
  });

  it('has no network of its own: nothing loosens what it may connect to', () => {
    expect(policy.has('connect-src')).toBe(false);
    expect(queryLabPolicy).not.toMatch(/'self'(?!$)|https?:|\*|allow-same-origin/);
  });

  it('may be framed by us alone, and is kept for as long as its address stands', () => {
    expect(queryLabHeaders['x-frame-options']).toBe('SAMEORIGIN');
    expect(queryLabHeaders['cross-origin-resource-policy']).toBe('same-origin');
    expect(queryLabHeaders['cache-control']).toContain('immutable');
    expect(queryLabHeaders['x-content-type-options']).toBe('nosniff');
  });
});
