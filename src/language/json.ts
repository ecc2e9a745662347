import type {Locale} from './locale.js';

/**
 * Content as JSON in one language: of each text and each link in both languages
 * the one that is wanted.
 */
export const jsonIn = (content: unknown, locale: Locale): string =>
  JSON.stringify(
    content,
    // Not by the second parameter: a page's library may give arrays a `toJSON`.
    function (this: Readonly<Record<string, unknown>>, key: string): unknown {
      // Whatever it is, it may be asked for a field.
      const value = this[key] as Readonly<Record<string, unknown>> | null;
      return value?.[locale] ?? value;
    }
  );
