/*
 * The engine that runs the test, and the features that it lacks. Tests that need
 * such a feature are defined only in engines that have it.
 */

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const ofAgent = (agent: string): Engine =>
  agent.includes('Firefox/')
    ? 'Firefox'
    : agent.includes('Chrome/')
      ? 'Chromium'
      : 'WebKit';

export const ENGINE = ofAgent(navigator.userAgent);

/** A feature that a test may need and an engine may lack. */
export type Need =
  | 'another button'
  | 'Ctrl and wheel'
  | 'forced colours'
  | 'layout shifts'
  | 'less transparency'
  | 'more contrast'
  | 'narrow window'
  | 'paper'
  | 'pinch of a touchpad'
  | 'printing'
  | 'registry of its own'
  | 'reports'
  | 'selection in buttons'
  | 'swipe'
  | 'touch'
  | 'touch screen';

/** The features that an engine lacks, and why. Chromium must have all of them. */
const LACKING: Readonly<
  Record<Engine, Readonly<Partial<Record<Need, string>>>>
> = {
  Chromium: {},
  Firefox: {
    'layout shifts': 'Firefox does not report them.',
    'less transparency': 'Firefox does not know the media feature.',
    'more contrast': 'Firefox has it only with a system theme.',
    'pinch of a touchpad': 'BiDi sends the wheel with the pressed keys only.',
    'registry of its own': 'Firefox has no scoped registries.',
    reports: 'Firefox has no ReportingObserver.',
    swipe: 'Touches sent by BiDi do not scroll the page.',
    'touch screen': 'BiDi does not emulate the pointer of a screen.',
  },
  WebKit: {
    'another button': 'WebDriver of WebKitGTK never releases it.',
    'Ctrl and wheel': 'WebDriver turns the wheel without the keys.',
    'forced colours': 'WebKit does not know the media feature.',
    'layout shifts': 'WebKit does not report them.',
    'narrow window': 'The window of MiniBrowser is at least 290 px wide.',
    'less transparency': 'WebKitGTK has no setting for it.',
    paper: 'WebDriver emulates no medium.',
    'pinch of a touchpad': 'WebDriver turns the wheel without the keys.',
    printing: 'WebDriver of WebKitGTK does not print.',
    'registry of its own': 'WebKitGTK has no scoped registries.',
    reports: 'WebKit does not buffer them.',
    'selection in buttons': 'WebKit selects no text within a button.',
    touch: 'WebDriver of WebKitGTK sends mouse events.',
    'touch screen': 'WebDriver does not emulate the pointer of a screen.',
  },
};

/** Whether the engine has a feature. */
export const has = (need: Need): boolean => !(need in LACKING[ENGINE]);

/** Defines tests that need a feature, in the engines that have it. */
export function where(need: Need, tests: () => void): void {
  if (has(need)) tests();
}
