// Checks that links, paths and commands in the documents exist, and that the
// documents are short and say nothing twice. Reads all Markdown files.

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';

const DOCUMENTS = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  {encoding: 'utf8'}
)
  .trim()
  .split('\n')
  .filter((path) => existsSync(path));

/** The most lines that a document may have. */
const LONGEST = {'README.md': 250, 'CONTRIBUTING.md': 120};
const LONGEST_PAGE = 200;

const {scripts, 'size-limit': limits} = JSON.parse(
  readFileSync('package.json', 'utf8')
);

const read = (path) => readFileSync(path, 'utf8');
const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '');

/** The id that code hosts give to a heading. */
const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (path) =>
  [...withoutCode(read(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    anchorOf(heading)
  );

const linksIn = (text) =>
  [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source)
    .filter((link) => !/^[a-z]+:/.test(link));

describe('the documents', () => {
  for (const path of DOCUMENTS) {
    const text = withoutCode(read(path));

    it(`${path} links to files and headings that exist`, () => {
      for (const link of linksIn(text)) {
        const [file, anchor] = link.split('#');
        const target = file
          ? posix.join(posix.dirname(path), decodeURI(file))
          : path;
        assert.ok(existsSync(target), link);
        if (anchor) assert.ok(anchorsIn(target).includes(anchor), link);
      }
    });

    it(`${path} names files that exist`, () => {
      const named = text.matchAll(
        /`((?:bench|demo|docs|integrations|locales|src|test|tools)\/[^`#\s]*)/g
      );
      for (const [, file] of named) assert.ok(existsSync(file), file);
    });

    it(`${path} names commands that exist`, () => {
      for (const [, name] of read(path).matchAll(/\bnpm run ([a-z:-]+[a-z])/g))
        // The framework examples have a package.json of their own.
        assert.ok(name in scripts || name.startsWith('check:'), name);
    });

    it(`${path} says nothing twice`, () => {
      const paragraphs = text
        .split('\n')
        .filter((line) => line.length > 80 && !line.startsWith('|'));
      const repeated = paragraphs.filter(
        (line, i) => paragraphs.indexOf(line) < i
      );
      assert.deepEqual(repeated, []);
    });

    if (path in LONGEST || path.startsWith('docs/'))
      it(`${path} is short`, () => {
        const lines = read(path).trimEnd().split('\n').length;
        assert.ok(lines <= (LONGEST[path] ?? LONGEST_PAGE), `${lines} lines`);
      });
  }

  it('state the size limits that package.json sets', () => {
    const stated = [
      ...read('docs/performance.md').matchAll(
        /^\| `(dist.*)`\s+\|\s+(.*) \|$/gm
      ),
    ];
    assert.deepEqual(
      stated.map(([, path, limit]) => ({path, limit})),
      limits
    );
  });

  it('are all reachable from the README', () => {
    const reached = new Set();
    const follow = (path) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const link of linksIn(read(path))) {
        const target = posix.join(posix.dirname(path), link.split('#')[0]);
        if (target.endsWith('.md')) follow(target);
      }
    };
    follow('README.md');
    const pages = DOCUMENTS.filter((path) => path.startsWith('docs/'));
    assert.deepEqual(
      pages.filter((path) => !reached.has(path)),
      []
    );
  });
});
