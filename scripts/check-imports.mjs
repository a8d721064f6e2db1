// The import table, and proof that it bites: a fixture that breaks it in every way must fail, rule by rule.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

const mustFail = [
  'shared-imports-its-row',
  'shared-uses-its-packages',
  'components-never-the-server',
  'features-keep-apart',
  'no-circles',
];

function cruise(directory, folders, outputType) {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [
    program,
    ...folders,
    '--config',
    config,
    '--ts-config',
    join(root, 'tsconfig.json'),
    '-T',
    outputType,
  ];
  return spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 });
}

const fixture = cruise(join(root, 'scripts', 'fixtures', 'illegal-import'), ['components', 'lib'], 'json');
const { violations } = JSON.parse(fixture.stdout).summary;
const seen = new Set(violations.map(({ rule }) => rule.name));
const unseen = mustFail.filter((name) => !seen.has(name));
for (const name of unseen) console.error(`The fixture breaks the rule ${name}, and nothing noticed.`);

const folders = ['app', 'components', 'lib', 'instrumentation.ts', 'proxy.ts'];
const project = cruise(
  root,
  folders.filter((folder) => existsSync(join(root, folder))),
  'err',
);
console.error(project.stdout + project.stderr);
process.exit(project.status === 0 && unseen.length === 0 ? 0 : 1);
