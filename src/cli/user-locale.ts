import {type Locale, localeOf} from '../language/locale.js';

/**
 * The language of the user: that of the first variable that POSIX reads for messages,
 * otherwise that of the system. `C` and `POSIX` name no language.
 */
export function userLocale(
  env: Readonly<Record<string, string | undefined>>
): Locale {
  const {LC_ALL, LC_MESSAGES, LANG} = env;
  const tag = [LC_ALL, LC_MESSAGES, LANG].find(Boolean);
  return localeOf(
    tag && !/^(?:C|POSIX)(?![a-z])/i.test(tag)
      ? tag
      : Intl.DateTimeFormat().resolvedOptions().locale
  );
}
