import {renderThunked} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {LOCALES} from '../src/site/tags.js';
import {aboutPage} from './about/about.js';
import {embedPage} from './embed/embed-page.js';
import {waysPage} from './embed/ways/ways-page.js';
import {cityPortalPage} from './hosts/city-portal/city-portal.js';
import {smallTownPage} from './hosts/small-town/small-town.js';
import {blogPage} from './hosts/blog/blog.js';
import {flyerPage} from './hosts/flyer/flyer.js';
import {universityPage} from './hosts/university/university.js';
import {fileOf, Here, type Page} from './page.js';
import {overviewPage} from './overview/overview.js';
import {contentPage} from './reference/content/content-page.js';
import {elementPage} from './reference/element-page.js';
import {ELEMENTS} from './reference/elements/elements.js';
import {referenceIndex} from './reference/index-page.js';
import {themingPage} from './reference/theming/theming-page.js';

export {DOWNLOADS} from './embed/downloads.js';
export {fileOf, officeScript} from './page.js';
export {cardPictureOf, pictureOf} from './pictures.js';

/** All pages of the demo. */
export const PAGES: readonly Page[] = [
  overviewPage,
  referenceIndex,
  ...ELEMENTS.map(elementPage),
  contentPage,
  themingPage,
  cityPortalPage,
  smallTownPage,
  universityPage,
  blogPage,
  flyerPage,
  embedPage,
  waysPage,
  aboutPage,
];

/** Elements stay as they are written, even if the process has their classes. */
const AS_WRITTEN = {elementRenderers: []};

/**
 * The HTML of all pages in all languages, by their paths in `dist/demo/`.
 *
 * @param base - the public URL of `dist/`, if it is known
 */
export async function renderPages(
  base: string | undefined
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const page of PAGES)
    for (const locale of LOCALES) {
      const document = await page.document(new Here(page.path, locale, base));
      files.set(
        fileOf(page.path, locale),
        await collectResult(renderThunked(document, AS_WRITTEN))
      );
    }
  return files;
}
