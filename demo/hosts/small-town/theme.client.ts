/*
 * Sets Bootstrap's theme to that of the visitor's system, as its documentation proposes.
 */

const dark = matchMedia('(prefers-color-scheme: dark)');

const apply = (): void => {
  document.documentElement.dataset['bsTheme'] = dark.matches ? 'dark' : 'light';
};

apply();
dark.addEventListener('change', apply);
