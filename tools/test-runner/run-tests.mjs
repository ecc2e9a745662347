// Runs tests in Node and in browsers.

import {relative} from 'node:path';
import {text} from 'node:stream/consumers';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {startTestRunner} from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import {ENGINES} from './engines/index.mjs';
import {resultsOf} from './results.mjs';

/**
 * Runs tests in Node and returns their results, without their groups. Prints them at
 * their end, because browsers may print theirs at the same time.
 */
export async function runInNode(files) {
  const results = {passed: 0, failures: []};
  // Without files, Node would search for tests itself.
  if (!files.length) return results;
  const isTest = ({details}) => details.type !== 'suite';
  const events = run({files, concurrency: 2})
    .on('test:pass', (test) => {
      if (isTest(test)) results.passed++;
    })
    .on('test:fail', (test) => {
      const {file, name, details} = test;
      if (isTest(test))
        results.failures.push({
          file: relative('', file),
          name,
          message: details.error.message,
        });
    });
  process.stdout.write(await text(events.compose(spec)));
  return results;
}

/** Runs tests in an engine and returns their results. */
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
  const results = resultsOf(runner.sessions.forBrowser(browser));
  if (!hasPassed && !results.failures.length)
    process.stdout.write('The coverage is too low.\n');
  return {name: browser.name, results, hasPassed};
}
