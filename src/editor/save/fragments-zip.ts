import {downloadZip} from 'client-zip';
import {readPayload} from '../../payload/read-payload.js';
import {fragments} from '../../site/site-files.js';
import {loadFragments} from '../content-script.js';
import type {Json} from '../document/json.js';

/**
 * A ZIP with each element in each language as HTML that needs no script, as the build
 * writes it, and with the content.
 *
 * @throws {PayloadError} if the content is not valid
 */
export async function fragmentsZip(content: Json, text: string): Promise<Blob> {
  const payload = readPayload(content);
  const fragmentOf = await loadFragments();
  const files = await fragments({payload, fragmentOf});
  return downloadZip(
    [...files, ['payload.json', text] as const].map(([name, input]) => ({
      name,
      input,
      lastModified: new Date(),
    }))
  ).blob();
}
