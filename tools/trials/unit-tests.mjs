// The command `npm run test:unit-tests`. Runs unit tests of a project that uses the
// elements and the components for React, in a temporary folder with the package as npm
// would publish it: with Vitest and Jest, each with jsdom and happy-dom. npm downloads
// them. Builds dist/ if it is outdated. Names select runners, as in
// `npm run test:unit-tests -- jest`.

import {copyFile, cp} from 'node:fs/promises';
import {join} from 'node:path';
import {installPackage, npm} from './package.mjs';
import {buildIfNeeded, it, temporaryFolder, trial} from './trial.mjs';

const SIMULATORS = [
  ['vitest', 'jsdom'],
  ['vitest', 'happy-dom'],
  ['jest', 'jsdom'],
  ['jest', '@happy-dom/jest-environment'],
];

const runners = process.argv.slice(2);

await trial(async () => {
  buildIfNeeded();
  const folder = await temporaryFolder('unit-tests');
  const project = join(folder, 'project');
  await cp('tools/trials/unit-tests', project, {recursive: true});
  await copyFile('test/use-elements.mjs', join(project, 'use-elements.mjs'));
  await installPackage(project, folder);
  for (const [runner, simulator] of SIMULATORS)
    for (const file of ['elements', 'react'])
      if (!runners.length || runners.includes(runner))
        await it(`${runner} with ${simulator}: ${file}`, () =>
          npm(project, 'run', runner, '--', simulator, `${file}.test.js`));
});
