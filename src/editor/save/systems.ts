import {str} from '@lit/localize';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** The systems that a website may be made with. */
export const SYSTEMS = [
  'dortmund.de',
  'typo3',
  'wordpress',
  'drupal',
  'server',
  'unknown',
] as const;

export type System = (typeof SYSTEMS)[number];

/** What a system is called. */
export function systemName(system: System, locale: Locale): string {
  const msg = toolMsgIn(locale);
  switch (system) {
    case 'dortmund.de':
      return 'dortmund.de';
    case 'typo3':
      return 'TYPO3';
    case 'wordpress':
      return 'WordPress';
    case 'drupal':
      return 'Drupal';
    case 'server':
      return msg('Our own web server');
    case 'unknown':
      return msg('I don’t know');
  }
}

/** What to do with the file, step by step. The last step needs the code below. */
export function systemSteps(
  system: System,
  name: string,
  locale: Locale
): readonly string[] {
  const msg = toolMsgIn(locale);
  const again = msg(
    str`Done. When something changes, replace ${name} by the new file. The pages stay as they are.`
  );
  switch (system) {
    case 'dortmund.de':
      return [
        msg(
          str`Send ${name} to the online editors of the city. They put it beside the script of the elements, under the same name.`
        ),
        msg(
          'Only the first time: ask them to put the code below into the page, in a block for HTML.'
        ),
        again,
      ];
    case 'typo3':
      return [
        msg(
          str`In the backend, open “Filelist” and upload ${name}, for example to fileadmin.`
        ),
        msg(
          'Click the file and copy its address. Write it into the field below.'
        ),
        msg(
          'Only the first time: put the code below into a content element “Plain HTML”.'
        ),
        again,
      ];
    case 'wordpress':
      return [
        msg(
          str`WordPress does not accept such files in its media library. Upload ${name} by your file manager or by SFTP, for example to wp-content/uploads.`
        ),
        msg('Write the address of the file into the field below.'),
        msg(
          'Only the first time: put the code below into a block “Custom HTML”.'
        ),
        again,
      ];
    case 'drupal':
      return [
        msg(
          str`Upload ${name} to the folder for public files, sites/default/files, for example by SFTP.`
        ),
        msg('Write the address of the file into the field below.'),
        msg(
          'Only the first time: put the code below into a text, in the editor under “Source”. The text format must allow it.'
        ),
        again,
      ];
    case 'server':
      return [
        msg(
          str`Copy ${name} to the server, beside the script of the elements.`
        ),
        msg('Write the address of the file into the field below.'),
        msg(
          'Only the first time: put the code below into the page, where the element should appear.'
        ),
        msg(
          'If the page and the file are on different servers, the server of the file must send the header Access-Control-Allow-Origin.'
        ),
        again,
      ];
    case 'unknown':
      return [
        msg(
          str`Send ${name} to the people who look after your website, with the code below.`
        ),
        msg(
          'Write to them: “Please put the file on our web server, write its address into the code, and put the code into the page.”'
        ),
        again,
      ];
  }
}
