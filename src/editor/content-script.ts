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

/** What a script beside the page sets. Loads the script when it is first needed. */
async function loaded<T>(name: string, read: () => T | undefined): Promise<T> {
  if (read() === undefined) await loadScript(name);
  const value = read();
  if (value === undefined) throw new Error(`${name} could not be loaded`);
  return value;
}

/** The function that prerenders an element. Rejects if there is no `fragments.js`. */
export const loadFragments = (): Promise<FragmentOf> =>
  loaded('fragments.js', () => globalThis.intlOfficeFragments?.fragmentOf);

/** The text of the gazetteer. Rejects if there is no `places.js`. */
export const loadPlaces = (): Promise<string> =>
  loaded('places.js', () => globalThis.intlOfficePlaces);
