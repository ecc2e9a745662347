import {enableCopying} from '../../layout/copy-code.js';
import {tryOwn} from './try-own.js';

/*
 * The page about content: shows the events of each element, and gives one the
 * content of a text field.
 */

for (const output of document.querySelectorAll<HTMLOutputElement>(
  'output.told'
)) {
  const example = output.closest('section');
  example?.addEventListener('intl-office-load', ({detail}) => {
    output.value = `intl-office-load: ${detail.source}`;
  });
  example?.addEventListener('intl-office-error', ({detail}) => {
    // The console also names the element and the URL.
    output.value = `intl-office-error\n${detail.error.message}`;
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.reload')) {
  button.hidden = false;
  button.addEventListener('click', () =>
    button.closest('section')?.querySelector('partner-map-list')?.reload()
  );
}

tryOwn();
enableCopying();
