import {expect} from '@open-wc/testing';
import {register} from './register.js';

describe('register', () => {
  it('defines an element', () => {
    class First extends HTMLElement {}
    register('test-register', First);
    expect(customElements.get('test-register')).to.equal(First);
  });

  it('is silent the second time and leaves the first in place', () => {
    class First extends HTMLElement {}
    register('test-register-twice', First);
    register('test-register-twice', First);
    register('test-register-twice', class extends HTMLElement {});
    expect(customElements.get('test-register-twice')).to.equal(First);
  });
});
