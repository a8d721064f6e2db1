import { build } from './lib/build.mjs';
import { generateWhenStale } from './lib/generate.mjs';

generateWhenStale();
try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
