import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';

/** Rooms of the house, lowest first, and what each may import from src/ (DESIGN: imports run downwards only). */
const SHEET = ['core/sheet'];
const TEXT = ['core/sheet', 'core/text'];
const WORDS = [...TEXT, 'core/timeline', 'core/agencies'];
const PLAN = [...WORDS, 'core/plan'];
const MATRIX = [...PLAN, 'core/matrix'];
const RULES = [...MATRIX, 'core/rules'];
const CHECK = [...RULES, 'core/check'];
const CORE = [...CHECK, 'core/summary'];
const SESSION = [...CORE, 'workbook', 'session'];
const mayImport = {
  'core/sheet': SHEET,
  'core/text': TEXT,
  'core/timeline': [...TEXT, 'core/timeline'],
  'core/agencies': [...TEXT, 'core/timeline', 'core/agencies'],
  'core/plan': PLAN,
  'core/matrix': MATRIX,
  'core/rules': RULES,
  'core/check': CHECK,
  'core/summary': CORE,
  workbook: ['core/sheet', 'workbook'],
  session: SESSION,
  locales: [...CHECK, 'locales'],
  taskpane: [...SESSION, 'locales', 'taskpane'],
  workbench: [...SESSION, 'locales', 'taskpane', 'workbench'],
  commands: [...SESSION, 'locales', 'commands'],
  cli: [...SESSION, 'locales', 'cli'],
};
const rooms = ['core/sheet', 'core/text', 'core/timeline', 'core/agencies', 'core/plan', 'core/matrix', 'core/rules', 'core/check', 'core/summary', 'workbook', 'session', 'taskpane', 'workbench', 'commands', 'cli', 'locales'];

/** One flat-config entry per room: imports of any room not on its list are errors. */
const directions = rooms.map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: rooms.filter((other) => !mayImport[room].includes(other)).map((other) => ({
        regex: `^(\\.\\./)+(?:core/)?${other.replace('core/', '')}(/|$)`,
        message: `src/${room} must not import src/${other}: imports run downwards only (see README, architecture).`,
      })),
    }],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  ...tseslint.configs.recommended,
  ...directions,
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Office', 'Excel', 'fetch', 'localStorage', 'navigator', 'Buffer'],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: "Identifier[name=/^(Office|Excel|OfficeExtension)$/]", message: 'Only src/workbook/excel says Excel. or Office.' }] },
  },
  { files: ['src/workbook/excel/**/*.ts'], plugins: { 'office-addins': officeAddins }, rules: { 'office-addins/no-navigational-load': 'error', 'office-addins/load-object-before-read': 'off', 'office-addins/no-empty-load': 'error', 'office-addins/no-office-initialize': 'error' } },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y }, rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/cli/**', 'scripts/**', 'test/**', '**/*.cjs', '**/*.mjs', 'src/core/agencies/register*.ts', 'src/core/agencies/**/data/**'], rules: { 'no-console': 'off', 'max-lines': 'off' } },
);
