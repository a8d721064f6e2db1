import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret kept in the data directory; made on first use, readable by its owner only. */
export function readOrCreateSecret(dataDirectory: string): string {
  const file = join(dataDirectory, 'secret');
  const existing = readSecret(file);
  if (existing !== null) return existing;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  try {
    // 'wx': of two processes that start at once, one writes and the other reads.
    writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const written = readSecret(file);
  if (written === null)
    throw new Error(`${file} holds no secret of at least 32 characters; delete it to make a new one`);
  return written;
}

function readSecret(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text.length >= 32 ? text : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
