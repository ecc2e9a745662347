import {enableCopying} from '../../layout/copy-code.js';
import {OWN_PAYLOADS} from './own-payloads.js';

/*
 * The page about content: shows the events of each element, and gives some elements
 * content from script.
 */

for (const output of document.querySelectorAll<HTMLOutputElement>(
  'output.told'
)) {
  const example = output.closest('section');
  example?.addEventListener('intl-office-load', ({detail}) => {
    output.value = `intl-office-load: ${detail.source}\n${output.dataset['load'] ?? ''}`;
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

for (const {tag, payload} of OWN_PAYLOADS) {
  const element = document.querySelector(`[data-own] > ${tag}`);
  if (element) Object.assign(element, {payload});
}

enableCopying();
