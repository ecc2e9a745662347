// Writes dist/sbom.cdx.json, a CycloneDX list of the packages that npm installs with
// this one and of those that its files contain, with versions, licences and hashes.
// Reads package-lock.json; the same lock file results in the same bytes.

import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {readPackage} from './bundled-packages.mjs';

/** npm's list of all packages, including devDependencies. */
const listAll = () =>
  JSON.parse(
    execFileSync(
      'npm',
      ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
      // npm prints warnings about the configuration of the machine.
      {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}
    )
  );

/** `bundled`: the folders of the packages that files of this one contain. */
export async function writeSbom(bundled) {
  const {name} = JSON.parse(await readFile('package.json', 'utf8'));
  const {packages} = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const {metadata, components, dependencies, ...about} = listAll();
  const {component} = metadata;

  // `--omit=dev` would also omit dependencies that development tools share, such as
  // Lit. Packages outside `dependencies` are optional peers.
  const used = new Set();
  for (const folder of bundled) {
    const {name: each, version} = await readPackage(folder);
    used.add(`${each}@${version}`);
  }
  const visit = (at) => {
    for (const dependency of Object.keys(packages[at].dependencies ?? {})) {
      const path = `node_modules/${dependency}`;
      if (!packages[path] || packages[`${at}/${path}`])
        throw new Error(`${dependency} is not at ${path}`);
      const ref = `${dependency}@${packages[path].version}`;
      if (used.has(ref)) continue;
      used.add(ref);
      visit(path);
    }
  };
  visit('');

  const inside = (ref) => used.has(ref) || ref === component['bom-ref'];
  const sbom = {
    ...about,
    // Both differ in each run; JSON omits undefined values.
    serialNumber: undefined,
    metadata: {
      ...metadata,
      timestamp: undefined,
      // npm uses the name of the folder.
      component: {...component, name},
    },
    components: components.filter((each) => used.has(each['bom-ref'])),
    dependencies: dependencies
      .filter(({ref}) => inside(ref))
      .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter(inside)})),
  };
  await writeFile('dist/sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
}
