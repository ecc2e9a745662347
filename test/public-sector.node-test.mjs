// Tests files for catalogues and tools of the public sector: publiccode.yml,
// REUSE.toml, LICENSES/, CHANGELOG.md and the SBOM.

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse as parseToml} from 'smol-toml';
import {parse as parseYaml} from 'yaml';

const read = (name) =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const {name, version, license} = JSON.parse(read('package.json'));

describe('publiccode.yml', () => {
  const code = parseYaml(read('publiccode.yml'));

  it('has all required keys', () => {
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ])
      assert.ok(code[key], key);
    assert.match(code.publiccodeYmlVersion, /^0(\.\d+)?$/);
    assert.ok(URL.canParse(code.url));
    assert.equal(code.localisation.localisationReady, true);
  });

  it('uses the terms of the standard', () => {
    const {developmentStatus, softwareType, maintenance} = code;
    assert.match(
      developmentStatus,
      /^(concept|development|beta|stable|obsolete)$/
    );
    assert.match(
      softwareType,
      /^(standalone\/(mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$/
    );
    assert.match(maintenance.type, /^(internal|contract|community|none)$/);
    if (/internal|community/.test(maintenance.type))
      assert.ok(maintenance.contacts.every((contact) => contact.name));
  });

  it('describes the project in each language, with the required length', () => {
    assert.deepEqual(
      Object.keys(code.description).sort(),
      code.localisation.availableLanguages.toSorted()
    );
    for (const [language, text] of Object.entries(code.description)) {
      assert.ok(text.shortDescription.length <= 150, language);
      assert.ok(text.longDescription.length >= 150, language);
      assert.ok(text.longDescription.length <= 10_000, language);
      assert.ok(text.features.length >= 1, language);
    }
  });

  it('has the name, version and licence of package.json', () => {
    assert.equal(code.name, name);
    assert.equal(code.softwareVersion, version);
    assert.equal(code.legal.license, license);
  });
});

describe('REUSE.toml', () => {
  const {version: format, annotations} = parseToml(read('REUSE.toml'));
  /** The last annotation wins. Annotations name all files or single files. */
  const licenceOf = (path) =>
    annotations.findLast((each) =>
      [each.path].flat().some((name) => name === '**' || name === path)
    )?.['SPDX-License-Identifier'];

  it('names copyright and licence of every file in the repository', () => {
    assert.equal(format, 1);
    const files = execFileSync('git', ['ls-files'], {encoding: 'utf8'});
    const unnamed = files
      .trim()
      .split('\n')
      // The specification excludes the texts of licences.
      .filter((path) => !/^LICENSE/.test(path) && !licenceOf(path));
    assert.deepEqual(unnamed, []);
    for (const each of annotations)
      assert.ok(each['SPDX-FileCopyrightText'].length);
  });

  it('puts the content under CC BY 4.0 and the code under MIT', () => {
    assert.equal(licenceOf('src/payload/payload.json'), 'CC-BY-4.0');
    assert.equal(licenceOf('src/index.ts'), license);
  });

  it('has the texts of all licences in use, and no others', () => {
    const used = new Set(
      annotations.map((each) => `${each['SPDX-License-Identifier']}.txt`)
    );
    assert.deepEqual(readdirSync('LICENSES').sort(), [...used].sort());
  });

  it('names only files that exist', () => {
    for (const {path} of annotations)
      for (const each of [path].flat())
        assert.ok(each === '**' || existsSync(each), each);
  });
});

describe('the SBOM (CycloneDX)', () => {
  const sbom = JSON.parse(read('dist/sbom.cdx.json'));
  const named = (name) => sbom.components.find((each) => each.name === name);

  it('describes this package and is reproducible', () => {
    assert.equal(sbom.bomFormat, 'CycloneDX');
    const {component, timestamp} = sbom.metadata;
    assert.deepEqual(
      [component.name, component.version, component.licenses[0].license.id],
      [name, version, license]
    );
    assert.equal(timestamp, undefined);
    assert.equal(sbom.serialNumber, undefined);
  });

  it('contains all dependencies, including Lit, and no development tools', () => {
    const {dependencies} = JSON.parse(read('package.json'));
    for (const [name, version] of Object.entries(dependencies))
      assert.equal(named(name)?.version, version, name);
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element'])
      assert.ok(named(name), name);
    for (const name of ['typescript', 'rollup', 'esbuild'])
      assert.equal(named(name), undefined, name);
  });

  it('contains each package that the scripts name', () => {
    const [notices] = read('dist/intl-office.js').split('*/');
    const inside = [...notices.matchAll(/(\S+) (\d+\.\d+\.\d+)(?=[,:])/g)];
    assert.ok(inside.length > 1);
    for (const [, library, its] of inside)
      if (library !== name) assert.equal(named(library)?.version, its, library);
  });

  it('has version, hash and a permissive licence for each package', () => {
    for (const {name, version, hashes, licenses} of sbom.components) {
      assert.match(version, /^\d/, name);
      assert.equal(hashes[0].alg, 'SHA-512', name);
      assert.match(licenses[0].license.id, /^(MIT|ISC|BSD-[23]-Clause)$/, name);
    }
  });

  it('contains the dependencies of each package', () => {
    const refs = sbom.components.map((each) => each['bom-ref']);
    assert.equal(sbom.dependencies.length, refs.length + 1);
    for (const {dependsOn} of sbom.dependencies)
      for (const each of dependsOn) assert.ok(refs.includes(each), each);
  });
});

describe('SECURITY.md', () => {
  it('names only tests that exist', () => {
    const paths = [
      ...read('SECURITY.md').matchAll(/`((?:src|test|tools)\/[^`]+)`/g),
    ];
    assert.ok(paths.length >= 5);
    for (const [, path] of paths) assert.ok(existsSync(path), path);
  });
});

describe('CHANGELOG.md', () => {
  const changelog = read('CHANGELOG.md');

  it('has the format of Keep a Changelog, with each version once', () => {
    const titles = [...changelog.matchAll(/^## (.+)$/gm)].map(
      ([, each]) => each
    );
    assert.equal(titles[0], '[Unreleased]');
    for (const title of titles.slice(1))
      assert.match(title, /^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    assert.equal(new Set(titles).size, titles.length);
    for (const [, kind] of changelog.matchAll(/^### (.+)$/gm))
      assert.match(kind, /^(Added|Changed|Deprecated|Removed|Fixed|Security)$/);
  });
});
