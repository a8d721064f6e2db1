import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { getEnv } from './env';

/** `value.signature`; the purpose is signed too, so that a guest's cookie cannot be passed off as a candidate's. */
export function sign(purpose: string, value: string): string {
  return `${value}.${signatureOf(purpose, value)}`;
}

/** The value of a cookie that this server signed for this purpose; null for any other. */
export function readSigned(purpose: string, signed: string | undefined): string | null {
  if (signed === undefined || signed.length > 400) return null;
  const at = signed.lastIndexOf('.');
  if (at < 1) return null;
  const value = signed.slice(0, at);
  const given = Buffer.from(signed.slice(at + 1), 'base64url');
  const expected = Buffer.from(signatureOf(purpose, value), 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
}

function signatureOf(purpose: string, value: string): string {
  // A key of its own, so that the secret never signs anything directly.
  const key = createHmac('sha256', getEnv().secret).update('loadbearing/signed-cookie/1').digest();
  return createHmac('sha256', key).update(`${purpose}\n${value}`).digest('base64url');
}
