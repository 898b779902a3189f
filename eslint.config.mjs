import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';

/** Who may import whom: see CONTRIBUTING.md. Types are free. */
const layer = (files, forbidden, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {patterns: [{group: forbidden, message, allowTypeImports: true}]},
    ],
  },
});

const BESIDE_THE_GUARD = [
  '../storage/**',
  '../gate/**',
  '../report/**',
  '../follow-up/**',
  '../elements/**',
  '../embed/**',
  '../form/**',
  '../manager.js',
  '../start.js',
  'lit',
  'js-cookie',
];

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', 'node_modules/', 'demo/stand-ins/']},
  ...tseslint.configs.recommended,
  {
    ...lit.configs['flat/recommended'],
    files: ['src/**/*.ts'],
  },
  {
    files: ['src/elements/**/*.ts', 'src/embed/**/*.ts', 'src/form/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/no-unused-expressions': 'off', // chai's assertions are expressions
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['scripts/**', '*.mjs', '*.js', 'test/**', 'src/cli/**', 'src/dev/**'],
    rules: {'no-console': 'off'},
    languageOptions: {globals: {...globals.node}},
  },
  {files: ['demo/**/*.js'], languageOptions: {globals: {...globals.browser}}},
  {files: ['src/i18n/**', 'test/**'], rules: {'max-lines': 'off'}},
  layer(['src/core/**/*.ts'], ['../**', 'lit', 'lit/**', 'js-cookie'], 'core is pure and imports only core.'),
  layer(
    ['src/storage/**/*.ts'],
    ['../gate/**', '../report/**', '../elements/**', '../form/**', '../services/**', 'lit'],
    'Effects do not know one another.',
  ),
  layer(
    ['src/gate/**/*.ts'],
    ['../storage/**', '../report/**', '../elements/**', '../form/**', 'lit'],
    'Effects do not know one another.',
  ),
  layer(
    ['src/report/**/*.ts'],
    ['../storage/**', '../gate/**', '../elements/**', '../form/**', '../services/**', 'lit'],
    'Effects do not know one another.',
  ),
  layer(
    ['src/elements/**/*.ts', 'src/embed/**/*.ts', 'src/form/**/*.ts'],
    [
      '../storage/**',
      '../gate/**',
      '../report/**',
      '../follow-up/**',
      '../manager.js',
      '../start.js',
      'js-cookie',
    ],
    'Views are given the manager; they import its type only.',
  ),
  layer(
    ['src/guard/**/*.ts'],
    [...BESIDE_THE_GUARD, '../services/**', '../attempt.js', '../dev/**'],
    'The guard knows core and itself; only its start is told of the services.',
  ),
  layer(['src/guard/start.ts'], BESIDE_THE_GUARD, 'The guard stands before the loader and knows none of it.'),
  layer(['src/bridges/**/*.ts'], ['../**', 'lit', 'js-cookie'], 'A bridge uses the public API, and types.'),
  layer(
    ['src/endpoint/**/*.ts', 'src/cli/**/*.ts', 'src/console/**/*.ts'],
    ['../storage/**', '../gate/**', '../report/**', '../elements/**', '../start.js', 'lit'],
    'The server imports nothing of the browser.',
  ),
);
