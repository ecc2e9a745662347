// Runs tests in Node and in browsers.

import {text} from 'node:stream/consumers';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startTestRunner} from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import {countSessions} from './counts.mjs';
import {ENGINES} from './engines/index.mjs';

/**
 * Runs tests in Node and counts them, without their groups. Prints their results at
 * their end, because browsers may print theirs at the same time.
 */
export async function runInNode(files) {
  const counts = {passed: 0, failed: 0};
  // Without files, Node would search for tests itself.
  if (!files.length) return counts;
  const count = (result) => (test) => {
    if (test.details.type !== 'suite') counts[result]++;
  };
  const events = run({files, concurrency: 2})
    .on('test:pass', count('passed'))
    .on('test:fail', count('failed'));
  process.stdout.write(await text(events.compose(spec)));
  return counts;
}

/** Runs tests in an engine and counts them. */
export async function runInBrowser({engine, files, coverage}, options) {
  const [name, programs] = engine;
  const browser = ENGINES[name].launcher({
    ...programs,
    env: {...process.env, TZ: 'Europe/Berlin'},
  });
  const runner = await startTestRunner({
    autoExitProcess: false,
    argv: options,
    readFileConfig: false,
    config: {...config, browsers: [browser], files, coverage},
  });
  // The runner has printed the reason.
  if (!runner) process.exit();
  const stop = () => runner.stop();
  process.once('SIGINT', stop);
  const hasPassed = await new Promise((resolve) => {
    runner.on('stopped', resolve);
  });
  process.off('SIGINT', stop);
  const counts = countSessions(runner.sessions.forBrowser(browser));
  if (!hasPassed && !counts.failed) console.log('The coverage is too low.');
  return {name: browser.name, counts, hasPassed};
}
