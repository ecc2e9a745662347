import {expect} from '@open-wc/testing';
import {fileName, writeInPlace} from './save-file.js';

/** A file of the browser's own, which every engine can write. */
async function fileWith(text: string, name = 'test.json') {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(name, {create: true});
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
  return file;
}

const textIn = async (file: FileSystemFileHandle) =>
  (await file.getFile()).text();

describe('saving in place', () => {
  it('writes a file that is as it was opened', async () => {
    const file = await fileWith('{"a": 1, "long": true}');
    expect(
      await writeInPlace(file, '{"a": 2}', '{"a": 1, "long": true}')
    ).to.deep.equal({kind: 'written', file});
    expect(await textIn(file)).to.equal('{"a": 2}');
  });

  it('never overwrites what someone else wrote, unless asked to', async () => {
    const file = await fileWith('{"a": 3}');
    expect(await writeInPlace(file, '{"a": 2}', '{"a": 1}')).to.deep.equal({
      kind: 'changed',
    });
    expect(await textIn(file)).to.equal('{"a": 3}');
    await writeInPlace(file, '{"a": 2}', '{"a": 1}', true);
    expect(await textIn(file)).to.equal('{"a": 2}');
  });

  it('writes nothing without permission', async () => {
    const file = await fileWith('{"a": 1}');
    Object.assign(file, {requestPermission: () => Promise.resolve('denied')});
    expect(await writeInPlace(file, '{"a": 2}', '{"a": 1}')).to.deep.equal({
      kind: 'refused',
    });
    expect(await textIn(file)).to.equal('{"a": 1}');
  });
});

const NAMES = [
  ['unsere-partner', 'unsere-partner.json'],
  ['a.JSON', 'a.JSON'],
  [' ', 'payload.json'],
  ['../a/b', '-a-b.json'],
  ['a:b?', 'a-b-.json'],
] as const;

describe('the name of a file', () => {
  for (const [typed, name] of NAMES)
    it(`of “${typed}” is ${name}`, () => {
      expect(fileName(typed)).to.equal(name);
    });
});
