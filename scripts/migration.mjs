// Writes the next migration: `npm run migration -- add-something`. Edit the SQL before you commit it, never after.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { diffSchema } from './lib/schema-engine.mjs';

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Say what the migration does, in kebab-case: npm run migration -- add-something');
  process.exit(2);
}
const { changed, sql } = await diffSchema(root);
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const directory = join(root, 'prisma', 'migrations', `${stamp}_${name.replaceAll('-', '_')}`);
await mkdir(directory, { recursive: true });
await writeFile(join(directory, 'migration.sql'), changed ? sql : '-- Nothing differs from the schema.\n');
console.log(`Wrote ${directory}`);
