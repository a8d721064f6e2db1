import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { backupFormat } from './backup';

const headerSchema = z.object({
  format: z.literal(backupFormat),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
});

const closingSchema = z.object({
  tables: z.record(z.string(), z.object({ rows: z.int().min(0), digest: z.string() })),
  sha256: z.string(),
});

export type BackupHeader = z.infer<typeof headerSchema>;
export type BackupClosing = z.infer<typeof closingSchema>;

/** A file that is no backup, or no longer the one that was written. */
export class BackupFileError extends Error {
  override readonly name = 'BackupFileError';
}

/** Reads the file to its end and checks it, before anything is changed. */
export async function checkBackupFile(
  file: string,
): Promise<{ header: BackupHeader; closing: BackupClosing }> {
  const hash = createHash('sha256');
  let header: BackupHeader | null = null;
  let last: string | null = null;
  for await (const line of readLines(file)) {
    header ??= parseLine(headerSchema, line, file);
    if (last !== null) hash.update(`${last}\n`);
    last = line;
  }
  if (header === null || last === null) throw new BackupFileError(`${file}: is empty`);
  const closing = parseLine(closingSchema, last, file);
  if (closing.sha256 !== hash.digest('hex'))
    throw new BackupFileError(`${file}: the checksum does not fit; the file was damaged or changed`);
  return { header, closing };
}

/** The rows, as `{ table, row }` with the row still JSON text. */
export async function* readBackupRows(
  file: string,
): AsyncGenerator<Readonly<{ table: string; row: string }>> {
  for await (const line of readLines(file)) {
    if (!line.startsWith('{"table":"')) continue;
    const middle = line.indexOf('","row":');
    const table = JSON.parse(line.slice('{"table":'.length, middle + 1)) as string;
    yield { table, row: line.slice(middle + '","row":'.length, -1) };
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  const lines = createInterface({ input: source.pipe(gunzip), crlfDelay: Infinity });
  // Node passes its input's errors on in some versions only.
  let failure: Error | null = null;
  gunzip.on('error', (error) => {
    failure = error;
    lines.close();
  });
  try {
    for await (const line of lines) yield line;
  } catch (error) {
    failure ??= error instanceof Error ? error : new Error(String(error));
  }
  if (failure !== null) throw new BackupFileError(`${file}: ${toReason(failure)}`);
}

function toReason(error: Error & { code?: string }): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code?.startsWith('Z_') === true) return 'is not a backup, or only a part of one';
  return error.message;
}

function parseLine<T>(schema: z.ZodType<T>, line: string, file: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new BackupFileError(`${file}: is not a backup, or only a part of one`);
  }
}
