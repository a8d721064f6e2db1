// `node scripts/command.mjs score FILE` runs scripts/score.ts in this very process. `tsx scripts/score.ts` would start a second one
// with a loader thread, which takes longer than scoring an answer does.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

const [name = ''] = process.argv.splice(2, 1);
const require = createRequire(import.meta.url);
require('tsx/cjs');
require(join(root, 'scripts', `${name}.ts`));
