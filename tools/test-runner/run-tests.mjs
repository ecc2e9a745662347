// Runs tests in Node and in browsers.

import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startTestRunner} from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import {countSessions} from './counts.mjs';
import {ENGINES} from './engines/index.mjs';

/** Runs tests in Node and counts them, without their groups. */
export async function runInNode(files) {
  const counts = {passed: 0, failed: 0};
  // Without files, Node would search for tests itself.
  if (!files.length) return counts;
  const count = (result) => (test) => {
    if (test.details.type !== 'suite') counts[result]++;
  };
  const events = run({files})
    .on('test:pass', count('passed'))
    .on('test:fail', count('failed'));
  for await (const line of events.compose(spec)) process.stdout.write(line);
  return counts;
}

/** Runs tests in several engines at once and counts them by engine. */
export async function runInBrowsers({engines, files, coverage}, options) {
  const browsers = engines.map(([name, programs]) =>
    ENGINES[name].launcher({
      ...programs,
      env: {...process.env, TZ: 'Europe/Berlin'},
    })
  );
  const runner = await startTestRunner({
    autoExitProcess: false,
    argv: options,
    readFileConfig: false,
    config: {...config, browsers, files, coverage},
  });
  // The runner has printed the reason.
  if (!runner) process.exit();
  const stop = () => runner.stop();
  process.once('SIGINT', stop);
  const hasPassed = await new Promise((resolve) => {
    runner.on('stopped', resolve);
  });
  process.off('SIGINT', stop);
  const counts = browsers.map((browser) => [
    browser.name,
    countSessions(runner.sessions.forBrowser(browser)),
  ]);
  if (!hasPassed && counts.every(([, {failed}]) => !failed))
    console.log('The coverage is too low.');
  return {counts, hasPassed};
}
