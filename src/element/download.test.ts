import {expect} from '@open-wc/testing';
import {download} from './download.js';

describe('a download', () => {
  it('has the name and the content of the file', async () => {
    let text: Promise<string> | undefined;
    let name = '';
    // Instead of the browser, which would save the file.
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
      text = fetch(this.href).then((response) => response.text());
    };
    try {
      download('ours.json', new Blob(['{"a": 1}']));
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(name).to.equal('ours.json');
    expect(await text).to.equal('{"a": 1}');
  });
});
