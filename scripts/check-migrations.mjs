// The migrations build what the schema says, no more and no less.
import { root } from './lib/paths.mjs';
import { diffSchema } from './lib/schema-engine.mjs';

const { changed, sql } = await diffSchema(root);
if (changed)
  console.error(`prisma/schema.prisma and the migrations differ; npm run migration -- NAME writes:\n${sql}`);
process.exit(changed ? 1 : 0);
