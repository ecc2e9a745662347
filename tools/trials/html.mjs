// The command `npm run test:html`. Checks the prerendered HTML in dist/static/, the
// frame pages and the demo with the validator of validator.w3.org (npm `vnu-jar`, which
// npm downloads to a temporary folder; it requires Java). Builds dist/ if it is
// outdated.

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {buildIfNeeded, it, temporaryFolder, trial} from './trial.mjs';

const VALIDATOR = 'vnu-jar@26.9.27';

/** The messages that do not apply, and why. */
const ACCEPTED = [
  // CSS Shadow Parts defines it for all elements; the HTML standard does not name it.
  /^Attribute “part” not allowed on element/,
  // Safari announces no list without bullets unless it has the role.
  /^The “list” role is unnecessary for element “[ou]l”\.$/,
  // The prerendered HTML is also valid XML, and Prettier writes the slash.
  /^Trailing slash on void elements has no effect/,
  // A file has no origin that `'self'` could match.
  /^Resource violates Content Security Policy \(meta tag\)/,
];

const run = promisify(execFile);

const page = (lang, body) => `<!doctype html>
<html lang="${lang}">
<head>
<title>Internationales</title>
</head>
<body>
<h1>Internationales</h1>
${body}
</body>
</html>
`;

/**
 * The content of declarative shadow roots in the place of their hosts: the validator
 * skips templates. Without styles, since it does not know container queries, and an
 * ordinary `<style>` would be for the whole page.
 */
const unwrapped = (fragment) =>
  fragment
    .replace(/<template shadowrootmode="open"[^>]*>/, '<div>')
    .replace('</template>', '</div>')
    .replace(/<style>[^]*?<\/style>/g, '');

/** Writes the pages to a folder. Returns the path of each by its name. */
async function writePages(folder) {
  const paths = {};
  for (const name of await readdir('dist/static')) {
    if (!name.endsWith('.html')) continue;
    const fragment = await readFile(join('dist/static', name), 'utf8');
    const [, lang] = name.split('.');
    const content = unwrapped(fragment);
    assert.notEqual(content, fragment);
    for (const [kind, body] of Object.entries({
      'as it is': fragment,
      'its shadow root': content,
    })) {
      const path = join(folder, `${kind.replaceAll(' ', '-')}.${name}`);
      await writeFile(path, page(lang, body));
      paths[`static/${name}, ${kind}`] = path;
    }
  }
  for (const place of ['frame', 'demo'])
    for (const name of await readdir(join('dist', place), {recursive: true}))
      if (name.endsWith('.html'))
        paths[`${place}/${name}`] = join(process.cwd(), 'dist', place, name);
  return paths;
}

/** The messages of the validator by the path of their page. */
async function validate(folder, paths) {
  await run('npm', [
    'install',
    `--prefix=${folder}`,
    ...['--no-audit', '--no-fund', '--loglevel=error'],
    VALIDATOR,
  ]);
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const {stdout} = await run(
    'java',
    [
      '-jar',
      jar,
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      ...paths,
    ],
    {maxBuffer: 2 ** 28}
  ).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(
      'This command requires Java, as of the Debian package default-jre-headless.'
    );
  });
  const found = {};
  for (const message of JSON.parse(stdout).messages)
    (found[fileURLToPath(message.url)] ??= []).push(message);
  return found;
}

await trial(async () => {
  buildIfNeeded();
  const folder = await temporaryFolder('html');
  const pages = join(folder, 'pages');
  await mkdir(pages);
  const paths = await writePages(pages);
  const found = await validate(folder, Object.values(paths));
  const used = new Set();
  for (const [name, path] of Object.entries(paths))
    await it(name, () => {
      const messages = found[path] ?? [];
      const left = messages.filter(({message}) => {
        const reason = ACCEPTED.find((each) => each.test(message));
        used.add(reason);
        return !reason;
      });
      assert.deepEqual(
        left.map(({message, extract}) => `${message} ${extract ?? ''}`),
        []
      );
    });
  await it('all accepted messages occur', () =>
    assert.deepEqual(
      ACCEPTED.filter((each) => !used.has(each)),
      []
    ));
});
