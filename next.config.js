import { readFileSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';

const fixedHeaders = JSON.parse(
  readFileSync(new URL('./lib/server/fixed-headers.json', import.meta.url), 'utf8'),
);

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/server/request-language.ts',
  experimental: {
    // Messages are parsed when the product is built: no page ships a parser of them.
    messages: {
      path: './lib/messages',
      format: 'json',
      locales: ['en', 'de'],
      sourceLocale: 'en',
      precompile: true,
    },
  },
});

/** @type {import('next').NextConfig} */
const config = {
  // `tsc` is a gate of `npm test` of its own; checking again here would only make a first start slower.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  reactCompiler: false,
  poweredByHeader: false,
  // Saving passes proxy.ts by, so its answers, which are JSON only, get their headers here.
  headers: async () => [
    {
      source: '/api/attempts/:attemptId/events',
      headers: Object.entries({
        ...fixedHeaders,
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      }).map(([key, value]) => ({ key, value })),
    },
  ],
  // WebAssembly and native parts are loaded from node_modules, not bundled.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    '@prisma/client',
    'pg',
    'pglite-prisma-adapter',
    'pino',
  ],
};

export default withNextIntl(config);
