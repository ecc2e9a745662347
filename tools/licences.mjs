// A rollup plugin. Reads the licence of each package that is in a bundle. The
// bundle ends with a comment that names them all with their copyright, and says
// where their texts are: in a file beside it, which holds those of all bundles.
// A text that several packages share stands there once, below all their names.

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
    name: `${name} ${version}`,
    terms: `${license}. ${copyright}`,
    text: paragraphs
      .filter((paragraph) => !isCopyright(paragraph))
      .filter((paragraph) => !/^[\w -]+licen[cs]e[^.:]*$/i.test(paragraph))
      .join('\n'),
  };
}

/** What is said of several packages, each time below all their names. */
function sayOnce(licences, say) {
  const names = new Map();
  for (const {name, ...licence} of licences) {
    const said = say(licence);
    names.set(said, [...(names.get(said) ?? []), name]);
  }
  return Array.from(names, ([said, all]) => `${all.join(', ')}: ${said}`);
}

/**
 * Names the licences of what is inside at the end of each script of a build, and
 * writes their texts to the file with this name.
 */
export const licences = (fileName) => {
  const folders = new Set([ROOT]);
  return () => ({
    name: 'licences',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const inside = new Set([ROOT]);
        for (const [id, {renderedLength}] of Object.entries(chunk.modules)) {
          // A virtual module, such as a plugin's helper, has no package.
          if (renderedLength > 0 && !id.startsWith('\0'))
            inside.add(packageFolder(id));
        }
        for (const folder of inside) folders.add(folder);
        const notices = sayOnce(
          await Promise.all([...inside].map(readLicence)),
          // Which rights, the texts say.
          ({terms}) => terms.replace(/ All rights reserved\.$/, '')
        );
        chunk.code += `/*!\n${notices.join('\n')}\nTexts: ${fileName}\n*/\n`;
      }
      const texts = sayOnce(
        await Promise.all([...folders].map(readLicence)),
        ({terms, text}) => `${terms}\n\n${text}`
      );
      this.emitFile({
        type: 'asset',
        fileName,
        source: `${texts.join('\n\n')}\n`,
      });
    },
  });
};
