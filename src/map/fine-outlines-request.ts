import {isPrerendering} from '../element/prerendering.js';

type FineOutlines = typeof import('../geo/fine-outlines.js');

/** The classic script that contains this module, if there is one. */
const script =
  !isPrerendering && document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : undefined;

/**
 * Whether a page of an origin can import modules from beside a classic script.
 * Modules need CORS. If the script is from elsewhere, only its `crossorigin`
 * attribute shows that the server allows that; a page in a sandbox has no origin.
 */
export const canImportBeside = (
  {src, crossOrigin}: Pick<HTMLScriptElement, 'src' | 'crossOrigin'>,
  origin: string
): boolean =>
  /^https?:/.test(src) &&
  (crossOrigin !== null || new URL(src).origin === origin);

let request: Promise<void> | undefined;
let hasFailed = false;
let loaded: FineOutlines | undefined;

/** Returns the fine outlines once they are loaded. */
export const fineOutlines = (): FineOutlines | undefined => loaded;

/** Whether the fine outlines are loaded or can probably be loaded. */
export const canHaveFineOutlines = (): boolean =>
  loaded !== undefined ||
  (!isPrerendering &&
    !hasFailed &&
    navigator.onLine &&
    (!script || canImportBeside(script, globalThis.origin)));

/**
 * Requests the fine outlines, once per page, from beside the script. Resolves when
 * they are loaded or when that fails.
 */
export const requestFineOutlines = (): Promise<void> =>
  (request ??= import('../geo/fine-outlines.js').then(
    (module) => {
      loaded = module;
    },
    () => {
      hasFailed = true;
    }
  ));
