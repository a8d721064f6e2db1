// `npm run lock` after a change of packages: completes the lock file for the systems this one is not.
// With --check it changes nothing and fails when something is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock, findMissing } from './lib/complete-lock.mjs';
import { root } from './lib/paths.mjs';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = findMissing(lock);
if (process.argv.includes('--check')) {
  for (const { name, version } of missing)
    console.error(`package-lock.json lacks ${name}@${version}; run: npm run lock`);
  process.exit(missing.length === 0 ? 0 : 1);
}
writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`Added ${missing.length}.`);
