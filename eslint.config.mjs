import coreWebVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';

/** Rooms that run the same on the server, in a browser worker and on the command line. */
const pureRooms = [
  'lib/access/**',
  'lib/attempt/**',
  'lib/diagram/**',
  'lib/lab/**',
  'lib/prompts/**',
  'lib/reading/**',
  'lib/review/**',
  'lib/rubric/**',
  'lib/services/**',
  'lib/shared/**',
  'lib/simulation/**',
  'lib/steps/**',
];

/** Attributes that somebody reads or hears. */
const spoken =
  '/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|hint|description)$/';

/** What the interface says stands in lib/messages, in every language. */
const unspoken = [
  'JSXText[value=/[A-Za-z]{2}/]',
  `JSXAttribute[name.name=${spoken}] > Literal[value=/[A-Za-z]{2}/]`,
  // Not those that name a message: t(`steps.${id}.title`).
  `JSXAttribute[name.name=${spoken}] > JSXExpressionContainer :not(CallExpression) > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]`,
  `JSXAttribute[name.name=${spoken}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]`,
  `JSXAttribute[name.name=${spoken}] > JSXExpressionContainer > ConditionalExpression > Literal[value=/[A-Za-z]{2}/]`,
  'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]',
  'JSXElement > JSXExpressionContainer > ConditionalExpression > Literal[value=/[A-Za-z]{2}/]',
  'JSXElement > JSXExpressionContainer > ConditionalExpression > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]',
  'CallExpression[callee.name=/^(announce|toast|showToast)$/] > Literal',
  'CallExpression[callee.name=/^(announce|toast|showToast)$/] > TemplateLiteral',
  // Anything that reads like a sentence.
  ':not(ImportDeclaration) > Literal[value=/^[A-Z][a-z’]*,? [a-z]+/]',
  'TemplateElement[value.raw=/[A-Z][a-z’]+ [a-z]+ /]',
].map((selector) => ({ selector, message: 'Say it through lib/messages, in every language.' }));

const tests = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', '**/testing/**'];

export default tseslint.config(
  {
    ignores: [
      'scripts/fixtures/**',
      '.next/**',
      '.data/**',
      'node_modules/**',
      'coverage/**',
      'lib/server/generated/**',
      'components/workspace/editor/api/generated/**',
      'next-env.d.ts',
      'playwright-report/**',
      'test-results/**',
      '**/.next/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...coreWebVitals,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A form's action and an event handler may well be asynchronous.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // A service may be asynchronous by its port alone.
      '@typescript-eslint/require-await': 'off',
      // Stores and ports are objects of closures, made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: pureRooms,
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'fetch',
        'process',
        'performance',
        'setTimeout',
        'localStorage',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a random source as an argument.' },
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take the time as an argument.',
        },
        { selector: 'CallExpression[callee.property.name="localeCompare"]', message: 'Order by code unit.' },
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    ignores: [
      ...tests,
      // What is no part of the interface: answers are given in English, and routes speak to programs.
      'app/api/**',
      'app/sw.js/**',
      'components/home/sample-*.ts',
      'components/offline/service-worker.ts',
      'components/workspace/editor/api/generated/**',
      'components/workspace/query-lab/sandbox/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...unspoken] },
  },
  {
    // Markup is long by nature.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A factory is a module with parameters: its closures are the functions.
    files: ['lib/store/**'],
    rules: { 'max-lines-per-function': ['error', { max: 160, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Next and the tools ask for a default export here.
    files: [
      'app/**',
      'scripts/bench/bare/**',
      '*.config.ts',
      '*.config.mjs',
      'e2e/**/*setup.ts',
      'proxy.ts',
      'lib/server/request-language.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // Data and its wording; one idea, many lines.
    files: [
      'lib/prompts/*/**',
      'lib/reading/concepts/**',
      'lib/rubric/engine/harm/{cases*.ts,ideas/**}',
      'lib/rubric/language/classes/**',
      'lib/diagram/catalogue.ts',
      'lib/diagram/icons.ts',
      'lib/diagram/formats/type-words.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'react-hooks/rules-of-hooks': 'off',
    },
  },
  {
    // Command lines and the server's start speak to a person.
    files: ['scripts/**', 'lib/server/start-server.ts'],
    rules: { 'no-console': 'off' },
  },
);
