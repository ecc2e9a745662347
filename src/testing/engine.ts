/*
 * Which engine a test runs in, and what cannot be tested there. A test that
 * needs such a thing says so, and is not there where the engine lacks it.
 */

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const ofAgent = (agent: string): Engine =>
  agent.includes('Firefox/')
    ? 'Firefox'
    : agent.includes('Chrome/')
      ? 'Chromium'
      : 'WebKit';

export const ENGINE = ofAgent(navigator.userAgent);

/** What a test may need and an engine may lack. */
export type Need =
  | 'another button'
  | 'Ctrl and wheel'
  | 'forced colours'
  | 'layout shifts'
  | 'less transparency'
  | 'more contrast'
  | 'paper'
  | 'pinch of a touchpad'
  | 'printing'
  | 'registry of its own'
  | 'reports'
  | 'swipe'
  | 'touch';

/** Why there is no such thing; Chromium has to have all of it. */
const LACKING: Readonly<
  Record<Engine, Readonly<Partial<Record<Need, string>>>>
> = {
  Chromium: {},
  Firefox: {
    'layout shifts': 'Firefox does not tell them.',
    'less transparency': 'Firefox does not know the media feature.',
    'more contrast': 'Firefox has it by a theme of the system alone.',
    'pinch of a touchpad': 'BiDi gives the wheel the keys that are down.',
    'registry of its own': 'Firefox has no scoped registries.',
    reports: 'Firefox has no ReportingObserver.',
    swipe: 'BiDi touches the page, and nothing scrolls by that.',
  },
  WebKit: {
    'another button': 'WebDriver of WebKitGTK never lets go of it.',
    'Ctrl and wheel': 'WebDriver turns the wheel without the keys.',
    'forced colours': 'WebKit does not know the media feature.',
    'layout shifts': 'WebKit does not tell them.',
    'less transparency': 'WebKitGTK has it by no setting.',
    paper: 'WebDriver emulates no medium.',
    'pinch of a touchpad': 'WebDriver turns the wheel without the keys.',
    printing: 'WebDriver of WebKitGTK does not print.',
    'registry of its own': 'WebKitGTK has no scoped registries.',
    reports: 'WebKit keeps none for who asks later.',
    touch: 'WebDriver of WebKitGTK makes it a mouse.',
  },
};

/** Whether the engine has what a test needs. */
export const has = (need: Need): boolean => !(need in LACKING[ENGINE]);

/** Tests that need something, in the engines that have it. */
export function where(need: Need, tests: () => void): void {
  if (has(need)) tests();
}
