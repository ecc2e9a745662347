import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserCommands} from './tools/test-runner/browser-commands.mjs';

/** Lets every test file fail on messages in the console: see that module. */
const watchConsole = {
  name: 'watch-console',
  transform({path, body}) {
    return /\.test\.(ts|mjs)$/.test(path)
      ? `import '/src/testing/console.ts';${body}`
      : undefined;
  },
};

/**
 * The frames' policy names the place where they will stand, as in a sandbox
 * Safari takes it by no other name. Here they stand on the test's server.
 */
const framesHere = {
  name: 'frames-here',
  transform: ({path, body, host}) =>
    /^\/dist\/frame\/.*\.html$/.test(path)
      ? body.replaceAll(/('self') https?:\/\/[^\s;]+/g, `$1 http://${host}`)
      : undefined,
};

const threshold = {statements: 95, lines: 95, functions: 95, branches: 95};

/** npm test adds the tests, and the browsers that it has found. */
export default {
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    watchConsole,
    framesHere,
    browserCommands(),
    // With a lower target esbuild drops `with {type: 'json'}`.
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
  ],
  concurrency: 2,
  // Engines share a machine: an end for what hangs, no measure.
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
