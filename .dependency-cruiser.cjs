/**
 * The import table of docs/architecture.md, checked by machine: a room may import what its row lists and nothing
 * else of ours. scripts/fixtures/illegal-import proves that the check can fail.
 */
const pure = 'access|attempt|diagram|lab|prompts|reading|review|rubric|services|shared|simulation|steps';

/** What each room may import, besides itself. Paths are relative to the project. */
const rows = [
  { room: 'lib/shared', may: [], packages: ['zod', '@noble/hashes'] },
  // Drawings made elsewhere: docs/decisions/0067-xml-by-events.md, 0068-inflating-within-bounds.md.
  { room: 'lib/diagram', may: ['lib/shared'], packages: ['zod', 'saxes', 'fflate'] },
  { room: 'lib/steps', may: ['lib/shared'], packages: ['zod'] },
  { room: 'lib/access', may: ['lib/shared'], packages: ['zod'] },
  // The grammar reads queries and DDL: docs/decisions/0040-sql-grammar.md.
  { room: 'lib/reading', may: ['lib/shared'], packages: ['zod', 'pgsql-ast-parser'] },
  { room: 'lib/attempt', may: ['lib/shared', 'lib/diagram', 'lib/steps'], packages: ['zod'] },
  {
    room: 'lib/prompts',
    // Questions and twists are data of a prompt, read by the rubric: docs/decisions/0061-follow-ups-are-data.md.
    may: [
      'lib/shared',
      'lib/steps',
      'lib/rubric/schema',
      'lib/rubric/interview/schema',
      'lib/rubric/advice/proposal',
    ],
    packages: ['zod'],
  },
  {
    room: 'lib/rubric',
    may: ['lib/shared', 'lib/diagram', 'lib/steps', 'lib/attempt', 'lib/reading', 'lib/simulation'],
    packages: ['zod'],
  },
  { room: 'lib/simulation', may: ['lib/shared', 'lib/diagram', 'lib/attempt/document'], packages: ['zod'] },
  // A remark points at a step's text: docs/decisions/0004-review-reads-steps.md.
  {
    room: 'lib/review',
    may: ['lib/shared', 'lib/diagram', 'lib/steps/schema', 'lib/attempt/document', 'lib/attempt/apply'],
    packages: ['zod'],
  },
  { room: 'lib/services', may: [`lib/(${pure})`], packages: ['zod'] },
  // What the query lab knows without a browser: docs/decisions/0058-query-lab-sandbox.md.
  { room: 'lib/lab', may: ['lib/shared', 'lib/steps', 'lib/prompts/dataset-schema'], packages: ['zod'] },
  {
    room: 'lib/store',
    may: ['lib/shared', 'lib/attempt', 'lib/diagram', 'lib/steps'],
    packages: ['zod', 'zustand', 'zundo', 'idb', '@xyflow'],
  },
];

/** What says a message, as a type: a pure function that needs words takes one. */
const words = 'lib/messages/translate';

/** Our code, as opposed to a package. Tests may reach further: a fixture of another room is data. */
const notTest = '\\.test\\.tsx?$|/testing/|/fixtures/';

function toRules({ room, may, packages }) {
  const name = room.replace('lib/', '');
  const allowed = [room, ...may, words].map((path) => `${path}(/|\\.|$)`).join('|');
  const modules = packages.map((name) => `(^|/)node_modules/${name}/`);
  return [
    {
      name: `${name}-imports-its-row`,
      comment: `${room} may import: ${['itself', ...may, words].join(', ')}`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: notTest },
      to: { path: '^(lib|app|components|scripts|prisma)/', pathNot: `^(${allowed})` },
    },
    {
      name: `${name}-uses-its-packages`,
      comment: `${room} may use: ${packages.join(', ') || 'no package'}`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: notTest },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: modules.join('|'),
      },
    },
  ];
}

module.exports = {
  forbidden: [
    ...rows.flatMap(toRules),
    {
      name: 'server-serves-app-only',
      comment: 'server may import services and the pure rooms',
      severity: 'error',
      from: { path: '^lib/server/' },
      to: { path: '^(app|components|scripts|lib/store)/' },
    },
    {
      name: 'components-never-the-server',
      comment: 'components may import the pure rooms, the store and ui',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/server|app|scripts|prisma)/', pathNot: '^app/.*actions?[.]ts$' },
    },
    {
      name: 'features-keep-apart',
      comment:
        'a feature never imports another feature; what two need is in ui or a folder that features share (docs/decisions/0023)',
      severity: 'error',
      from: { path: '^components/([^/]+)/', pathNot: notTest },
      to: {
        path: '^components/',
        pathNot: '^components/($1|ui|charts|canvas-view|reading)/',
      },
    },
    {
      name: 'database-only-in-the-server',
      comment: 'Prisma, the drivers and next-auth live in lib/server',
      severity: 'error',
      from: {
        path: '^(app|components|lib)/',
        pathNot: `^lib/server/|^components/workspace/query-lab/sandbox/|${notTest}`,
      },
      to: {
        path: '(^|/)node_modules/(@prisma|pg|@electric-sql/pglite|pglite-prisma-adapter|@node-rs)/|^lib/server/generated/',
      },
    },
    {
      name: 'sign-in-only-in-the-server',
      comment: 'components may use its browser half; its own route hands requests over',
      severity: 'error',
      from: { path: '^(app|lib)/', pathNot: '^lib/server/|^app/api/auth/' },
      to: { path: '(^|/)node_modules/next-auth/', pathNot: 'next-auth/react' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: 'generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      severity: 'error',
      from: { pathNot: 'generated/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|lib/server/generated' },
    exclude: { path: '(^|/)\\.next/|^coverage/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
