import 'server-only';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const holderSchema = z.object({
  pid: z.int().positive(),
  /** When that process began, as the system tells it; null where it does not. */
  began: z.string().nullable(),
});

/** Another living process has the data directory open. */
export class StoreLockedError extends Error {
  override readonly name = 'StoreLockedError';
  constructor(
    readonly lockFile: string,
    readonly pid: number,
  ) {
    super(
      `The data directory is in use by process ${pid}. Stop it first, or set LOADBEARING_DATA_DIR. (${lockFile})`,
    );
  }
}

/**
 * Takes the lock, or throws StoreLockedError. PGlite has none of its own: two processes on one directory lose each
 * other's rows. A lock whose process has ended is taken over. Returns the function that gives it back.
 */
export function takeStoreLock(lockFile: string): () => void {
  mkdirSync(dirname(lockFile), { recursive: true, mode: 0o700 });
  const mine = JSON.stringify({ pid: process.pid, began: readBegan(process.pid) });
  // A few rounds: between seeing a stale lock and taking it, another process may do the same.
  for (let round = 0; round < 5; round++) {
    if (tryWrite(lockFile, mine)) return () => release(lockFile, mine);
    const holder = readHolder(lockFile);
    if (holder !== null && isAlive(holder)) throw new StoreLockedError(lockFile, holder.pid);
    setAside(lockFile);
  }
  throw new StoreLockedError(lockFile, readHolder(lockFile)?.pid ?? 0);
}

function tryWrite(lockFile: string, content: string): boolean {
  try {
    writeFileSync(lockFile, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Renaming first means that of two processes only one removes the stale file. */
function setAside(lockFile: string): void {
  const aside = `${lockFile}.stale-${process.pid}`;
  try {
    renameSync(lockFile, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function release(lockFile: string, mine: string): void {
  try {
    if (readFileSync(lockFile, 'utf8') === mine) rmSync(lockFile, { force: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function readHolder(lockFile: string): z.infer<typeof holderSchema> | null {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(readFileSync(lockFile, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    // Gone, or half written by a process that was killed: either way nobody holds it.
    return null;
  }
}

function isAlive(holder: z.infer<typeof holderSchema>): boolean {
  // In a container every start may have the same number; this process holds no lock yet.
  if (holder.pid === process.pid) return holder.began === readBegan(process.pid) && holder.began !== null;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
  const began = readBegan(holder.pid);
  return began === null || holder.began === null || began === holder.began;
}

/** Linux tells when a process began (clock ticks since boot), so a number used again is not taken for the old holder. */
function readBegan(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return afterName[19] ?? null;
  } catch {
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
