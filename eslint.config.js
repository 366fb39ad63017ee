import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';
import { visibleText } from './scripts/eslint/visible-text.js';

/** Rooms where the same input must give the same output: no clock, no chance, no browser. */
const pureRooms = [
  'src/runtime/{format,engine}/**',
  'src/designer/{model,edit,draft,lint,layout,scene,io,simulate}/**',
  'src/analytics/{measures,sql,conformance,commission,stats,reports,intake}/**',
  'src/kit/{history,time,i18n}/**',
];

export default ts.config(
  { ignores: ['dist', 'public', 'node_modules', '.cache'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'max-lines': ['error', { max: 500 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.{js,mjs,cjs}', '*.config.ts', 'scripts/**'],
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off', 'no-restricted-exports': 'off' },
  },
  {
    files: pureRooms,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'indexedDB',
          'fetch',
          'process',
          'setTimeout',
        ].map((name) => ({ name, message: 'A pure room: plain data in, plain data out.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass the instant in.' },
        { object: 'Math', property: 'random', message: 'Pass a seeded generator in.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pass the instant in.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': hooks, house: { rules: { 'visible-text': visibleText } } },
    rules: { ...hooks.configs.recommended.rules, 'house/visible-text': 'error' },
  },
);
