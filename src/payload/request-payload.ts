import {PayloadError} from './payload-error.js';
import {readPayload} from './read-payload.js';
import type {Payload} from './schema.js';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 10_000;

/** The largest answer that is read, in bytes. */
export const LARGEST = 5_000_000;

/** A payload on its way to those who asked for it. */
export interface PayloadRequest {
  readonly payload: Promise<Payload>;
  /** Says that one of those who asked does not want it any more. */
  readonly release: () => void;
}

interface Pending {
  readonly payload: Promise<Payload>;
  readonly abort: AbortController;
  users: number;
}

// However many elements name one address, it is fetched once. What failed is
// forgotten, so that it can be asked for again.
const requests = new Map<string, Pending>();

const fault = (message: string, cause?: unknown) =>
  new PayloadError([{path: 'src', message}], {cause});

const isWeb = (address: string) => /^https?:/.test(address);

/**
 * Fetches and reads a payload, once for each address on a page.
 *
 * @param address - absolute
 * @throws {PayloadError} by its promise, when the address is not of the web,
 * nothing fit to be read comes within 10 s and 5 MB, or it is no payload
 */
export function requestPayload(address: string): PayloadRequest {
  const pending = requests.get(address) ?? begin(address);
  pending.users++;
  let isReleased = false;
  return {
    payload: pending.payload,
    release() {
      if (isReleased) return;
      isReleased = true;
      if (--pending.users > 0) return;
      // After its end this does nothing.
      pending.abort.abort();
    },
  };
}

function begin(address: string): Pending {
  const abort = new AbortController();
  const payload = fetchPayload(address, abort);
  const pending: Pending = {payload, abort, users: 0};
  const forget = () => {
    if (requests.get(address) === pending) requests.delete(address);
  };
  requests.set(address, pending);
  abort.signal.addEventListener('abort', forget);
  payload.then(() => {
    // From now on everybody may leave: what has come stays.
    abort.signal.removeEventListener('abort', forget);
  }, forget);
  return pending;
}

async function fetchPayload(address: string, abort: AbortController) {
  if (!isWeb(address))
    throw fault(`expected an http(s) address, got ${address}`);
  const patience = setTimeout(
    () => abort.abort(fault(`no answer within ${PATIENCE / 1000} s`)),
    PATIENCE
  );
  try {
    const response = await fetch(address, {signal: abort.signal});
    if (!isWeb(response.url)) throw fault(`leads to ${response.url}`);
    if (!response.ok) throw fault(`the server answered ${response.status}`);
    const payload = readPayload(parse(await text(response)));
    return withImageAt(payload, response.url);
  } catch (error) {
    throw error instanceof PayloadError
      ? error
      : fault(`cannot be fetched (${String(error)})`, error);
  } finally {
    clearTimeout(patience);
  }
}

/** The body as text, as long as it is not too large. */
async function text({body}: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let read = '';
  let size = 0;
  for (;;) {
    const {done = true, value} = (await reader?.read()) ?? {};
    if (done) return read + decoder.decode();
    size += value?.length ?? 0;
    if (size > LARGEST) {
      await reader?.cancel();
      throw fault(`is larger than ${LARGEST / 1e6} MB`);
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

/** A picture's relative address counts from the payload that names it. */
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
