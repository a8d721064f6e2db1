import { build } from './lib/build.mjs';
import { generateWhenStale } from './lib/generate.mjs';
import { prepareQueryLab } from './lib/query-lab.mjs';

generateWhenStale();
try {
  await prepareQueryLab();
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
