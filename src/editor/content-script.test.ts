import {expect} from '@open-wc/testing';
import {loadFragments, loadPlaces, presentContent} from './content-script.js';

/** Answers scripts that the page would load, as the build writes them. */
function answering(answer: (() => void) | undefined) {
  const asked: string[] = [];
  document.head.append = (script) => {
    if (!(script instanceof HTMLScriptElement)) return;
    asked.push(script.src);
    answer?.();
    script.dispatchEvent(new Event(answer ? 'load' : 'error'));
  };
  return {asked, stop: () => Reflect.deleteProperty(document.head, 'append')};
}

/** What a call rejects with. */
const failure = async (call: () => Promise<unknown>): Promise<unknown> => {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
};

const SCRIPTS = [
  [
    'places.js',
    loadPlaces,
    () => (globalThis.intlOfficePlaces = '# Places'),
    () => globalThis.intlOfficePlaces,
  ],
  [
    'fragments.js',
    loadFragments,
    () =>
      (globalThis.intlOfficeFragments = {
        fragmentOf: () => Promise.reject(new Error('unused')),
      }),
    () => globalThis.intlOfficeFragments?.fragmentOf,
  ],
] as const;

describe('what lies beside the page', () => {
  const forget = () => {
    globalThis.intlOfficePlaces = undefined;
    globalThis.intlOfficeFragments = undefined;
    globalThis.intlOfficeContent = undefined;
  };
  beforeEach(forget);
  after(forget);

  for (const [name, load, answer, expected] of SCRIPTS) {
    it(`loads ${name} when it is first needed, and once`, async () => {
      const {asked, stop} = answering(answer);
      try {
        expect(await load()).to.equal(expected());
        expect(await load()).to.equal(expected());
        expect(asked).to.deep.equal([new URL(name, document.baseURI).href]);
      } finally {
        stop();
      }
    });

    it(`rejects without ${name}, and tries again`, async () => {
      const {asked, stop} = answering(undefined);
      try {
        for (const call of [load, load])
          expect(await failure(call)).to.have.property(
            'message',
            `${name} could not be loaded`
          );
        expect(asked).to.have.length(2);
      } finally {
        stop();
      }
    });
  }

  it('has the present content, if the build wrote it', () => {
    expect(presentContent()).to.equal(undefined);
    const file = {name: 'payload.json', text: '{}'};
    globalThis.intlOfficeContent = file;
    expect(presentContent()).to.equal(file);
  });
});
