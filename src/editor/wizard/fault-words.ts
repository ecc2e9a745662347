import {str} from '@lit/localize';
import type {ImportFault} from '../../import/import-error.js';
import {importErrorText} from '../../import/import-error-text.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** Says why a list cannot be read, and what to do in the wizard. */
export function faultWords(fault: ImportFault, locale: Locale): string {
  const msg = toolMsgIn(locale);
  switch (fault.code) {
    case 'no-heading-row':
    case 'no-name-column':
      return msg(
        'No column with the names of the partners was recognised. Choose it below.'
      );
    case 'several-sheets':
      return msg('The Excel file has several sheets. Choose the one to read.');
    case 'not-a-list':
      return fault.format === 'json'
        ? msg(
            'This is a file with content, not a list. Open it by “Open other content”.'
          )
        : importErrorText(fault, locale);
    case 'no-such-sheet':
      return msg(str`There is no sheet “${fault.sheet}” in this file.`);
    default:
      return importErrorText(fault, locale);
  }
}
