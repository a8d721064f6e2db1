import { build } from './lib/build.mjs';
import { generateWhenStale } from './lib/generate.mjs';
import { prepareLinter } from './lib/linter.mjs';
import { prepareQueryLab } from './lib/query-lab.mjs';

generateWhenStale();
try {
  await prepareQueryLab();
  await prepareLinter();
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
