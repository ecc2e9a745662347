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
}

/** The present content, if the page has it. */
export const presentContent = (): ContentFile | undefined =>
  globalThis.intlOfficeContent;

let places: Promise<string> | undefined;

/**
 * The text of the gazetteer. Loads `places.js` once by a script tag: a page that was
 * opened from a folder can fetch nothing. Rejects if there is no such file.
 */
export function loadPlaces(): Promise<string> {
  places ??= new Promise<string>((resolve, reject) => {
    const loaded = globalThis.intlOfficePlaces;
    if (loaded !== undefined) {
      resolve(loaded);
      return;
    }
    const script = document.createElement('script');
    script.src = new URL('places.js', document.baseURI).href;
    const finish = () => {
      script.remove();
      const text = globalThis.intlOfficePlaces;
      if (text !== undefined) resolve(text);
      else {
        // The next call tries again.
        places = undefined;
        reject(new Error('places.js could not be loaded'));
      }
    };
    script.addEventListener('load', finish);
    script.addEventListener('error', finish);
    document.head.append(script);
  });
  return places;
}
