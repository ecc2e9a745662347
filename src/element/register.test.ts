import {expect} from '@open-wc/testing';
import {takeConsole} from '../testing/console.js';
import {register} from './register.js';

/** As another script on the page has it. */
async function again(script: string): Promise<typeof register> {
  // The server resolves .js only where it is written as an import.
  const path = `./register.ts?${script}`;
  // The same module, with a state of its own.
  return ((await import(path)) as {register: typeof register}).register;
}

const of = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('register', () => {
  it('defines an element', () => {
    class First extends HTMLElement {}
    register('test-register', First);
    expect(customElements.get('test-register')).to.equal(First);
  });

  it('does nothing and does not warn the second time', () => {
    class First extends HTMLElement {}
    register('test-register-twice', First);
    register('test-register-twice', First);
    register('test-register-twice', class extends HTMLElement {});
    expect(customElements.get('test-register-twice')).to.equal(First);
  });

  it('does not warn for another class of the same version', () => {
    const First = of('1.2.3');
    register('test-same-version', First);
    register('test-same-version', of('1.2.3'));
    expect(customElements.get('test-same-version')).to.equal(First);
  });

  it('warns once with both versions if they differ, and keeps the first', async () => {
    const second = await again('second');
    const tags = ['test-version-a', 'test-version-b'];
    for (const tag of tags) register(tag, of('1.2.3'));
    for (const tag of tags) second(tag, of('2.0.0'));
    expect(takeConsole()).to.deep.equal([
      'warn: <test-version-a> 2.0.0 is not used: 1.2.3 came first',
    ]);
    for (const tag of tags)
      expect(customElements.get(tag)).to.have.property('version', '1.2.3');
  });

  it('warns if the first class has no version', async () => {
    const third = await again('third');
    register('test-stranger', class extends HTMLElement {});
    third('test-stranger', of('2.0.0'));
    expect(takeConsole()).to.deep.equal([
      'warn: <test-stranger> 2.0.0 is not used: another came first',
    ]);
  });
});
