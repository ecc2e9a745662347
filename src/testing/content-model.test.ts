import {expect} from '@open-wc/testing';
import {misplaced} from './content-model.js';

describe('misplaced', () => {
  for (const [markup, ...faults] of [
    ['<summary><div></div></summary>', '<div> in <summary>'],
    ['<summary><p></p></summary>', '<p> in <summary>'],
    ['<summary><h3>A</h3> <span>b</span></summary>'],
    ['<summary><span><h3>A</h3></span></summary>', '<h3> in <span>'],
    ['<button><a><ul></ul></a></button>', '<ul> in <button>'],
    ['<label><slot><div></div></slot></label>', '<div> in <label>'],
    ['<a href="#"><div></div></a>'],
    ['<a href="#"><button>A</button></a>', '<button> in <a>'],
    ['<a href="#"><span><b tabindex="0"></b></span></a>', '<b> in <a>'],
    ['<ul><li><div></div></li><p></p></ul>', '<p> in <ul>'],
    ['<h2><svg><g></g></svg></h2>'],
  ])
    it(`${markup}: ${faults.join() || 'nothing'}`, () => {
      const {body} = new DOMParser().parseFromString(markup ?? '', 'text/html');
      expect(misplaced(body)).to.deep.equal(faults);
    });
});
