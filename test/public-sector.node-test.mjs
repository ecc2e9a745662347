// Reads publiccode.yml, REUSE.toml, LICENSES/, CHANGELOG.md and the build's list
// of what is inside as the catalogues and tools of the public sector do.

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

  it('has every key that the standard demands', () => {
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

  it('describes the project in each of its languages, as long as wanted', () => {
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

  it('says of name, version and licence what package.json says', () => {
    assert.equal(code.name, name);
    assert.equal(code.softwareVersion, version);
    assert.equal(code.legal.license, license);
  });
});

describe('REUSE.toml', () => {
  const {version: format, annotations} = parseToml(read('REUSE.toml'));
  /** The last annotation wins; ours name all files or single ones. */
  const licenceOf = (path) =>
    annotations.findLast((each) =>
      [each.path].flat().some((name) => name === '**' || name === path)
    )?.['SPDX-License-Identifier'];

  it('names the rights to every file of the repository', () => {
    assert.equal(format, 1);
    const files = execFileSync('git', ['ls-files'], {encoding: 'utf8'});
    const unnamed = files
      .trim()
      .split('\n')
      // The specification leaves the licences' own texts out.
      .filter((path) => !/^LICENSE/.test(path) && !licenceOf(path));
    assert.deepEqual(unnamed, []);
    for (const each of annotations)
      assert.ok(each['SPDX-FileCopyrightText'].length);
  });

  it('puts the content under CC BY 4.0 and the code under MIT', () => {
    assert.equal(licenceOf('src/payload/payload.json'), 'CC-BY-4.0');
    assert.equal(licenceOf('src/index.ts'), license);
  });

  it('has each text of a licence, and none that is not used', () => {
    const used = new Set(
      annotations.map((each) => `${each['SPDX-License-Identifier']}.txt`)
    );
    assert.deepEqual(readdirSync('LICENSES').sort(), [...used].sort());
  });

  it('names no file that is not there', () => {
    for (const {path} of annotations)
      for (const each of [path].flat())
        assert.ok(each === '**' || existsSync(each), each);
  });
});

describe('the list of what the package brings along (CycloneDX)', () => {
  const sbom = JSON.parse(read('dist/sbom.cdx.json'));
  const named = (name) => sbom.components.find((each) => each.name === name);

  it('is about this package, and the same after each build', () => {
    assert.equal(sbom.bomFormat, 'CycloneDX');
    const {component, timestamp} = sbom.metadata;
    assert.deepEqual(
      [component.name, component.version, component.licenses[0].license.id],
      [name, version, license]
    );
    assert.equal(timestamp, undefined);
    assert.equal(sbom.serialNumber, undefined);
  });

  it('names Lit and all else that is installed along, and no tool', () => {
    const {dependencies} = JSON.parse(read('package.json'));
    for (const [name, version] of Object.entries(dependencies))
      assert.equal(named(name)?.version, version, name);
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element'])
      assert.ok(named(name), name);
    for (const name of ['typescript', 'rollup', '@lit-labs/ssr'])
      assert.equal(named(name), undefined, name);
  });

  it('names each library that the scripts say is inside', () => {
    const [notices] = read('dist/intl-office.js').split('*/');
    const inside = [...notices.matchAll(/(\S+) (\d+\.\d+\.\d+)(?=[,:])/g)];
    assert.ok(inside.length > 1);
    for (const [, library, its] of inside)
      if (library !== name) assert.equal(named(library)?.version, its, library);
  });

  it('has version, hash and licence of each, one that may be passed on', () => {
    for (const {name, version, hashes, licenses} of sbom.components) {
      assert.match(version, /^\d/, name);
      assert.equal(hashes[0].alg, 'SHA-512', name);
      assert.match(licenses[0].license.id, /^(MIT|ISC|BSD-3-Clause)$/, name);
    }
  });

  it('says of each what it needs, and that is in the list', () => {
    const refs = sbom.components.map((each) => each['bom-ref']);
    assert.equal(sbom.dependencies.length, refs.length + 1);
    for (const {dependsOn} of sbom.dependencies)
      for (const each of dependsOn) assert.ok(refs.includes(each), each);
  });
});

describe('SECURITY.md', () => {
  it('names only tests that there are', () => {
    const paths = [
      ...read('SECURITY.md').matchAll(/`((?:src|test|tools)\/[^`]+)`/g),
    ];
    assert.ok(paths.length >= 5);
    for (const [, path] of paths) assert.ok(existsSync(path), path);
  });
});

describe('CHANGELOG.md', () => {
  const changelog = read('CHANGELOG.md');

  it('keeps the format: newest first, each version once with its date', () => {
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
