// Runs before start, dev and test, also on a bare clone: Node's built-ins only.
import { checkNode } from './lib/check-node.mjs';
import { installWhenStale } from './lib/install.mjs';

checkNode();
installWhenStale();
const { generateWhenStale } = await import('./lib/generate.mjs');
generateWhenStale();
const { prepareQueryLab } = await import('./lib/query-lab.mjs');
await prepareQueryLab();
const { prepareLinter } = await import('./lib/linter.mjs');
await prepareLinter();
