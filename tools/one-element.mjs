// A rollup plugin for the scripts with one element. Its name is their entry, and
// this writes what that holds: it registers the tag and upgrades placeholders of
// it, as src/index.ts does for all.

import {posix, resolve, sep} from 'node:path';

/** A record with these fields only. */
const pick = (record, fields) =>
  Object.fromEntries(
    fields.flatMap((field) => (field in record ? [[field, record[field]]] : []))
  );

/**
 * Each element's class, the parts of a payload that it reads, and what is worth
 * keeping of those parts in the bundled one.
 */
export const ELEMENTS = {
  'intl-office-card': {
    name: 'IntlOfficeCard',
    parts: ['schemaVersion', 'updated', 'office', 'partners', 'networks'],
    content: (payload) => ({
      ...payload,
      // Of the partners the picture shows where they are.
      partners: payload.partners.map((partner) =>
        pick(partner, ['id', 'kind', 'name', 'country', 'location', 'status'])
      ),
    }),
  },
  'partner-map-list': {
    name: 'PartnerMapList',
    parts: ['schemaVersion', 'updated', 'office', 'partners', 'sources'],
    content: (payload) => ({
      ...payload,
      // Of the office the map shows where it is.
      office: pick(payload.office, ['name', 'city', 'location', 'url']),
    }),
  },
  'sdg-badges': {
    name: 'SdgBadges',
    parts: ['schemaVersion', 'updated', 'goals'],
  },
  'network-list': {
    name: 'NetworkList',
    parts: ['schemaVersion', 'updated', 'networks'],
  },
};

/** What the bundled payload holds for an element. */
export const contentOf =
  ({parts, content = (payload) => payload}) =>
  (payload) =>
    content(pick(payload, parts));

/** For entries that are named by their tag, from the modules in lib/. */
export const oneElement = (lib) => ({
  name: 'one-element',
  resolveId: (source) => (source in ELEMENTS ? `\0${source}` : null),
  load(id) {
    const tag = id.slice(1);
    if (!id.startsWith('\0') || !(tag in ELEMENTS)) return null;
    const {name} = ELEMENTS[tag];
    const module = (path) =>
      JSON.stringify(posix.join(resolve(lib).split(sep).join('/'), path));
    return `
      import {register} from ${module('element/register.js')};
      import {upgradePlaceholders} from ${module('embed/placeholder.js')};
      import {${name}} from ${module(`${tag}/${tag}.js`)};
      register('${tag}', ${name});
      upgradePlaceholders(['${tag}']);
      export {${name}};
    `;
  },
});
