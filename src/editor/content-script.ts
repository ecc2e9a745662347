import type {FragmentOf} from '../site/site-files.js';

/** A file as the build writes it into `content.js`. */
export interface ContentFile {
  /** Its name, such as `payload.json`. */
  readonly name: string;
  /** Its text, unchanged. */
  readonly text: string;
}

declare global {
  /** The present content, from `content.js` beside the page. */
  var intlOfficeContent: ContentFile | undefined;
  /** The gazetteer, from `places.js`, which is loaded when it is first needed. */
  var intlOfficePlaces: string | undefined;
  /** What prerenders the elements, from `fragments.js`. */
  var intlOfficeFragments: {readonly fragmentOf: FragmentOf} | undefined;
}

/** The present content, if the page has it. */
export const presentContent = (): ContentFile | undefined =>
  globalThis.intlOfficeContent;

/** Loads a script beside the page with a tag: a page from a folder cannot fetch files. */
function loadScript(name: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = new URL(name, document.baseURI).href;
    const finish = () => {
      script.remove();
      resolve();
    };
    script.addEventListener('load', finish);
    script.addEventListener('error', finish);
    document.head.append(script);
  });
}

/**
 * The function that prerenders an element. Loads `fragments.js` when it is first needed,
 * and rejects if there is no such file.
 */
export async function loadFragments(): Promise<FragmentOf> {
  if (!globalThis.intlOfficeFragments) await loadScript('fragments.js');
  const {fragmentOf} = globalThis.intlOfficeFragments ?? {};
  if (!fragmentOf) throw new Error('fragments.js could not be loaded');
  return fragmentOf;
}

/**
 * The text of the gazetteer. Loads `places.js` when it is first needed, and rejects if
 * there is no such file.
 */
export async function loadPlaces(): Promise<string> {
  if (globalThis.intlOfficePlaces === undefined) await loadScript('places.js');
  const text = globalThis.intlOfficePlaces;
  if (text === undefined) throw new Error('places.js could not be loaded');
  return text;
}
