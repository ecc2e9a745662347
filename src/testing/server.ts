/*
 * Lets a test answer requests instead of a server. Restores `fetch` after each
 * test.
 */

const {fetch} = window;

afterEach(() => {
  window.fetch = fetch;
});

/** A request that waits for an answer. */
export interface Asked {
  readonly request: Request;
  /** Answers with text, bytes or JSON; `url` is the address after redirects. */
  readonly answer: (
    body: object | string,
    as?: {readonly status?: number; readonly url?: string}
  ) => void;
  /** Fails as if there were no connection. */
  readonly fail: () => void;
}

/** Intercepts all further requests, and returns them in order. */
export function takeRequests(): readonly Asked[] {
  const asked: Asked[] = [];
  window.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const request = new Request(input, init);
      const {signal, url: address} = request;
      signal.addEventListener('abort', () => {
        // The browser's own fetch rejects with any reason, too.
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
