import {emulateFeatures} from './browser.js';
import {has} from './engine.js';

/*
 * The themes that a host page can have.
 */

/** The style sheets of design systems, each with the attribute that sets its theme. */
const SYSTEMS = {
  KERN: ['/node_modules/@kern-ux/native/dist/kern.css', 'data-kern-theme'],
  Bootstrap: [
    '/node_modules/bootstrap/dist/css/bootstrap.css',
    'data-bs-theme',
  ],
} as const;

/** Adds the style sheet of a design system to the page. */
async function add(system: keyof typeof SYSTEMS, theme: string): Promise<void> {
  const [href, attribute] = SYSTEMS[system];
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
  document.documentElement.setAttribute(attribute, theme);
}

/** The themes that the engine supports, each with a function that applies it. */
export const THEMES: Readonly<Record<string, () => Promise<void> | void>> = {
  light() {
    document.documentElement.style.colorScheme = 'light';
  },
  dark() {
    document.documentElement.style.colorScheme = 'dark';
  },
  'KERN, light': () => add('KERN', 'light'),
  'KERN, dark': () => add('KERN', 'dark'),
  'Bootstrap, light': () => add('Bootstrap', 'light'),
  'Bootstrap, dark': () => add('Bootstrap', 'dark'),
  // Bootstrap's colours do not follow the scheme, ours do.
  async 'Bootstrap, light, in a dark scheme'() {
    await add('Bootstrap', 'auto');
    document.documentElement.style.colorScheme = 'dark';
  },
  ...(has('more contrast') && {
    'more contrast': () => emulateFeatures({'prefers-contrast': 'more'}),
  }),
  ...(has('forced colours') && {
    'forced colours': () => emulateFeatures({'forced-colors': 'active'}),
    'forced colours, dark': () =>
      emulateFeatures({
        'forced-colors': 'active',
        'prefers-color-scheme': 'dark',
      }),
  }),
};

/** Restores the page. */
export async function resetTheme(): Promise<void> {
  for (const [href, attribute] of Object.values(SYSTEMS)) {
    document.head.querySelector(`[href="${href}"]`)?.remove();
    document.documentElement.removeAttribute(attribute);
  }
  document.documentElement.style.colorScheme = '';
  await emulateFeatures();
}
