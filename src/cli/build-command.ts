import {join, relative} from 'node:path';
import {str} from '@lit/localize';
import {VERSION} from '../element/version.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {readPayload} from '../payload/read-payload.js';
import type {Payload} from '../payload/schema.js';
import {site} from '../site/node/site.js';
import type {SiteOptions} from '../site/site-options.js';
import {REQUIRED, shownTags, TAGS} from '../site/tags.js';
import {checkContent} from './check-command.js';
import type {Command, Terminal} from './command.js';
import {fileBytes, shownName} from './file-bytes.js';
import {officePicture} from './office-picture.js';
import {readOptions} from './read-options.js';
import {OccupiedError, writeSite, type Written} from './site-folder.js';
import {readSiteOptions, SITE_OPTIONS, warningsAbout} from './site-settings.js';
import {UsageError} from './usage-error.js';

/** The ready-made files: the folder above that of the bundled command. */
const READY_MADE = new URL('../', import.meta.url);

/** The number of files in the way that a message names. */
const NAMED = 5;

/** A payload with the picture that belongs to it. */
async function readContent(
  file: string,
  bytes: Uint8Array,
  terminal: Terminal
) {
  // Drops a byte order mark, as browsers do.
  const source = new TextDecoder().decode(bytes);
  const payload = readPayload(JSON.parse(source));
  const src = payload.office?.image?.src;
  const picture =
    src === undefined ? undefined : await officePicture(src, file);
  if (picture === null)
    terminal.err(
      toolMsgIn(terminal.locale)(
        str`There is no picture ${src ?? ''} in the folder of ${file}. Put it there, or write its whole address.`
      )
    );
  if (!picture) return {payload, source, picture: undefined};
  const moved: unknown = JSON.parse(source, (key, value: unknown) =>
    key === 'src' && value === src ? picture.src : value
  );
  return {
    payload: readPayload(moved),
    source: `${JSON.stringify(moved, null, 2)}\n`,
    picture,
  };
}

/** Names each element that the content is too little for, and what it needs. */
const leftOut = (payload: Payload, locale: Locale): readonly string[] =>
  TAGS.filter((tag) => !shownTags(payload).includes(tag)).map((tag) =>
    toolMsgIn(locale)(
      str`Left out: <${tag}>. The content has no “${REQUIRED[tag]}”.`
    )
  );

/** What was written, and what to do with it. */
function report(
  folder: string,
  {count, earlier}: Written,
  {base, links}: SiteOptions,
  locale: Locale
): readonly string[] {
  const msg = toolMsgIn(locale);
  const index = join(folder, 'index.html');
  return [
    msg(str`Wrote ${count} files to ${folder}.`),
    ...(earlier.length > 0
      ? [
          msg(
            str`Kept for pages that use them: ${earlier.join(', ')}. Delete a folder when no page uses it.`
          ),
        ]
      : []),
    ...(base !== undefined && !links.imprint
      ? [
          msg(
            'The frames link to no imprint. --imprint, --privacy and --accessibility add links.'
          ),
        ]
      : []),
    msg(
      str`Open ${index} to look at it, and to copy the code for your website.`
    ),
    ...(base === undefined
      ? []
      : [msg(str`Upload the folder so that it has the address ${base}`)]),
  ];
}

/** Makes the files of a site from the content of any office. */
export const buildCommand: Command = {
  usage: (locale) =>
    toolMsgIn(
      locale
    )(`Usage: intl-office-widget build FILE --out FOLDER [--base ADDRESS]

Makes a folder for your web server from a file with content: scripts, HTML that
needs no script, frames, and a page that shows them with the code to embed them.

  --out FOLDER             where to write. Other files in it stay as they are.
  --base ADDRESS           the address that the folder will have, such as
                           https://www.example.org/partners/. Frames need it.
  --imprint ADDRESS        links below the frames. With -en, such as
  --privacy ADDRESS        --imprint-en, the address of the English page.
  --accessibility ADDRESS

Exit codes:
  0  the site is written
  1  the content has faults, or nothing to show; nothing is written
  2  a wrong option, a file that cannot be read, or a folder that is in use`),

  async run(args, terminal) {
    const {locale} = terminal;
    const msg = toolMsgIn(locale);
    const {values, positionals} = readOptions(args, SITE_OPTIONS, locale);
    const [file, ...others] = positionals;
    if (file === undefined)
      throw new UsageError(msg('Which file has the content of the site?'));
    if (others.length > 0)
      throw new UsageError(msg('A site is made from one file.'));
    if (values.out === undefined)
      throw new UsageError(msg('The option --out needs a folder.'));
    const options = readSiteOptions(values, locale);

    const bytes = await fileBytes(file, locale);
    if (checkContent(shownName(file), bytes, terminal) !== 0) return 1;
    const {payload, source, picture} = await readContent(file, bytes, terminal);
    const lines = leftOut(payload, locale);
    if (lines.length === TAGS.length) {
      terminal.err([...lines, msg('There is nothing to show.')].join('\n'));
      return 1;
    }
    const files = await site(
      READY_MADE,
      {
        payload,
        source,
        // Other content makes other scripts, and so another folder.
        versionOf: (fingerprint) => `${VERSION}-${fingerprint}`,
      },
      options
    );
    if (picture) files.set(picture.path, picture.bytes);

    try {
      const written = await writeSite(values.out, files);
      for (const line of [...lines, ...warningsAbout(options.base, locale)])
        terminal.err(line);
      const folder = relative('', values.out) || '.';
      terminal.out(report(folder, written, options, locale).join('\n'));
      return 0;
    } catch (error) {
      if (!(error instanceof OccupiedError)) throw error;
      const named = error.paths.slice(0, NAMED).join(', ');
      throw new UsageError(
        msg(
          str`Nothing is written: ${values.out} contains files that this command has not made, such as ${named}. Choose another folder.`
        )
      );
    }
  },
};
