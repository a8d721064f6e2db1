import { getEnv } from '@/lib/server/env';
import { openStore, type Store } from '@/lib/server/store';
import { loadEnvFile } from './env-file.mjs';

/**
 * Runs a command on the store of the settings, under its lock. Its answer goes to standard output as JSON; a failure
 * is one line on standard error, and exit code 2.
 */
export async function runOnStore(command: (store: Store) => Promise<unknown>): Promise<void> {
  try {
    loadEnvFile();
    const store = await openStore(getEnv());
    try {
      console.log(JSON.stringify(await command(store), null, 2));
    } finally {
      await store.close();
    }
  } catch (error) {
    console.error(toLine(error));
    process.exitCode = 2;
  }
}

function toLine(error: unknown): string {
  if (!(error instanceof Error)) return 'It failed for a reason unknown.';
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`.replace(/\s+/g, ' ');
}
