/* Correctness alone: how a script looks is the business of whoever reads it next. */
import js from '@eslint/js';

export default [
  // and what is taken over as others publish it
  { ignores: ['target/', 'data/', '**/cally.mjs', '**/bpmn-js/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // the types say what there is
      'no-undef': 'off',
      // a class says what its heirs are given
      'no-unused-vars': ['error', { args: 'none', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-shadow': 'error',
      'no-implicit-coercion': 'error',
      'no-promise-executor-return': 'error',
      'no-unused-expressions': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: 'What people typed is text.' }))],
    },
  },
];
