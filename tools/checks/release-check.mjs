// Says whether what is committed can be released. Builds it twice, in two
// temporary folders with the packages that are installed here, in two time zones
// and languages: the bytes must be the same. Then looks at versions, changelog,
// hashes, budgets and the lock file. Ends with 1 where something is amiss. With
// --dry, between releases, it only says what a release still waits for.

import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {env} from 'node:process';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {parse as parseYaml} from 'yaml';
import {
  copyCommitted,
  it,
  later,
  temporaryFolder,
  trial,
} from '../trials/trial.mjs';

/** Where and how each of the two is built. */
const BUILDS = [
  {name: 'a', env: {TZ: 'UTC', LC_ALL: 'C'}},
  {
    name: 'another folder/with a long name',
    env: {TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8'},
  },
];

/** Where the version stands in texts that nothing generates. */
const MENTIONS = {
  'src/element/version.ts': /VERSION = '(.+)'/g,
  'integrations/wordpress/intl-office-widget/intl-office-widget.php':
    /(?:Version: |_VERSION = ')(\d[\w.-]*)/g,
  'docs/hosting.md': /\bcdn\/(\d+\.\d+\.\d+)/g,
};

const {values: options} = parseArgs({options: {dry: {type: 'boolean'}}});

/** What need not hold before the release itself. */
const itAtLast = options.dry ? later : it;

/** Builds a copy; throws what the build says where it fails. */
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

/** The hash of each file in a folder, by its path. */
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

/** Checks that need no build, in a copy of what is committed. */
async function checkFiles(copy) {
  const read = (path) => readFile(join(copy, path), 'utf8');
  const {version} = JSON.parse(await read('package.json'));
  const lock = JSON.parse(await read('package-lock.json'));
  const code = parseYaml(await read('publiccode.yml'));
  const changelog = await read('CHANGELOG.md');
  const [unreleased = '', latest = ''] = changelog.split(/^## /m).slice(1);

  await itAtLast('all is committed', () => {
    const changed = execFileSync('git', ['status', '--porcelain'], {
      encoding: 'utf8',
    });
    assert.equal(changed, '', `Not looked at:\n${changed}`);
  });
  await it(`all that names the version says ${version}`, async () => {
    const named = {
      'package-lock.json': [lock.version, lock.packages[''].version],
      'publiccode.yml': [code.softwareVersion],
    };
    for (const [path, pattern] of Object.entries(MENTIONS))
      named[path] = [...(await read(path)).matchAll(pattern)].map(
        ([, mention]) => mention
      );
    for (const [path, versions] of Object.entries(named)) {
      assert.ok(versions.length, `${path} names none`);
      assert.deepEqual([...new Set(versions)], [version], path);
    }
  });
  await itAtLast('the changelog begins with this version', () => {
    const begin = `[${version}] - ${code.releaseDate}\n`;
    assert.ok(
      latest.startsWith(begin),
      `CHANGELOG.md has no section “## ${begin.trim()}” after [Unreleased]; the date is that of publiccode.yml.`
    );
    assert.equal(
      unreleased.trim(),
      '[Unreleased]',
      'CHANGELOG.md still has something under [Unreleased].'
    );
  });
  await it('the lock file has what package.json asks for', () => {
    execFileSync(
      'npm',
      ['ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit'],
      {cwd: copy, stdio: 'pipe'}
    );
  });
  await it('the lock file says of no package where to get it', () => {
    const located = Object.entries(lock.packages)
      .filter(([, {resolved}]) => resolved)
      .map(([path]) => path);
    assert.deepEqual(located, []);
  });
}

/** Checks of what was built. */
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
  await it('it builds, each script within its budget', async () => {
    for (const [i, copy] of copies.entries()) await build(copy, BUILDS[i].env);
    execFileSync('npm', ['run', 'size'], {cwd: copies[0], stdio: 'pipe'});
    areBuilt = true;
  });
  if (areBuilt) await checkBuilds(copies.map((copy) => join(copy, 'dist')));
});
