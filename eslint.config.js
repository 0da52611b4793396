import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const HTML = 'Pages and files are hostile: their text goes into the DOM as text, never as HTML.';
const CODE = 'Text never becomes code: the content security policy forbids it and so do we.';
const PATTERN = 'A pattern is made once from words in the source, never in a function: built from a text, it could be made to run for ever.';

/** Functions that can be called with a text; not the callbacks that a module runs over its own lists while it loads. */
const FUNCTIONS = 'FunctionDeclaration, MethodDefinition, Property > FunctionExpression, VariableDeclarator > ArrowFunctionExpression, Property > ArrowFunctionExpression';

/** What no file of Rolefit may do, with the sentence that says why. */
const BANS = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: HTML },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: HTML },
  { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: HTML },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]', message: HTML },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: HTML },
  { selector: 'CallExpression[callee.name="eval"]', message: CODE },
  { selector: ':matches(NewExpression, CallExpression)[callee.name="Function"]', message: CODE },
  { selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type="Literal"]', message: CODE },
  { selector: `:matches(${FUNCTIONS}) :matches(NewExpression, CallExpression)[callee.name="RegExp"]:not([arguments.0.type="Literal"])`, message: PATTERN },
];

const POLYFILL = { name: 'webextension-polyfill', message: 'The extension API has one door: import from lib/browser.' };
const ZOD = { name: 'zod', message: "Import z from lib/model/z: it tells zod not to probe `new Function`, which the extension's content security policy forbids." };

const PASSED_IN = 'A reader is given its document: the global one may be another page, and there is none on the command line.';

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', '.cache/**', 'node_modules/**', 'demo-out/**', 'test-results/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/require-await': 'off',
      // The parts of the store are objects of functions that do not use `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...BANS],
      'no-restricted-imports': ['error', { paths: [POLYFILL, ZOD] }],
    },
  },
  {
    // A page is hostile: a pattern must take linear time, whatever it reads. What is put together when a module loads is held against an automaton in test/regex.test.ts.
    files: ['lib/**/*.{ts,tsx}', 'components/**/*.tsx', 'entrypoints/**/*.{ts,tsx}', 'tools/**/*.{ts,mjs}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
    },
  },
  { files: ['lib/browser.ts'], rules: { 'no-restricted-imports': ['error', { paths: [ZOD] }] } },
  { files: ['lib/model/z.ts'], rules: { 'no-restricted-imports': ['error', { paths: [POLYFILL] }] } },
  {
    files: ['lib/readers/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...['document', 'window', 'location'].map((name) => ({ name, message: PASSED_IN }))] },
  },
  {
    // Tests look into JSON and into pages, whose types nobody knows, and build bad cases on purpose.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': 'off',
      ...Object.fromEntries(
        ['no-unsafe-assignment', 'no-unsafe-member-access', 'no-unsafe-argument', 'no-unsafe-call', 'no-unsafe-return', 'no-explicit-any',
          'no-implied-eval', 'only-throw-error', 'prefer-promise-reject-errors', 'no-base-to-string']
          .map((rule) => [`@typescript-eslint/${rule}`, 'off']),
      ),
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.base], rules: { 'no-restricted-syntax': ['error', ...BANS] } },
);
