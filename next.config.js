import createNextIntlPlugin from 'next-intl/plugin';

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
