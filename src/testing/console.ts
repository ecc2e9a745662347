/*
 * Lets a test fail when it leaves a message in the console that it has not
 * taken with `takeConsole`. The test runner imports this into every test file,
 * before all else, and writes unhandled rejections to the console itself.
 */

const WATCHED = ['error', 'info', 'warn'] as const;

let messages: string[] = [];
let isTesting = false;

for (const method of WATCHED) {
  const show = console[method].bind(console);
  console[method] = (...args: unknown[]) => {
    messages.push(`${method}: ${args.map(String).join(' ')}`);
    // Before the tests it may be the reason why there are none.
    if (!isTesting) show(...args);
  };
}

// Tests run on Lit's development build, whose one remark on that is right.
declare global {
  // The name is Lit's.
  var litIssuedWarnings: Set<string> | undefined;
}
(globalThis.litIssuedWarnings ??= new Set()).add('dev-mode');

/**
 * The messages since the test began or since the last call, each as `warn: …`.
 * The test that takes them says with that that it expects them.
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
 * Takes elements out of a failed comparison: the runner would write them out
 * with all that hangs on them, which takes minutes.
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
  // With a callback (mocha's `done`) the type would be another: we use none.
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
