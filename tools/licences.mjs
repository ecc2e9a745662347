// A rollup plugin. Reads the licence of each package that is in a bundle, and
// appends their texts to it as one comment: the licences ask for that. A text
// that several packages share stands there once, below all their names.

import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the package that a module belongs to. */
const packageFolder = (id) =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^.\\/][^\\/]*/.exec(id)?.[0] ??
  ROOT;

/** A package's name, licence, copyright lines and the text below them. */
async function readLicence(folder) {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8');
  const {name, version, license} = JSON.parse(manifest);
  const file = (await readdir(folder)).find((entry) =>
    /^licen[cs]e(\.(md|txt))?$/i.test(entry)
  );
  if (!license || !file) throw new Error(`${name} has no licence file.`);

  const paragraphs = (await readFile(join(folder, file), 'utf8'))
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const isCopyright = (paragraph) => /^copyright\b/i.test(paragraph);
  const copyright = paragraphs.filter(isCopyright).join(' ');
  if (!copyright) throw new Error(`${name} names no copyright in ${file}.`);

  return {
    title: `${name} ${version}: ${license}. ${copyright}`,
    text: paragraphs
      .filter((paragraph) => !isCopyright(paragraph))
      .filter((paragraph) => !/^[\w -]+licen[cs]e[^.:]*$/i.test(paragraph))
      .join('\n'),
  };
}

/** Appends the licences of what is inside to every script. */
export const licences = () => ({
  name: 'licences',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const folders = new Set([ROOT]);
      for (const [id, {renderedLength}] of Object.entries(chunk.modules)) {
        // A virtual module, such as a plugin's helper, has no package.
        if (renderedLength > 0 && !id.startsWith('\0')) {
          folders.add(packageFolder(id));
        }
      }
      const texts = new Map();
      for (const folder of folders) {
        const {title, text} = await readLicence(folder);
        texts.set(text, [...(texts.get(text) ?? []), title]);
      }
      const notices = Array.from(texts, ([text, titles]) =>
        [...titles, text].join('\n')
      );
      chunk.code += `/*!\n${notices.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
    }
  },
});
