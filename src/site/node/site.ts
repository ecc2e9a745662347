import {readFile} from 'node:fs/promises';
import {type FragmentOf, siteFiles, type SiteParts} from '../site-files.js';
import type {SiteOptions} from '../site-options.js';
import {compressed} from './compressed.js';

/** The parts that differ between sites. */
type OwnParts = Pick<SiteParts, 'payload' | 'source' | 'versionOf'>;

/**
 * Makes all files of a site from the ready-made files in `folder`, `dist/` of the
 * package. Adds compressed copies of the files that never change.
 */
export async function site(
  folder: URL,
  parts: OwnParts,
  options: SiteOptions
): Promise<Map<string, string | Uint8Array>> {
  // A separate bundle, because it contains the elements: no other command loads them,
  // and their texts must not get into the catalogue of the tools.
  const {fragmentOf} = (await import(
    new URL('cli/prerender.js', folder).href
  )) as {readonly fragmentOf: FragmentOf};
  const files = await siteFiles(
    {
      ...parts,
      readyMade: (path) => readFile(new URL(path, folder), 'utf8'),
      fragmentOf,
    },
    options
  );
  const all = new Map<string, string | Uint8Array>(files);
  const fixed = [...files].filter(([path]) => path.startsWith('cdn/'));
  const smaller = await Promise.all(
    fixed.map(async ([path, text]) => ({path, endings: await compressed(text)}))
  );
  for (const {path, endings} of smaller)
    for (const [ending, bytes] of Object.entries(endings))
      all.set(path + ending, bytes);
  return all;
}
