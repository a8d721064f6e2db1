import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The least that could do the job, to be measured against. Packages come from the project. */
const config = {
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg'],
  turbopack: { root: resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..') },
};

export default config;
