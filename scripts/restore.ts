import { readMigrations } from '@/lib/server/migrate';
import { restore } from '@/lib/server/restore';
import { runOnStore } from './lib/store-command';

const args = process.argv.slice(2);
const replace = args.includes('--replace');
const [file, ...rest] = args.filter((arg) => arg !== '--replace');
if (file === undefined || file.startsWith('--') || rest.length > 0) {
  console.error('Say which: npm run restore -- FILE [--replace]');
  process.exit(2);
}

await runOnStore(async (store) => restore(store, file, await readMigrations(process.cwd()), { replace }));
