/*
 * Makes a test fail if it leaves a message in the console that it has not read
 * with `takeConsole`. The test runner imports this module first into every test
 * file, and logs unhandled rejections to the console.
 */

const WATCHED = ['error', 'info', 'warn'] as const;

let messages: string[] = [];
let isTesting = false;

for (const method of WATCHED) {
  const show = console[method].bind(console);
  console[method] = (...args: unknown[]) => {
    messages.push(`${method}: ${args.map(String).join(' ')}`);
    // A message before the tests may explain why none run.
    if (!isTesting) show(...args);
  };
}

// Tests use Lit's development build, which warns that it is one.
declare global {
  // Lit defines this name.
  var litIssuedWarnings: Set<string> | undefined;
}
(globalThis.litIssuedWarnings ??= new Set()).add('dev-mode');

/**
 * Returns and clears the messages since the start of the test or the last call,
 * each as `warn: …`. A test that calls this expects messages.
 */
export function takeConsole(): string[] {
  const taken = messages;
  messages = [];
  return taken;
}

function refuseMessages(): void {
  const left = takeConsole();
  if (left.length > 0)
    throw new Error(`Unexpected in the console:\n${left.join('\n')}`);
}

/**
 * Removes elements from a failed comparison, since the runner would serialise them
 * with everything that they refer to, for minutes.
 */
function forgetElements(
  error: Error & {actual?: unknown; expected?: unknown}
): void {
  const compared = [error.actual, error.expected].flat();
  if (compared.some((value) => value instanceof Node)) {
    delete error.actual;
    delete error.expected;
  }
}

beforeEach(function () {
  const test = this.currentTest;
  // No test uses mocha's `done` callback, which this type leaves out.
  const run = test?.fn as ((this: Mocha.Context) => unknown) | undefined;
  if (!test || !run) return;
  isTesting = true;
  // An error in `afterEach` would end the whole run.
  test.fn = async function (this: Mocha.Context) {
    try {
      await run.call(this);
    } catch (error) {
      if (error instanceof Error) {
        const left = takeConsole();
        if (left.length > 0)
          error.message += `\nIn the console:\n${left.join('\n')}`;
        forgetElements(error);
      }
      throw error;
    }
    refuseMessages();
  };
});

after(() => {
  isTesting = false;
  refuseMessages();
});
