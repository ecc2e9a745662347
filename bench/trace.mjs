// Reads from Chromium's trace of one load how the main thread of the page spent
// its time.

/** The categories to trace. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/** Names of the events that are not script. None contains another. */
const RENDERING = {
  layout: ['Layout'],
  style: ['UpdateLayoutTree', 'RecalculateStyles'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
};

/** Thread time, which excludes other programs on the same core. */
const milliseconds = ({tdur, dur = 0}) => (tdur ?? dur) / 1000;

const sum = (events) =>
  events.reduce((total, event) => total + milliseconds(event), 0);

/** Returns counts and milliseconds of the main thread since the navigation. */
export function readTrace({traceEvents}, address) {
  const start = traceEvents.find(
    ({name, args}) => name === 'CommitLoad' && args.data?.url === address
  );
  if (!start) throw new Error(`The trace has no load of ${address}.`);
  const {pid, tid, ts} = start;
  const events = traceEvents.filter(
    (event) =>
      event.ph === 'X' &&
      event.pid === pid &&
      event.tid === tid &&
      event.ts >= ts
  );
  const named = (...names) => events.filter(({name}) => names.includes(name));
  const tasks = named('RunTask');
  const [layout, style, paint] = Object.values(RENDERING).map((names) =>
    sum(named(...names))
  );
  const task = sum(tasks);
  return {
    task,
    longest: Math.max(0, ...tasks.map(milliseconds)),
    // Chromium's own number for scripts excludes microtasks, in which Lit renders.
    script: Math.max(0, task - layout - style - paint),
    layouts: named('Layout').length,
    layout,
    style,
    paint,
  };
}
