import {str} from '@lit/localize';
import {parsedUrl} from '../element/parsed-url.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {LEGAL_LINKS, type SiteOptions} from '../site/site-options.js';
import {UsageError} from './usage-error.js';

/** The options of the command that makes a site. */
export const SITE_OPTIONS = {
  out: {type: 'string'},
  base: {type: 'string'},
  imprint: {type: 'string'},
  'imprint-en': {type: 'string'},
  privacy: {type: 'string'},
  'privacy-en': {type: 'string'},
  accessibility: {type: 'string'},
  'accessibility-en': {type: 'string'},
} as const;

type Values = Readonly<Partial<Record<keyof typeof SITE_OPTIONS, string>>>;

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** The absolute address that an option gives. */
function address(name: string, value: string, locale: Locale): URL {
  const url = parsedUrl(value);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
    return url;
  throw new UsageError(
    toolMsgIn(locale)(
      str`The option --${name} needs an address such as https://www.example.org/partners/, not “${value}”.`
    )
  );
}

/** The address of a site, with a slash at its end. */
function readBase(value: string, locale: Locale): string {
  const url = address('base', value, locale);
  if (url.search || url.hash)
    throw new UsageError(
      toolMsgIn(locale)(
        str`The option --base needs the address of a folder, without “?” and “#”: ${value}`
      )
    );
  return url.href.replace(/\/*$/, '/');
}

/** What the user should know about the address of a site. */
export function warningsAbout(
  base: string | undefined,
  locale: Locale
): readonly string[] {
  const msg = toolMsgIn(locale);
  if (base === undefined)
    return [
      msg(
        'Without --base there are no frames and no oEmbed, because they contain the address of the site.'
      ),
    ];
  const {protocol, hostname} = new URL(base);
  if (LOCAL.test(hostname))
    return [msg(str`${base} works on this computer only.`)];
  if (protocol === 'http:')
    return [
      msg(
        str`${base} is not encrypted. Pages with https cannot load scripts from it.`
      ),
    ];
  return [];
}

/**
 * Reads the options of a site.
 *
 * @throws {UsageError} for an address that is none
 */
export function readSiteOptions(values: Values, locale: Locale): SiteOptions {
  const links = LEGAL_LINKS.flatMap((name) => {
    const read = (option: keyof Values) => {
      const value = values[option];
      return value === undefined
        ? undefined
        : address(option, value, locale).href;
    };
    const [de, en] = [read(name), read(`${name}-en`)];
    const one = de ?? en;
    return one === undefined
      ? []
      : [[name, {de: de ?? one, en: en ?? one}] as const];
  });
  return {
    base: values.base === undefined ? undefined : readBase(values.base, locale),
    links: Object.fromEntries(links),
  };
}
