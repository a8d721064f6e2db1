// The development server. `npm run dev -- --port 4000` works too.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readAddress } from './lib/address.mjs';
import { root } from './lib/paths.mjs';

const { host, port } = readAddress(process.argv.slice(2), process.env);
const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules', 'next', 'dist', 'bin', 'next'),
    'dev',
    '--hostname',
    host,
    '--port',
    String(port),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      HOST: host,
      PORT: String(port),
      AUTH_TRUST_HOST: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
