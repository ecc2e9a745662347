import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import {configs as ts} from 'typescript-eslint';

const known = (...names) =>
  Object.fromEntries(names.map((name) => [name, 'readonly']));

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
    files: ['src/**/*.ts'],
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
      'no-console': ['error', {allow: ['error', 'warn']}],
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // Code points are what is wanted of names.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true},
      ],
      // Without its marks a list is no list to Safari, unless it says so.
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
      // Comparing by `equal` is a promise only with elements, in no test of ours.
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
      // To put the platform's own method in its place again.
      '@typescript-eslint/unbound-method': 'off',
      // A host page may have them.
      'wc/no-closed-shadow-root': 'off',
      // A test that meets nothing there fails, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/testing/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // As in the platform's own `querySelector`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['*.js', '*.mjs', 'tools/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: {
      globals: known('URL', 'URLSearchParams', 'console', 'process'),
    },
  },
  {
    // Node's, and in functions for the page the page's.
    files: ['tools/test-runner/engines/*.mjs'],
    languageOptions: {
      globals: known(
        'Node',
        'document',
        'fetch',
        'innerHeight',
        'innerWidth',
        'matchMedia',
        'process'
      ),
    },
  },
  {
    files: ['{test,tools}/*.test.mjs', 'test/page-in-frame.mjs'],
    languageOptions: {
      globals: known(
        'CSS',
        'CSSStyleSheet',
        'DOMParser',
        'EventTarget',
        'Path2D',
        'addEventListener',
        'afterEach',
        'beforeEach',
        'describe',
        'document',
        'fetch',
        'getComputedStyle',
        'it',
        'location',
        'removeEventListener',
        'structuredClone',
        'requestAnimationFrame'
      ),
    },
  },
  {
    // They run in the page, these also in part.
    files: [
      'test/hosts/*.js',
      '{test,tools}/**/*.node-test.mjs',
      'tools/snapshots/built-pages.mjs',
      'tools/trials/frameworks.mjs',
      'tools/snapshots/pictures.mjs',
    ],
    languageOptions: {
      globals: known(
        'Event',
        'HTMLCanvasElement',
        'HTMLElement',
        'ReportingObserver',
        'addEventListener',
        'console',
        'customElements',
        'dispatchEvent',
        'document',
        'getComputedStyle',
        'jQuery',
        'requestAnimationFrame',
        'setInterval',
        'setTimeout',
        'window'
      ),
    },
  },
  {
    // Node's, and in functions for the page the page's.
    files: ['bench/**/*.{js,mjs}'],
    languageOptions: {
      globals: known(
        'Buffer',
        'CSS',
        'Event',
        'MessageChannel',
        'PerformanceObserver',
        'URL',
        'console',
        'document',
        'fetch',
        'getComputedStyle',
        'performance',
        'process',
        'requestAnimationFrame',
        'requestIdleCallback',
        'setTimeout'
      ),
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: {
      globals: known(
        'AbortController',
        'DOMParser',
        'Node',
        'URL',
        'URLSearchParams',
        'addEventListener',
        'customElements',
        'document',
        'fetch',
        'getSelection',
        'history',
        'location',
        'matchMedia',
        'navigator'
      ),
    },
  }
);
