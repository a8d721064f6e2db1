import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareCodeUnits } from './compare';

/** Deterministic JSON: keys in code-unit order, `undefined` left out, no white space (the idea of RFC 8785). */
export function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => toCanonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalJson(item)}`);
  return `{${entries.join(',')}}`;
}

/** `sha256:` and 64 hex digits, over the canonical JSON of the value. */
export const hashOf = (value: unknown): string =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(toCanonicalJson(value))))}`;
