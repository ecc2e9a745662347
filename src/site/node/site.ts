import {readFile} from 'node:fs/promises';
import {type SiteFiles, siteFiles, type SiteParts} from '../site-files.js';
import type {SiteOptions} from '../site-options.js';
import {compressed} from './compressed.js';
import {fragmentOf} from './fragment.js';

export {withContent} from '../content-place.js';
export {fragmentOf};

/** What `site` needs: the parts of a site that are not the same for each. */
export interface NodeSiteParts extends Pick<
  SiteParts,
  'payload' | 'source' | 'versionOf'
> {
  /** The folder of the ready-made files, `dist/` of the package. */
  readonly readyMade: URL;
}

/**
 * Makes all files of a site from the ready-made files of a folder. Scripts that never
 * change are there compressed, too.
 */
export async function site(
  {readyMade, ...parts}: NodeSiteParts,
  options: SiteOptions
): Promise<Map<string, string | Uint8Array>> {
  const files: SiteFiles = await siteFiles(
    {
      ...parts,
      readyMade: (path) => readFile(new URL(path, readyMade), 'utf8'),
      fragmentOf,
    },
    options
  );
  const all = new Map<string, string | Uint8Array>(files);
  for (const [path, text] of files)
    if (path.startsWith('cdn/'))
      for (const [ending, bytes] of Object.entries(await compressed(text)))
        all.set(path + ending, bytes);
  return all;
}
