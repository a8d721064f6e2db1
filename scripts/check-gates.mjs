// Shows that every gate can fail: plants a violation for each in a copy of the project and runs that gate there.
// Not part of `npm test`. `npm run check-gates -- format lint` checks only those named.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './lib/paths.mjs';

const add = (file, text) => (copy) => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  appendFileSync(join(copy, file), text);
};
const change = (file, from, to) => (copy) => {
  const text = readFileSync(join(copy, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change in ${file}`);
  writeFileSync(join(copy, file), changed);
};

/** `gate` is a word of the gate's name in scripts/test.mjs. */
const violations = [
  { gate: 'lock file', what: 'an entry for another system is lost', plant: dropLockEntry },
  {
    gate: 'format',
    what: 'a badly formatted file',
    plant: add('lib/shared/planted.ts', 'export const planted   = 1\n'),
  },
  {
    gate: 'lint',
    what: 'an `any`',
    plant: add('lib/shared/planted.ts', 'export const planted = (value: any): unknown => value;\n'),
  },
  {
    gate: 'types',
    what: 'a string where a number goes',
    plant: add('lib/shared/planted.ts', "export const planted: number = 'one';\n"),
  },
  {
    gate: 'imports',
    what: 'a pure room that imports the store',
    plant: add('lib/shared/planted.ts', "export { createOutbox } from '@/lib/store/outbox';\n"),
  },
  {
    gate: 'imports',
    what: 'a rule that no longer bites',
    plant: change(
      '.dependency-cruiser.cjs',
      /name: 'no-circles',\s+severity: 'error'/,
      "name: 'no-circles', severity: 'ignore'",
    ),
  },
  {
    gate: 'unused code',
    what: 'a file nobody imports',
    plant: add('lib/shared/planted.ts', 'export const planted = 1;\n'),
  },
  {
    gate: 'unit tests',
    what: 'a test that fails',
    plant: add(
      'lib/shared/planted.test.ts',
      "import { expect, test } from 'vitest';\n\ntest('planted', () => expect(1).toBe(2));\n",
    ),
  },
  {
    gate: 'unit tests',
    what: 'branches that no test takes',
    plant: add('lib/shared/planted.ts', manyBranches()),
  },
  {
    gate: 'embedded',
    what: 'a database test that fails',
    plant: add(
      'lib/server/planted.db.test.ts',
      "import { expect, test } from 'vitest';\n\ntest('planted', () => expect(1).toBe(2));\n",
    ),
  },
  {
    gate: 'PostgreSQL',
    what: 'a test that fails there only',
    plant: add(
      'lib/server/planted.db.test.ts',
      "import { expect, test } from 'vitest';\n\ntest('planted', () => expect(process.env['TEST_DATABASE_URL']).toBeUndefined());\n",
    ),
  },
  {
    gate: 'migrations',
    what: 'a column without a migration',
    plant: change('prisma/schema.prisma', 'model Guest {', 'model Guest {\n  planted String?'),
  },
  {
    gate: 'rubrics',
    what: 'a check that does not exist',
    plant: change('lib/prompts/criteria/reliability.ts', /asks\('[a-z-]+'/, "asks('planted-check'"),
  },
  {
    gate: 'production build',
    what: 'a page that imports what is not there',
    plant: add(
      'app/planted/page.tsx',
      "import { nothing } from './nowhere';\n\nexport default function Page() {\n  return nothing;\n}\n",
    ),
  },
  {
    gate: 'size budget',
    what: 'a budget below the size',
    plant: change(
      'scripts/size-budget.mjs',
      "path: '/', usable: 'h1', budgetKib: 160",
      "path: '/', usable: 'h1', budgetKib: 16",
    ),
  },
  {
    gate: 'kill -9',
    what: 'an acknowledgement for what was not stored',
    plant: change(
      'lib/services/append-events.ts',
      'const stored = await store(',
      'const stored = Math.random() < 0.5 ? live : await store(',
    ),
  },
  {
    gate: 'journeys',
    what: 'a journey that fails',
    plant: add(
      'e2e/planted.spec.ts',
      "import { expect, test } from '@playwright/test';\n\ntest('planted', async ({ page }) => {\n  await page.goto('/');\n  await expect(page.locator('h1')).toHaveText('planted', { timeout: 1000 });\n});\n",
    ),
  },
];

const wanted = process.argv.slice(2);
const chosen = violations.filter(
  ({ gate }) => wanted.length === 0 || wanted.some((word) => gate.includes(word)),
);
const copy = mkdtempSync(join(tmpdir(), 'loadbearing-gates-'));
let blind = 0;
try {
  cpSync(join(root, 'node_modules'), join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  for (const { gate, what, plant } of chosen) {
    refresh();
    plant(copy);
    const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs', gate], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const failed = status !== 0 && /^FAIL/m.test(stdout);
    if (!failed) blind += 1;
    console.log(`${failed ? 'fails as it must' : 'SAW NOTHING     '}  ${gate.padEnd(18)} ${what}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exit(blind === 0 ? 0 : 1);

/** The copy as git knows the project, without what the last violation left. */
function refresh() {
  for (const name of ['app', 'components', 'lib', 'e2e', 'prisma', 'scripts'])
    rmSync(join(copy, name), { recursive: true, force: true });
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .stdout.split('\0')
    .filter(Boolean);
  for (const file of listed) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  cpSync(join(root, 'next-env.d.ts'), join(copy, 'next-env.d.ts'), { force: true });
  const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function dropLockEntry(directory) {
  const file = join(directory, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  delete lock.packages['node_modules/@next/swc-darwin-arm64'];
  writeFileSync(file, JSON.stringify(lock));
}

function manyBranches() {
  const cases = Array.from({ length: 60 }, (_, index) => `  if (value === ${index}) return '${index}';`).join(
    '\n',
  );
  return `export function planted(value: number): string {\n${cases}\n  return '';\n}\n`;
}
