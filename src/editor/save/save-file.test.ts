import {expect} from '@open-wc/testing';
import {canWriteFiles, fileName, writeAs, writeInPlace} from './save-file.js';

/** A file on disk, of which only what saving uses exists: few engines have handles. */
function fileWith(text: string) {
  let content = text;
  const handle = {
    kind: 'file',
    name: 'test.json',
    getFile: () => Promise.resolve(new File([content], 'test.json')),
    createWritable: () => {
      let written = '';
      return Promise.resolve({
        write: (part: string) => {
          written += part;
          return Promise.resolve();
        },
        close: () => {
          content = written;
          return Promise.resolve();
        },
      });
    },
  };
  // The parts that are missing are never used.
  return handle as unknown as FileSystemFileHandle;
}

const textIn = async (file: FileSystemFileHandle) =>
  (await file.getFile()).text();

describe('saving in place', () => {
  it('writes a file that is as it was opened', async () => {
    const file = fileWith('{"a": 1, "long": true}');
    expect(
      await writeInPlace(file, '{"a": 2}', '{"a": 1, "long": true}')
    ).to.deep.equal({kind: 'written', file});
    expect(await textIn(file)).to.equal('{"a": 2}');
  });

  it('never overwrites what someone else wrote, unless asked to', async () => {
    const file = fileWith('{"a": 3}');
    expect(await writeInPlace(file, '{"a": 2}', '{"a": 1}')).to.deep.equal({
      kind: 'changed',
    });
    expect(await textIn(file)).to.equal('{"a": 3}');
    await writeInPlace(file, '{"a": 2}', '{"a": 1}', true);
    expect(await textIn(file)).to.equal('{"a": 2}');
  });

  it('writes a file again that is gone', async () => {
    const file = fileWith('');
    const {getFile} = file;
    Object.assign(file, {
      getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect(await writeInPlace(file, '{}', '{"a": 1}')).to.deep.equal({
      kind: 'written',
      file,
    });
    expect(await (await getFile()).text()).to.equal('{}');
  });

  it('writes nothing without permission', async () => {
    const file = fileWith('{"a": 1}');
    Object.assign(file, {requestPermission: () => Promise.resolve('denied')});
    expect(await writeInPlace(file, '{"a": 2}', '{"a": 1}')).to.deep.equal({
      kind: 'refused',
    });
    expect(await textIn(file)).to.equal('{"a": 1}');
  });

  it('tells a refusal from what has failed', async () => {
    const file = fileWith('{"a": 1}');
    const save = () => writeInPlace(file, '{"a": 2}', '{"a": 1}');
    for (const [name, isRefusal] of [
      ['NotAllowedError', true],
      ['QuotaExceededError', false],
    ] as const) {
      Object.assign(file, {
        createWritable: () => Promise.reject(new DOMException('no', name)),
      });
      const outcome = await save().catch((error: unknown) => error);
      if (isRefusal) expect(outcome).to.deep.equal({kind: 'refused'});
      else expect(outcome).to.have.property('name', name);
    }
    Object.assign(file, {
      getFile: () => Promise.reject(new DOMException('no', 'NotReadableError')),
    });
    const outcome = await save().catch((error: unknown) => error);
    expect(outcome).to.have.property('name', 'NotReadableError');
  });
});

describe('saving where someone chooses', () => {
  type Picker = (options: {suggestedName: string}) => Promise<unknown>;
  const page = globalThis as {showSaveFilePicker?: Picker | undefined};
  const real = page.showSaveFilePicker;
  const choosing = (pick: Picker | undefined) =>
    Object.assign(page, {showSaveFilePicker: pick});
  afterEach(() => choosing(real));

  it('writes the file, and remembers it', async () => {
    const file = fileWith('');
    let proposed = '';
    choosing(({suggestedName}) => {
      proposed = suggestedName;
      return Promise.resolve(file);
    });
    expect(canWriteFiles()).to.equal(true);
    expect(await writeAs('a.json', '{"a": 2}')).to.deep.equal({
      kind: 'written',
      file,
    });
    expect(proposed).to.equal('a.json');
    expect(await textIn(file)).to.equal('{"a": 2}');
  });

  it('says if someone chooses nothing, and if it fails', async () => {
    choosing(() => Promise.reject(new DOMException('no', 'AbortError')));
    expect(await writeAs('a.json', '{}')).to.deep.equal({kind: 'refused'});
    choosing(() => Promise.reject(new TypeError('broken')));
    const failure = await writeAs('a.json', '{}').catch((e: unknown) => e);
    expect(failure).to.be.instanceOf(TypeError);
  });

  it('is not there in most browsers', async () => {
    choosing(undefined);
    expect(canWriteFiles()).to.equal(false);
    expect(await writeAs('a.json', '{}')).to.deep.equal({kind: 'refused'});
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
