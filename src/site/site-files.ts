import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {withContent} from './content-place.js';
import {CONTENT, contentScript, EDITOR} from './editor-files.js';
import {framePage, framePath} from './frame-page.js';
import {fingerprint, integrityOf} from './integrity.js';
import {oembed} from './oembed.js';
import {partsOf} from './payload-parts.js';
import {previewPage, previewPath} from './preview-page.js';
import {
  LICENCES,
  OUTLINES,
  type ReadyMade,
  SAME,
  scriptOf,
  WHOLE,
} from './ready-made.js';
import type {SiteOptions} from './site-options.js';
import {LOCALES, shownTags, type Tag} from './tags.js';

/** The files of a site by their paths. */
export type SiteFiles = Map<string, string>;

/** Prerenders an element in one language as HTML that needs no script. */
export type FragmentOf = (
  tag: Tag,
  locale: Locale,
  payload: Payload
) => Promise<string>;

/** What a site is made from. */
export interface SiteParts {
  /** The content, as `readPayload` returns it. */
  readonly payload: Payload;
  /** The text of `payload.json`. */
  readonly source: string;
  readonly readyMade: ReadyMade;
  readonly fragmentOf: FragmentOf;
  /** Names the folder of the scripts that never change, such as `0.2.0-1a2b3c4d`. */
  readonly versionOf: (fingerprint: string) => string;
}

const asJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`;

/**
 * A payload whose picture has an absolute address. A relative one is relative to
 * payload.json, and no other page would find it.
 */
function withAddress(payload: Payload, base: string | undefined): Payload {
  const {office} = payload;
  if (!office?.image || base === undefined) return payload;
  const src = new URL(office.image.src, base).href;
  return {...payload, office: {...office, image: {...office.image, src}}};
}

/** The ready-made scripts with content in them, and the files beside them. */
async function scripts({payload, readyMade}: SiteParts): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  for (const path of WHOLE)
    files.set(path, withContent(await readyMade(path), payload));
  for (const tag of shownTags(payload)) {
    const path = scriptOf(tag);
    files.set(path, withContent(await readyMade(path), partsOf(payload, tag)));
  }
  for (const path of [OUTLINES, LICENCES])
    files.set(path, await readyMade(path));
  return files;
}

/** The hash of each script in some files. */
async function hashesOf(files: SiteFiles): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [path, text] of files)
    if (/^(frame\/)?[^/]+\.js$/.test(path))
      hashes[path] = await integrityOf(text);
  return hashes;
}

/** The prerendered elements, with the sources for `style-src` that allow their styles. */
export async function fragments({
  payload,
  fragmentOf,
}: Pick<SiteParts, 'payload' | 'fragmentOf'>): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  const sources: Record<string, string> = {};
  for (const tag of shownTags(payload)) {
    const found = new Set<string>();
    for (const locale of LOCALES) {
      const markup = await fragmentOf(tag, locale, payload);
      files.set(`static/${tag}.${locale}.html`, `${markup}\n`);
      for (const [, css = ''] of markup.matchAll(/<style>([^]*?)<\/style>/g))
        found.add(`'${await integrityOf(css, 'sha256')}'`);
    }
    sources[tag] = [...found].join(' ');
  }
  return files.set('static/style-src.json', asJson(sources));
}

/** The pages for iframes, and the oEmbed descriptions of them. */
function frames(
  payload: Payload,
  base: string,
  links: SiteOptions['links']
): SiteFiles {
  const files: SiteFiles = new Map();
  for (const tag of shownTags(payload))
    for (const locale of LOCALES) {
      files.set(
        framePath(tag, locale),
        framePage(tag, locale, payload, {base, links})
      );
      files.set(
        `oembed/${tag}.${locale}.json`,
        asJson(oembed(tag, locale, payload, base))
      );
    }
  return files;
}

/**
 * Makes all files of a site from content and from the ready-made files of the package.
 * The same content gives the same bytes.
 */
export async function siteFiles(
  given: SiteParts,
  {base, links}: SiteOptions
): Promise<SiteFiles> {
  const {source, readyMade, versionOf} = given;
  const payload = withAddress(given.payload, base);
  const parts = {...given, payload};
  const files = await scripts(parts);
  const hashes = await hashesOf(files);
  const version = versionOf(await fingerprint(Object.values(hashes)));
  for (const [path, text] of [...files])
    files.set(`cdn/${version}/${path}`, text);
  files.set(`cdn/${version}/integrity.json`, asJson(hashes));

  for (const path of SAME)
    if (base !== undefined || !path.startsWith('frame/'))
      files.set(path, await readyMade(path));
  files.set('integrity.json', asJson(await hashesOf(files)));
  files.set('payload.json', source);
  for (const path of EDITOR) files.set(path, await readyMade(path));
  files.set(CONTENT, contentScript('payload.json', source));
  for (const [path, text] of await fragments(parts)) files.set(path, text);
  if (base !== undefined)
    for (const [path, text] of frames(payload, base, links))
      files.set(path, text);
  for (const locale of LOCALES)
    files.set(
      previewPath(locale),
      previewPage(locale, payload, {base, version, hashes})
    );
  return files;
}
