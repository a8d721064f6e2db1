import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreLockedError, takeStoreLock } from './pglite-lock';
import { readOrCreateSecret } from './secret';

let directory = '';
let lockFile = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lock-test-'));
  lockFile = join(directory, 'below', 'pglite.lock');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('the lock of the embedded database', () => {
  test('taken once, given back, taken again', () => {
    const release = takeStoreLock(lockFile);
    expect(() => takeStoreLock(lockFile)).toThrow(StoreLockedError);
    release();
    expect(existsSync(lockFile)).toBe(false);
    takeStoreLock(lockFile)();
  });

  test('of a living process: refused, with its number', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      takeStoreLock(lockFile)();
      writeFileSync(lockFile, JSON.stringify({ pid: other.pid, began: null }));
      expect(() => takeStoreLock(lockFile)).toThrow(`process ${other.pid}`);
    } finally {
      other.kill();
      await once(other, 'exit');
    }
    // Now it has ended, and its lock is nobody's.
    takeStoreLock(lockFile)();
  });

  test.each([
    ['a process that is gone', '{"pid":2147483646,"began":null}'],
    ['nobody: an empty file', ''],
    ['nobody: half a file', '{"pid":1'],
    [
      'a process number that another process now has',
      JSON.stringify({ pid: process.pid, began: 'long ago' }),
    ],
  ])('of %s: taken over', (_holder, content) => {
    takeStoreLock(lockFile)();
    writeFileSync(lockFile, content);
    const release = takeStoreLock(lockFile);
    expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toMatchObject({ pid: process.pid });
    release();
  });

  test('giving back leaves a lock alone that somebody else took since', () => {
    const release = takeStoreLock(lockFile);
    writeFileSync(lockFile, '{"pid":1,"began":"x"}');
    release();
    expect(existsSync(lockFile)).toBe(true);
  });
});

describe('the secret', () => {
  test('is made once, long, and for its owner only', () => {
    const secret = readOrCreateSecret(directory);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(readOrCreateSecret(directory)).toBe(secret);
    if (process.platform !== 'win32') expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('too short to be one, it is refused and not replaced', () => {
    writeFileSync(join(directory, 'secret'), 'short');
    expect(() => readOrCreateSecret(directory)).toThrow('no secret');
    expect(readFileSync(join(directory, 'secret'), 'utf8')).toBe('short');
  });
});
