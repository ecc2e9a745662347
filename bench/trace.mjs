// Reads Chromium's trace of one load: where the time of the page's main thread
// went.

/** What the trace is to hold. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/** What is no script, by the names of its events. None lies within another. */
const RENDERING = {
  layout: ['Layout'],
  style: ['UpdateLayoutTree', 'RecalculateStyles'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
};

/** Of the thread itself: what others do on the same processor is not counted. */
const milliseconds = ({tdur, dur = 0}) => (tdur ?? dur) / 1000;

const sum = (events) =>
  events.reduce((total, event) => total + milliseconds(event), 0);

/** Counts and milliseconds of the page's main thread since its navigation. */
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
    // Chromium's own count of script leaves out microtasks, where Lit renders.
    script: Math.max(0, task - layout - style - paint),
    layouts: named('Layout').length,
    layout,
    style,
    paint,
  };
}
