import {expect} from '@open-wc/testing';
import {takeRequests} from '../testing/server.js';
import {PayloadError} from './payload-error.js';
import {requestPayload} from './request-payload.js';

const good = {schemaVersion: 1, updated: '2026-11-23'};

let made = 0;
/** An address that no other test has asked for: answers are kept. */
const newAddress = () => `https://example.org/${++made}.json`;

async function errorOf(payload: Promise<unknown>): Promise<PayloadError> {
  try {
    await payload;
  } catch (error) {
    if (error instanceof PayloadError) return error;
    throw error;
  }
  throw new Error('The payload came.');
}

/** Bytes that come as they are read, and how often that was. */
function streamed(chunk: (n: number) => Uint8Array | undefined) {
  const seen = {read: 0, isCancelled: false};
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const bytes = chunk(seen.read++);
        if (bytes) controller.enqueue(bytes);
        else controller.close();
      },
      cancel() {
        seen.isCancelled = true;
      },
    },
    {highWaterMark: 0}
  );
  return {stream, seen};
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('requestPayload', () => {
  it('returns the payload of an address', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const {payload} = requestPayload(address);
    asked[0]!.answer(good);
    expect(await payload).to.deep.equal({...good, sources: []});
    expect(asked[0]!.request.url).to.equal(address);
    expect(asked[0]!.request.method).to.equal('GET');
  });

  it('sends credentials only to the origin of the page', () => {
    const asked = takeRequests();
    requestPayload(newAddress());
    expect(asked[0]!.request.credentials).to.equal('same-origin');
  });

  it('fetches once for all requests, before and after the answer', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const before = Array.from({length: 20}, () => requestPayload(address));
    asked[0]!.answer(good);
    const [first, ...rest] = await Promise.all(
      before.map(({payload}) => payload)
    );
    for (const payload of rest) expect(payload).to.equal(first);
    expect(await requestPayload(address).payload).to.equal(first);
    expect(asked).to.have.length(1);
  });

  it('fetches each address separately', () => {
    const asked = takeRequests();
    requestPayload(newAddress());
    requestPayload(newAddress());
    expect(asked).to.have.length(2);
  });

  it('continues while at least one user remains', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const [one, two] = [requestPayload(address), requestPayload(address)];
    one.release();
    one.release();
    expect(asked[0]!.request.signal.aborted).to.equal(false);
    asked[0]!.answer(good);
    await two.payload;
  });

  it('is aborted when the last user leaves, and starts again for the next', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const left = [requestPayload(address), requestPayload(address)];
    for (const {release} of left) release();
    expect(asked[0]!.request.signal.aborted).to.equal(true);
    await errorOf(left[0]!.payload);

    const next = requestPayload(address);
    expect(asked).to.have.length(2);
    asked[1]!.answer(good);
    await next.payload;
  });

  it('starts again for a user that comes in the same task', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const {payload, release} = requestPayload(address);
    release();
    const next = requestPayload(address);
    expect(asked).to.have.length(2);
    await errorOf(payload);
    asked[1]!.answer(good);
    expect((await next.payload).updated).to.equal(good.updated);
    // The failure of the first request has not removed the second.
    await requestPayload(address).payload;
    expect(asked).to.have.length(2);
  });

  it('keeps the payload until the last user has left', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const users = [requestPayload(address), requestPayload(address)] as const;
    asked[0]!.answer(good);
    await users[0].payload;
    users[0].release();
    requestPayload(address).release();
    expect(asked).to.have.length(1);

    users[1].release();
    requestPayload(address);
    expect(asked).to.have.length(2);
    expect(asked[0]!.request.signal.aborted).to.equal(true);
  });

  it('asks again for a new payload, and shares the request for it', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const first = requestPayload(address);
    asked[0]!.answer(good);
    await first.payload;
    const next = [
      requestPayload(address, 'new'),
      requestPayload(address, 'latest'),
      requestPayload(address),
    ];
    expect(asked).to.have.length(2);
    asked[1]!.answer({...good, updated: '2026-11-24'});
    for (const {payload} of next)
      expect((await payload).updated).to.equal('2026-11-24');

    // Leaving the old payload keeps the new one.
    first.release();
    await requestPayload(address).payload;
    expect(asked).to.have.length(2);
  });

  it('joins a request that is under way', () => {
    const [asked, address] = [takeRequests(), newAddress()];
    requestPayload(address);
    requestPayload(address, 'new');
    requestPayload(address, 'latest');
    expect(asked).to.have.length(1);
  });

  it('uses the cache of the browser, unless the latest payload is asked for', () => {
    const asked = takeRequests();
    for (const age of ['any', 'new', 'latest'] as const)
      requestPayload(newAddress(), age);
    expect(asked.map(({request}) => request.cache)).to.deep.equal([
      'default',
      'default',
      'no-cache',
    ]);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{"schemaVersion":1}',
    'file:///payload.json',
    'blob:https://example.org/1',
    'http//example.org',
  ]) {
    it(`sends no request to ${address}`, async () => {
      const asked = takeRequests();
      const {message} = await errorOf(requestPayload(address).payload);
      expect(message).to.equal(
        `src: expected an http(s) address, got ${address}`
      );
      expect(asked).to.have.length(0);
    });
  }

  const refused: readonly (readonly [
    what: string,
    body: object | string,
    as: {readonly status?: number; readonly url?: string},
    message: RegExp,
  ])[] = [
    [
      'an answer from off the web',
      good,
      {url: 'data:application/json,1'},
      /^src: leads to data:application\/json,1$/,
    ],
    ['a page that is missing', good, {status: 404}, /^src: .* answered 404$/],
    ['a server in trouble', good, {status: 503}, /^src: .* answered 503$/],
    ['a web page', '<!doctype html>', {}, /^src: is not JSON \(SyntaxError: /],
    ['half a file', '{"schemaVersion": 1', {}, /^src: is not JSON \(/],
    ['an empty answer', '', {}, /^src: is not JSON \(/],
    [
      'what is no payload, with the places',
      {...good, updated: 'today', goals: {}},
      {},
      /^payload\.updated: .*\npayload\.goals\.focus: expected a list, got nothing$/,
    ],
  ];

  for (const [what, body, as, message] of refused) {
    it(`refuses ${what}`, async () => {
      const asked = takeRequests();
      const {payload} = requestPayload(newAddress());
      asked[0]!.answer(body, as);
      expect((await errorOf(payload)).message).to.match(message);
    });
  }

  it('refuses an answer without a body', async () => {
    const asked = takeRequests();
    const {payload} = requestPayload(newAddress());
    asked[0]!.answer('');
    expect((await errorOf(payload)).message).to.match(/^src: is not JSON/);
  });

  it('reads an office without a picture', async () => {
    const asked = takeRequests();
    const {payload} = requestPayload(newAddress());
    const office = {
      name: {de: 'Büro', en: 'Office'},
      city: {de: 'Dortmund', en: 'Dortmund'},
      location: [7.5, 51.5],
    };
    asked[0]!.answer({...good, office});
    expect((await payload).office).to.deep.include(office);
    expect((await payload).office?.image).to.equal(undefined);
  });

  it('reports that there was no answer, and why', async () => {
    const asked = takeRequests();
    const {payload} = requestPayload(newAddress());
    asked[0]!.fail();
    const {message, cause} = await errorOf(payload);
    expect(message).to.equal(
      'src: cannot be fetched (TypeError: Failed to fetch)'
    );
    expect(cause).to.be.instanceOf(TypeError);
  });

  it('repeats a request that has failed', async () => {
    const [asked, address] = [takeRequests(), newAddress()];
    const {payload} = requestPayload(address);
    asked[0]!.answer(good, {status: 500});
    await errorOf(payload);

    const again = requestPayload(address);
    expect(asked).to.have.length(2);
    asked[1]!.answer(good);
    await again.payload;
  });

  describe('reads an answer', () => {
    it('in chunks that split a character', async () => {
      const asked = takeRequests();
      const bytes = bytesOf(
        `\ufeff${JSON.stringify({
          ...good,
          sources: [{title: {de: 'Gößweinstein 🌍', en: 'Διεθνές'}}],
        })}`
      );
      const {stream} = streamed((n) =>
        n < bytes.length ? bytes.slice(n, n + 1) : undefined
      );
      const {payload} = requestPayload(newAddress());
      asked[0]!.answer(stream);
      expect((await payload).sources[0]?.title).to.deep.equal({
        de: 'Gößweinstein 🌍',
        en: 'Διεθνές',
      });
    });

    it('of 5 MB', async () => {
      const asked = takeRequests();
      const {payload} = requestPayload(newAddress());
      asked[0]!.answer(JSON.stringify(good).padEnd(5_000_000));
      expect((await payload).updated).to.equal(good.updated);
    });

    it('up to 5 MB only', async () => {
      const asked = takeRequests();
      const megabyte = new Uint8Array(1_000_000).fill(32);
      const {stream, seen} = streamed(() => megabyte);
      const {payload} = requestPayload(newAddress());
      asked[0]!.answer(stream);
      expect((await errorOf(payload)).message).to.equal(
        'src: is larger than 5 MB'
      );
      expect(seen).to.deep.equal({read: 6, isCancelled: true});
    });
  });

  describe('waits', () => {
    const {setTimeout, clearTimeout} = window;
    const waiting = new Map<number, {end: () => void; ms: unknown}>();

    beforeEach(() => {
      waiting.clear();
      // Only the request sets a timer here, with a function and a number.
      Object.assign(window, {
        setTimeout: (end: () => void, ms: unknown) => {
          waiting.set(waiting.size + 1, {end, ms});
          return waiting.size;
        },
        clearTimeout: (timer: number) => waiting.delete(timer),
      });
    });

    afterEach(() => Object.assign(window, {setTimeout, clearTimeout}));

    const patience = () => [...waiting.values()];

    it('10 s for an answer', async () => {
      const [asked, address] = [takeRequests(), newAddress()];
      const {payload} = requestPayload(address);
      expect(patience().map(({ms}) => ms)).to.deep.equal([10_000]);
      patience()[0]!.end();
      expect((await errorOf(payload)).message).to.equal(
        'src: no answer within 10 s'
      );
      expect(asked[0]!.request.signal.aborted).to.equal(true);

      requestPayload(address);
      expect(asked).to.have.length(2);
    });

    it('10 s for the whole answer', async () => {
      const asked = takeRequests();
      const {payload} = requestPayload(newAddress());
      const {signal} = asked[0]!.request;
      let isBegun: (() => void) | undefined;
      const begun = new Promise<void>((resolve) => (isBegun = resolve));
      asked[0]!.answer(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytesOf('{'));
            signal.addEventListener('abort', () =>
              controller.error(signal.reason)
            );
          },
          // What has come is read, and more is wanted.
          pull: () => isBegun?.(),
        })
      );
      await begun;
      patience()[0]!.end();
      expect((await errorOf(payload)).message).to.equal(
        'src: no answer within 10 s'
      );
    });

    it('no longer than until the answer', async () => {
      const asked = takeRequests();
      const {payload} = requestPayload(newAddress());
      asked[0]!.answer(good);
      await payload;
      expect(patience()).to.be.empty;
    });
  });

  describe('resolves the address of a picture', () => {
    const withImage = (src: string) => ({
      ...good,
      office: {
        name: {de: 'Büro', en: 'Office'},
        city: {de: 'Dortmund', en: 'Dortmund'},
        location: [7.5, 51.5],
        image: {
          src,
          alt: {de: 'Haus', en: 'House'},
          credit: {de: 'Ada', en: 'Ada'},
        },
      },
    });

    for (const [src, href] of [
      ['house.svg', 'https://cdn.example.org/a/house.svg'],
      ['../house.svg', 'https://cdn.example.org/house.svg'],
      ['//example.com/house.svg', 'https://example.com/house.svg'],
      ['http://example.com/house.svg', 'http://example.com/house.svg'],
    ] as const) {
      it(`${src} against the address of the payload`, async () => {
        const asked = takeRequests();
        const {payload} = requestPayload(newAddress());
        asked[0]!.answer(withImage(src), {
          url: 'https://cdn.example.org/a/payload.json',
        });
        const {office} = await payload;
        expect(office?.image).to.deep.equal({
          ...withImage(src).office.image,
          src: href,
        });
        expect(office?.name.de).to.equal('Büro');
      });
    }
  });
});
