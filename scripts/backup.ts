import { backup } from '@/lib/server/backup';
import { migrate, readMigrations } from '@/lib/server/migrate';
import { runOnStore } from './lib/store-command';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) refuse('Say where to: npm run backup -- FILE');

await runOnStore(async (store) => {
  await migrate(store, await readMigrations(process.cwd()));
  return backup(store, file, new Date());
});

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
