import {PayloadError} from './payload-error.js';
import {readPayload} from './read-payload.js';
import type {Payload} from './schema.js';

/** The time limit for an answer, in milliseconds. */
const TIMEOUT = 10_000;

/** The size limit of a payload, in bytes. */
export const MAX_BYTES = 5_000_000;

/** A request for a payload, on behalf of one element. */
export interface PayloadRequest {
  readonly payload: Promise<Payload>;
  /**
   * Ends the use of the payload. The last user of an address cancels the request,
   * or drops the payload that it brought.
   */
  readonly release: () => void;
}

/**
 * How old a payload may be: `any` shares what other elements show, `new` asks again
 * by the rules of the browser's cache, and `latest` asks the server.
 */
export type Age = 'any' | 'new' | 'latest';

interface Pending {
  readonly payload: Promise<Payload>;
  readonly abort: AbortController;
  users: number;
  hasArrived: boolean;
}

// The last request for each address that elements on the page use.
const requests = new Map<string, Pending>();

const fault = (message: string, cause?: unknown) =>
  new PayloadError([{path: 'src', message}], {cause});

const isWeb = (address: string) => /^https?:/.test(address);

/**
 * Fetches and reads a payload. Elements that ask for the same address at the same
 * time share one request.
 *
 * @param address - an absolute URL
 * @throws {PayloadError} as a rejected promise, if the address is not http(s), the
 * answer exceeds 10 s or 5 MB, or it is not a valid payload
 */
export function requestPayload(
  address: string,
  age: Age = 'any'
): PayloadRequest {
  const known = requests.get(address);
  const pending =
    known && (age === 'any' || !known.hasArrived) ? known : begin(address, age);
  pending.users++;
  let isReleased = false;
  return {
    payload: pending.payload,
    release() {
      if (isReleased) return;
      isReleased = true;
      if (--pending.users > 0) return;
      forget(address, pending);
      // No effect once the request has ended.
      pending.abort.abort();
    },
  };
}

function forget(address: string, pending: Pending): void {
  if (requests.get(address) === pending) requests.delete(address);
}

function begin(address: string, age: Age): Pending {
  const abort = new AbortController();
  const payload = fetchPayload(address, abort, age);
  const pending: Pending = {payload, abort, users: 0, hasArrived: false};
  requests.set(address, pending);
  payload.then(
    () => (pending.hasArrived = true),
    // A request that has failed can be repeated.
    () => forget(address, pending)
  );
  return pending;
}

async function fetchPayload(address: string, abort: AbortController, age: Age) {
  if (!isWeb(address))
    throw fault(`expected an http(s) address, got ${address}`);
  const timeout = setTimeout(
    () => abort.abort(fault(`no answer within ${TIMEOUT / 1000} s`)),
    TIMEOUT
  );
  try {
    const response = await fetch(address, {
      signal: abort.signal,
      cache: age === 'latest' ? 'no-cache' : 'default',
    });
    if (!isWeb(response.url)) throw fault(`leads to ${response.url}`);
    if (!response.ok) throw fault(`the server answered ${response.status}`);
    const payload = readPayload(parse(await text(response)));
    return withImageAt(payload, response.url);
  } catch (error) {
    throw error instanceof PayloadError
      ? error
      : fault(`cannot be fetched (${String(error)})`, error);
  } finally {
    clearTimeout(timeout);
  }
}

/** Reads the body as text, up to the size limit. */
async function text({body}: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let read = '';
  let size = 0;
  for (;;) {
    const {done = true, value} = (await reader?.read()) ?? {};
    if (done) return read + decoder.decode();
    size += value?.length ?? 0;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw fault(`is larger than ${MAX_BYTES / 1e6} MB`);
    }
    read += decoder.decode(value, {stream: true});
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw fault(`is not JSON (${String(error)})`, error);
  }
}

/** Resolves the address of the picture against the address of its payload. */
function withImageAt(payload: Payload, base: string): Payload {
  const {office} = payload;
  const {image} = office ?? {};
  return office && image
    ? {
        ...payload,
        office: {
          ...office,
          image: {...image, src: new URL(image.src, base).href},
        },
      }
    : payload;
}
