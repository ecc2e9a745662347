// The command `npm run release:check`. Checks whether the committed state can be
// released: builds it twice, in two temporary folders, time zones and languages, and
// compares the bytes. Checks versions, changelog, hashes, size limits and the lock
// file. Ends with 1 if a check fails. With --dry it only reports what a release still
// requires.

import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {env} from 'node:process';
import {text} from 'node:stream/consumers';
import {parse as parseYaml} from 'yaml';
import {
  copyCommitted,
  it,
  itLater,
  temporaryFolder,
  trial,
} from '../trials/trial.mjs';

/** The folder and the environment of each build. */
const BUILDS = [
  {name: 'a', env: {TZ: 'UTC', LC_ALL: 'C'}},
  {
    name: 'another folder/with a long name',
    env: {TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8'},
  },
];

/** The version in files that are not generated from package.json. */
const MENTIONS = {
  'src/element/version.ts': /VERSION = '(.+)'/g,
  'integrations/wordpress/intl-office-widget/intl-office-widget.php':
    /(?:Version: |_VERSION = ')(\d[\w.-]*)/g,
  'integrations/wordpress/intl-office-widget/readme.txt':
    /^Stable tag: (\d[\w.-]*)/gm,
  'integrations/drupal/intl_office_widget/intl_office_widget.libraries.yml':
    /^ {2}version: (\d[\w.-]*)/gm,
  'docs/hosting.md': /\bcdn\/(\d+\.\d+\.\d+)/g,
};

/** A check that may fail between releases. */
const itForRelease = process.argv.includes('--dry') ? itLater : it;

/** Builds a copy. Throws the output of the build if it fails. */
async function build(folder, settings) {
  const child = spawn(process.execPath, ['tools/build/build.mjs'], {
    cwd: folder,
    env: {...env, ...settings},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  assert.equal(status, 0, out + errors);
}

/** The hash of each file in a folder, by path. */
async function hashesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath ?? entry.path, entry.name);
        return [relative(folder, path), hashOf(await readFile(path))];
      })
    )
  );
}

const hashOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Checks that require no build, in a copy of the committed state. */
async function checkFiles(copy) {
  const read = (path) => readFile(join(copy, path), 'utf8');
  const {version} = JSON.parse(await read('package.json'));
  const lock = JSON.parse(await read('package-lock.json'));
  const code = parseYaml(await read('publiccode.yml'));
  const changelog = await read('CHANGELOG.md');
  const [unreleased = '', latest = ''] = changelog.split(/^## /m).slice(1);

  await itForRelease('everything is committed', () => {
    const changed = execFileSync('git', ['status', '--porcelain'], {
      encoding: 'utf8',
    });
    assert.equal(changed, '', `Not checked:\n${changed}`);
  });
  await it(`all files name the version ${version}`, async () => {
    const named = {
      'package-lock.json': [lock.version, lock.packages[''].version],
      'publiccode.yml': [code.softwareVersion],
    };
    for (const [path, pattern] of Object.entries(MENTIONS))
      named[path] = [...(await read(path)).matchAll(pattern)].map(
        ([, mention]) => mention
      );
    for (const [path, versions] of Object.entries(named)) {
      assert.ok(versions.length, `${path} names no version`);
      assert.deepEqual([...new Set(versions)], [version], path);
    }
  });
  await itForRelease('the changelog begins with this version', () => {
    const begin = `[${version}] - ${code.releaseDate}\n`;
    assert.ok(
      latest.startsWith(begin),
      `CHANGELOG.md has no section “## ${begin.trim()}” after [Unreleased], with the date of publiccode.yml.`
    );
    assert.equal(
      unreleased.trim(),
      '[Unreleased]',
      'CHANGELOG.md has entries under [Unreleased].'
    );
  });
  await it('the lock file matches package.json', () => {
    execFileSync(
      'npm',
      ['ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit'],
      {cwd: copy, stdio: 'pipe'}
    );
  });
  await it('the lock file contains no registry URLs', () => {
    const located = Object.entries(lock.packages)
      .filter(([, {resolved}]) => resolved)
      .map(([path]) => path);
    assert.deepEqual(located, []);
  });
}

/** Checks of the built files. */
async function checkBuilds([dist, other]) {
  const built = await hashesIn(dist);
  await it(`both builds have the same ${built.size} files`, async () => {
    const again = await hashesIn(other);
    const paths = new Set([...built.keys(), ...again.keys()]);
    const different = [...paths].filter(
      (path) => built.get(path) !== again.get(path)
    );
    assert.deepEqual(different, []);
  });

  const {version} = JSON.parse(await readFile(join(dist, '../package.json')));
  for (const folder of ['', `cdn/${version}/`])
    await it(`${folder}integrity.json has the hash of each script`, async () => {
      const integrity = JSON.parse(
        await readFile(join(dist, folder, 'integrity.json'), 'utf8')
      );
      const scripts = [...built].flatMap(([path, hash]) => {
        const name = path.startsWith(folder) && path.slice(folder.length);
        return name && /^(frame\/)?[^/]+\.js$/.test(name) ? [[name, hash]] : [];
      });
      assert.ok(scripts.length);
      assert.deepEqual(integrity, Object.fromEntries(scripts));
    });
}

await trial(async () => {
  const folder = await temporaryFolder('release');
  const copies = BUILDS.map(({name}) => join(folder, name));
  for (const copy of copies) await copyCommitted(copy);
  await checkFiles(copies[0]);

  let areBuilt = false;
  await it('it builds, within the size limits', async () => {
    for (const [i, copy] of copies.entries()) await build(copy, BUILDS[i].env);
    execFileSync('npm', ['run', 'size'], {cwd: copies[0], stdio: 'pipe'});
    areBuilt = true;
  });
  if (areBuilt) await checkBuilds(copies.map((copy) => join(copy, 'dist')));
});
