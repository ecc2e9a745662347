/** The files of the editor that are the same in each site. */
export const EDITOR = [
  'editor/index.html',
  'editor/editor.css',
  'editor/editor.js',
  'editor/editor.licences.txt',
  'editor/fragments.js',
  'editor/mark.svg',
  'editor/places.js',
] as const;

/** The script with the content that the editor offers to look at. */
export const CONTENT = 'editor/content.js';

/** A classic script that sets a global variable: pages opened from a folder cannot fetch. */
const settingGlobal = (name: string, value: unknown): string =>
  // Both separators ended a string in scripts before 2019.
  `globalThis.${name} = ${JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')};\n`;

/** The text of `content.js`: a file with content, unchanged. */
export const contentScript = (name: string, text: string): string =>
  settingGlobal('intlOfficeContent', {name, text});

/** The text of `places.js`: the gazetteer. */
export const placesScript = (text: string): string =>
  settingGlobal('intlOfficePlaces', text);
