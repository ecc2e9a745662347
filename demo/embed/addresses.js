// The URLs of scripts, frames and prerendered files.

/** The language of files: German for Leichte Sprache. */
export const plain = (language) => (language === 'de-simple' ? 'de' : language);

/** The folder of a version, whose files never change. */
const VERSIONED = /(?:^|\/)cdn\/([^/]+)\/$/;

/** Reads the URL of a script: file, folder, kind and version. */
export function readAddress(address) {
  const [path] = address.split(/[?#]/);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const folder = path.slice(0, path.length - file.length);
  return {
    file,
    folder,
    isClassic: /\.classic\.js$/.test(file),
    isElsewhere: /^(https?:)?\/\//.test(address),
    fixedVersion: VERSIONED.exec(folder)?.[1],
  };
}

/** The folder that contains the frame pages: not the folder of a version. */
export const frameFolder = (address) =>
  `${readAddress(address).folder.replace(/(^|\/)cdn\/[^/]+\/$/, '$1')}frame/`;

/** The URL of the frame page of an element, with its attributes as query. */
export function frameAddress({tag, attributes, address}) {
  const query = `${new URLSearchParams(attributes)}`;
  const page = `${frameFolder(address)}${tag}.html`;
  return query ? `${page}?${query}` : page;
}

/**
 * The URL of the frame page for oEmbed: one page per language. A site that asks for
 * the oEmbed answer gets a file, which knows no query.
 */
export const oembedAddress = ({tag, attributes, address}, language) =>
  `${frameFolder(address)}${tag}${(plain(attributes.lang) ?? language) === 'en' ? '.en' : ''}.html`;

/** The URL of the prerendered element, which has no other attributes. */
export const staticAddress = (folder, {tag, attributes}, language) =>
  `${folder}static/${tag}.${plain(attributes.lang) ?? language}.html`;
