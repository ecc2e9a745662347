import {emulateFeatures} from './browser.js';
import {has} from './engine.js';

/*
 * The colours that a page can have around an element.
 */

const KERN = '/node_modules/@kern-ux/native/dist/kern.css';

/** Puts KERN's style sheet on the page, as its own. */
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

/** Each that the engine has by its name, with what brings it about. */
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

/** Takes all of that back. */
export async function resetTheme(): Promise<void> {
  document.head.querySelector(`[href="${KERN}"]`)?.remove();
  delete document.documentElement.dataset['kernTheme'];
  document.documentElement.style.colorScheme = '';
  await emulateFeatures();
}
