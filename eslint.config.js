import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import {configs as ts} from 'typescript-eslint';

/** Functions that the oldest supported browsers lack (docs/compatibility.md). */
const TOO_NEW = [
  ['Array', 'fromAsync'],
  ['Map', 'groupBy'],
  ['Object', 'groupBy'],
  ['Promise', 'try'],
  ['Promise', 'withResolvers'],
  ['URL', 'canParse'],
  ['URL', 'parse'],
];

export default defineConfig(
  {
    ignores: [
      'coverage/',
      '**/dist/',
      'demo/frameworks/angular/compiled/',
      'src/**/generated/',
    ],
  },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    ignores: ['demo/frameworks/**'],
    extends: [
      ts.strictTypeChecked,
      ts.stylisticTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      'no-restricted-properties': [
        'error',
        ...TOO_NEW.map(([object, property]) => ({object, property})),
      ],
      'no-console': ['error', {allow: ['error', 'warn']}],
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // Spreading a string returns its code points.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true},
      ],
      // Safari ignores lists without list markers unless they have a role.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({object, property}))
        ),
      ],
      // chai asserts by properties: `expect(it).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // `equal` returns a promise only when comparing elements.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['equal', 'Equal'],
              package: '@open-wc/semantic-dom-diff',
            },
          ],
        },
      ],
      // Tests replace and restore methods of the platform.
      '@typescript-eslint/unbound-method': 'off',
      // Host pages may have closed shadow roots.
      'wc/no-closed-shadow-root': 'off',
      // A test fails if the value is null.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/testing/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // The signatures follow `querySelector`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Node modules, which also contain functions that run in a page.
    files: ['*.{js,mjs}', '{bench,integrations,test,tools}/**/*.mjs'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name="pathname"] > NewExpression.object[callee.name="URL"][arguments.length=2]',
          message: 'Use fileURLToPath: a path can contain #, ? and %.',
        },
      ],
    },
  },
  {
    files: ['{bench,demo,integrations,test}/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['{test,tools}/**/*.test.mjs', 'test/page-in-frame.mjs'],
    languageOptions: {globals: globals.mocha},
  },
  {
    files: ['tools/trials/unit-tests/*.js'],
    languageOptions: {globals: {...globals.browser, ...globals.jest}},
  }
);
