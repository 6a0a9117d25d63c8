// The house's lint: the size budgets, and what no room may do. Rules that need types stand in .oxlintrc.json; imports are judged by .dependency-cruiser.js.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPED = ['**/*.ts', '**/*.tsx'];
const UNTYPED = ['**/*.js', '**/*.mjs'];
const TESTS = ['test/**', '**/*.test.ts', '**/*.test.tsx'];

// Same input, same bytes, with or without a browser: the picture is also written by the server.
const NOT_IN_GRAPH = [
  'window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'fetch', 'matchMedia', 'self',
  'requestAnimationFrame', 'getComputedStyle', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'DOMParser', 'XMLSerializer',
  'Date', 'performance', 'crypto', 'setTimeout', 'setInterval',
].map((name) => ({ name, message: 'client/src/graph knows no DOM, no clock and no randomness.' }));

const readsEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only server/config.ts reads the environment: every setting is in one place, checked and documented.',
};

const disableWithReason = {
  meta: { type: 'problem', schema: [], messages: { bare: 'Switch off named rules, on one line, with the reason after " -- ".' } },
  create(context) {
    const isBare = ({ value }) => /^\s*(es|ox)lint-(dis|en)able/.test(value) && !/^\s*(es|ox)lint-dis(?:able)-(next-)?line \S.* -- \S/.test(value);
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments().filter(isBare)) context.report({ loc: comment.loc, messageId: 'bare' });
      },
    };
  },
};

export default tseslint.config(
  { ignores: ['node_modules/', '.data/', 'client/src/gql/', '**/*.generated.ts'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'disable-with-reason': disableWithReason } } },
    rules: {
      'house/disable-with-reason': 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 50],
      'max-params': ['error', 3],
      complexity: ['error', 10],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-constant-binary-expression': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-restricted-syntax': ['error', readsEnvironment],
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: UNTYPED,
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly' } },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-var': 'error' },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', 80] } },
  { files: ['client/src/**'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['client/src/graph/**'],
    rules: {
      'no-restricted-globals': ['error', ...NOT_IN_GRAPH],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Same input, same picture.' }],
    },
  },
  // The way in, before anything is installed, speaks to whoever typed the command and hands the environment on.
  { files: ['server/programs/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['server/config.ts', 'server/programs/prepare.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  // Tests hand the environment on to the processes they start.
  { files: ['test/support/**'], rules: { 'no-restricted-syntax': 'off' } },
  // A suite is one function around its cases; each case is short, the suite need not be.
  { files: TESTS, rules: { 'max-lines-per-function': 'off' } },
);
