// Reads package-lock.json, as npm does, and writes dist/sbom.cdx.json: the
// packages that come along with this one, with versions, licences and hashes, in
// CycloneDX. The same lock file gives the same bytes.

import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';

/** What npm says of all packages, those of the development too. */
const ofAll = () =>
  JSON.parse(
    execFileSync(
      'npm',
      ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
      // It warns of settings of the machine's own.
      {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}
    )
  );

/** Writes what somebody who installs the package gets with it. */
export async function writeSbom() {
  const {name} = JSON.parse(await readFile('package.json', 'utf8'));
  const {packages} = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const {metadata, components, dependencies, ...about} = ofAll();
  const {component} = metadata;

  // `--omit=dev` would leave out what a tool needs as well, so Lit itself. What
  // is not among a package's dependencies is a peer that it can do without.
  const used = new Set();
  const visit = (at) => {
    for (const dependency of Object.keys(packages[at].dependencies ?? {})) {
      const path = `node_modules/${dependency}`;
      if (!packages[path] || packages[`${at}/${path}`])
        throw new Error(`${dependency}: not where it was expected`);
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
    // These two are others each time; JSON leaves out what is undefined.
    serialNumber: undefined,
    metadata: {
      ...metadata,
      timestamp: undefined,
      // npm takes the folder's name for the package's.
      component: {...component, name},
    },
    components: components.filter((each) => used.has(each['bom-ref'])),
    dependencies: dependencies
      .filter(({ref}) => inside(ref))
      .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter(inside)})),
  };
  await writeFile('dist/sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
}
