// Runs all that must hold before a change is taken, side by side where one thing
// needs nothing of another. Ends with 1, and says of what, where it does not hold.

import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {env, execPath} from 'node:process';

/** Runs a script of package.json; of two at once each prints at its end. */
async function run(name, stdio = ['ignore', 'pipe', 'pipe']) {
  const script = spawn(execPath, [env.npm_execpath, 'run', name], {stdio});
  const printed = [];
  for (const stream of [script.stdout, script.stderr])
    stream?.on('data', (data) => printed.push(data));
  const [status] = await once(script, 'close');
  process.stdout.write(Buffer.concat(printed));
  if (status !== 0) throw new Error(`npm run ${name} has failed.`);
}

const all = async (...steps) => {
  const failed = (await Promise.allSettled(steps)).filter(
    ({status}) => status === 'rejected'
  );
  if (failed.length)
    throw new Error(failed.map(({reason}) => reason.message).join('\n'));
};

async function check() {
  // It writes what the others read.
  await run('fresh');
  await all(
    run('lint'),
    run('build').then(() => run('size'))
  );
}

try {
  await all(run('engines'), check());
  await run('test', 'inherit');
} catch ({message}) {
  console.error(message);
  process.exitCode = 1;
}
