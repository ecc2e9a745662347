// The command `npm run verify`, which CI runs: generated files, lint, build with size
// limits, tests. Runs independent steps at the same time. Ends with 1 and names the
// steps that failed.

import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {env, execPath} from 'node:process';

/** Runs a script of package.json. Prints its output at its end. */
async function run(name, stdio = ['ignore', 'pipe', 'pipe']) {
  const script = spawn(execPath, [env.npm_execpath, 'run', name], {stdio});
  const printed = [];
  for (const stream of [script.stdout, script.stderr])
    stream?.on('data', (data) => printed.push(data));
  const [status] = await once(script, 'close');
  process.stdout.write(Buffer.concat(printed));
  if (status !== 0) throw new Error(`npm run ${name} failed.`);
}

/** Waits for all steps, then throws the messages of those that failed. */
async function all(...steps) {
  const failed = (await Promise.allSettled(steps)).filter(
    ({status}) => status === 'rejected'
  );
  if (failed.length)
    throw new Error(failed.map(({reason}) => reason.message).join('\n'));
}

/** Runs scripts one after the other, all of them. */
async function inTurn(...names) {
  const failures = [];
  for (const name of names)
    await run(name).catch(({message}) => failures.push(message));
  if (failures.length) throw new Error(failures.join('\n'));
}

async function check() {
  // The other steps read what `fresh` writes.
  await run('fresh');
  // `lint:code` needs as long as all others together.
  await all(
    run('lint:code'),
    inTurn('lint:texts', 'lint:types', 'build', 'size')
  );
}

try {
  await all(run('engines'), check());
  await run('test', 'inherit');
} catch ({message}) {
  console.error(message);
  process.exitCode = 1;
}
