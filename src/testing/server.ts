/*
 * Puts the test in the server's place. Imported, it gives the page its own
 * `fetch` back after each test.
 */

const {fetch} = window;

afterEach(() => {
  window.fetch = fetch;
});

/** A request that waits for the test's answer. */
export interface Asked {
  readonly request: Request;
  /** Answers with text, bytes or an object as JSON; `url` is where it led. */
  readonly answer: (
    body: object | string,
    as?: {readonly status?: number; readonly url?: string}
  ) => void;
  /** Lets it fail as without a connection. */
  readonly fail: () => void;
}

/** From now on requests come to the test: here they are, in their order. */
export function takeRequests(): readonly Asked[] {
  const asked: Asked[] = [];
  window.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const request = new Request(input, init);
      const {signal, url: address} = request;
      signal.addEventListener('abort', () => {
        // Whatever it is: so does the browser's own.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal.reason);
      });
      asked.push({
        request,
        answer(body, {status = 200, url = address} = {}) {
          const isReady =
            typeof body === 'string' || body instanceof ReadableStream;
          const response = new Response(isReady ? body : JSON.stringify(body), {
            status,
          });
          resolve(Object.defineProperty(response, 'url', {value: url}));
        },
        fail() {
          reject(new TypeError('Failed to fetch'));
        },
      });
    });
  return asked;
}
