// Imports the scripts for pages in Node, which has no document.

import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

const require = createRequire(import.meta.url);

const instead = (file) => ({
  name: 'Error',
  message: new RegExp(
    `^${file} is a script for pages .* import "intl-office-widget/elements\\.js"`
  ),
});

describe('a script for pages', () => {
  for (const file of ['intl-office.js', 'sdg-badges.js'])
    it(`says in Node what to import instead: ${file}`, async () => {
      const address = pathToFileURL(resolve('dist', file)).href;
      await assert.rejects(import(address), instead(file));
    });

  it('says so when a program requires it, too', () => {
    assert.throws(
      () => require(resolve('dist/intl-office.classic.js')),
      instead('intl-office.classic.js')
    );
  });
});
