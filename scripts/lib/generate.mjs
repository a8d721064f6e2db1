// The database client is generated, not committed. A stamp tells whether it is older than the schema.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const schemaFile = join(root, 'prisma', 'schema.prisma');
const stampFile = join(root, 'lib', 'server', 'generated', 'stamp');

function stampOfInputs() {
  const prisma = readFileSync(join(root, 'node_modules', 'prisma', 'package.json'), 'utf8');
  return createHash('sha256')
    .update(readFileSync(schemaFile))
    .update(JSON.parse(prisma).version)
    .digest('hex');
}

/** Generates the client when it is missing or older than the schema. */
export function generateWhenStale() {
  const stamp = stampOfInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Generating the database client …');
  // The generator asks for the schema engine's binary and never runs it; any file will do, and nothing is downloaded.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: schemaFile,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (status !== 0) throw new Error(`The database client could not be generated.\n${stdout}${stderr}`);
  writeFileSync(stampFile, stamp);
}
