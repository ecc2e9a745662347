import type {Locale} from '../../src/language/locale.js';
import type {Settings} from './settings.js';

/** The language of files: German for Leichte Sprache. */
export const languageOfFile = (language: string): Locale =>
  language === 'en' ? 'en' : 'de';

/** The folder of a version, whose files never change. */
const VERSIONED = /(?:^|\/)cdn\/([^/]+)\/$/;

/** The parts of the URL of a script. */
export interface ScriptAddress {
  readonly file: string;
  readonly folder: string;
  readonly isClassic: boolean;
  readonly isElsewhere: boolean;
  readonly fixedVersion: string | undefined;
}

/** Reads the URL of a script: file, folder, kind and version. */
export function readAddress(address: string): ScriptAddress {
  const [path = ''] = address.split(/[?#]/);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const folder = path.slice(0, path.length - file.length);
  return {
    file,
    folder,
    isClassic: file.endsWith('.classic.js'),
    isElsewhere: /^(https?:)?\/\//.test(address),
    fixedVersion: VERSIONED.exec(folder)?.[1],
  };
}

/** The folder of all files: not the folder of a version. */
const baseFolder = (address: string): string =>
  readAddress(address).folder.replace(/(^|\/)cdn\/[^/]+\/$/, '$1');

/** The folder that contains the frame pages. */
export const frameFolder = (address: string): string =>
  `${baseFolder(address)}frame/`;

/** The URL of the frame page of an element, with its attributes as query. */
export function frameAddress({tag, attributes, address}: Settings): string {
  const query = new URLSearchParams(attributes).toString();
  const page = `${frameFolder(address)}${tag}.html`;
  return query ? `${page}?${query}` : page;
}

const fileLanguage = ({attributes}: Settings, language: Locale): Locale =>
  languageOfFile(attributes['lang'] ?? language);

/**
 * The URL of the frame page for oEmbed: one page per language. A site that asks for
 * the oEmbed answer gets a file, which knows no query.
 */
export const oembedAddress = (settings: Settings, language: Locale): string =>
  `${frameFolder(settings.address)}${settings.tag}${fileLanguage(settings, language) === 'en' ? '.en' : ''}.html`;

/** The URL of the prerendered element in a folder; only its language can be set. */
export const staticAddress = (
  folder: string,
  settings: Settings,
  language: Locale
): string =>
  `${folder}static/${settings.tag}.${fileLanguage(settings, language)}.html`;
