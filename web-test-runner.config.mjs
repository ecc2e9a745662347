import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserCommands} from './tools/browser-commands.mjs';

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
 * Gives a test that is imported with `?built` what the built module exports, in
 * the place of the sources: so one test holds for both.
 */
const built = {
  name: 'built',
  resolveImport: ({source, context}) =>
    context.url.endsWith('?built') && source.startsWith('./')
      ? '/dist/intl-office.js'
      : undefined,
};

const threshold = {statements: 95, lines: 95, functions: 95, branches: 95};

export default {
  files: ['src/**/*.test.ts', 'tools/*.test.mjs'],
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    watchConsole,
    built,
    browserCommands(),
    // With a lower target esbuild drops `with {type: 'json'}`.
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
  ],
  browsers: [
    chromeLauncher({
      // In a window of its own a page is visible while another one runs: a
      // hidden one gets no animation frames.
      createPage: async ({browser}) => {
        const page = await (await browser.createBrowserContext()).newPage();
        const protocol = await page.createCDPSession();
        // Only one window has the focus; without it no focus event comes.
        await protocol.send('Emulation.setFocusEmulationEnabled', {
          enabled: true,
        });
        return page;
      },
      launchOptions: {
        // npm test has looked for it.
        executablePath: process.env.CHROME_PATH,
        headless: true,
        env: {...process.env, TZ: 'Europe/Berlin'},
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-gpu',
          '--disable-quic',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    }),
  ],
  concurrency: 2,
  testFramework: {config: {timeout: 10_000}},
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
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/**/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    threshold,
  },
};
