import {emulateFeatures} from './browser.js';
import {has} from './engine.js';

/*
 * The themes that a host page can have.
 */

const KERN = '/node_modules/@kern-ux/native/dist/kern.css';

/** Adds KERN's style sheet to the page. */
async function addKern(theme: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = KERN;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
  document.documentElement.dataset['kernTheme'] = theme;
}

/** The themes that the engine supports, each with a function that applies it. */
export const THEMES: Readonly<Record<string, () => Promise<void> | void>> = {
  light() {
    document.documentElement.style.colorScheme = 'light';
  },
  dark() {
    document.documentElement.style.colorScheme = 'dark';
  },
  'KERN, light': () => addKern('light'),
  'KERN, dark': () => addKern('dark'),
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
  document.head.querySelector(`[href="${KERN}"]`)?.remove();
  delete document.documentElement.dataset['kernTheme'];
  document.documentElement.style.colorScheme = '';
  await emulateFeatures();
}
