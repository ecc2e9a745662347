import {readFile} from 'node:fs/promises';

/** The text of a file in `demo/`, as a code example shows it. */
export const sourceText = async (path: string): Promise<string> =>
  (await readFile(`demo/${path}`, 'utf8')).trimEnd();
