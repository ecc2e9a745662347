// The packages in the outputs of esbuild, and their licences.

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of the packages whose code is in the outputs of a build, sorted. */
export function packagesIn({outputs}) {
  const inputs = Object.values(outputs).flatMap(({inputs}) =>
    Object.entries(inputs)
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .map(([path]) => path)
  );
  const folders = inputs.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The name, version and licence of a package. Throws if it names no licence. */
export async function readPackage(folder) {
  const {name, version, license} = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8')
  );
  if (!license) throw new Error(`${folder} names no licence.`);
  const file = (await readdir(folder)).find((each) =>
    /^(licen[cs]e|copying)\b/i.test(each)
  );
  const licenseText =
    file && (await readFile(join(folder, file), 'utf8')).trim();
  return {name, version, license, licenseText};
}

/** The text of a file with the licences of some packages. */
export async function licenceTexts(folders) {
  const packages = await Promise.all(folders.map(readPackage));
  return `${packages
    .map(
      ({name, version, license, licenseText}) =>
        `${name} ${version}: ${license}\n\n${licenseText ?? 'The package contains no text of its licence.'}`
    )
    .join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
