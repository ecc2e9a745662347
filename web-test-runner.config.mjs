import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserCommands} from './tools/test-runner/browser-commands.mjs';

/** Lets tests fail on console messages: see src/testing/console.ts. */
const watchConsole = {
  name: 'watch-console',
  transform({path, body}) {
    return /\.test\.(ts|mjs)$/.test(path)
      ? `import '/src/testing/console.ts';${body}`
      : undefined;
  },
};

/**
 * Replaces the public origin in the policies of frame pages by the origin of the test
 * server. Safari requires the origin in sandboxed frames.
 */
const framesHere = {
  name: 'frames-here',
  transform: ({path, body, host}) =>
    /^\/dist\/frame\/.*\.html$/.test(path)
      ? body.replaceAll(/('self') https?:\/\/[^\s;]+/g, `$1 http://${host}`)
      : undefined,
};

const threshold = {statements: 95, lines: 95, functions: 95, branches: 95};

/** tools/test-runner/run-tests.mjs adds the test files and the browsers. */
export default {
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    watchConsole,
    framesHere,
    browserCommands(),
    // For lower targets esbuild removes `with {type: 'json'}`.
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
  ],
  concurrency: 2,
  // Long, because engines share the machine: only ends tests that hang.
  testFramework: {config: {timeout: 30_000}},
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Tests</title>
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/**/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    threshold,
  },
};
