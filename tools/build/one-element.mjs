// A rollup plugin for the scripts with one element. Its name is their entry, and
// this writes what that holds: it registers the tag and upgrades placeholders of
// it, as src/index.ts does for all.

import {posix, resolve, sep} from 'node:path';

/** What every element reads of a payload. */
const COMMON = {schemaVersion: true, updated: true};

/**
 * Each element's class, and the parts of a payload that it reads: a part as a
 * whole, or these fields of it or of each of its entries.
 */
export const ELEMENTS = {
  'intl-office-card': {
    name: 'IntlOfficeCard',
    parts: {
      ...COMMON,
      office: true,
      // The picture shows where they are.
      partners: ['id', 'location', 'status'],
      networks: ['id', 'name', 'lang', 'abbreviation', 'url'],
    },
  },
  'partner-map-list': {
    name: 'PartnerMapList',
    parts: {
      ...COMMON,
      // The map shows where it is.
      office: ['city', 'location'],
      partners: true,
      sources: true,
    },
  },
  'sdg-badges': {name: 'SdgBadges', parts: {...COMMON, goals: true}},
  'network-list': {name: 'NetworkList', parts: {...COMMON, networks: true}},
};

/** A record with these fields only, or a list of such records. */
const pick = (value, fields) =>
  Array.isArray(value)
    ? value.map((each) => pick(each, fields))
    : Object.fromEntries(
        fields.flatMap((field) =>
          field in value ? [[field, value[field]]] : []
        )
      );

/** What the bundled payload holds for an element that reads these parts. */
export const contentOf = (parts) => (payload) =>
  Object.fromEntries(
    Object.entries(pick(payload, Object.keys(parts))).map(([name, part]) => [
      name,
      parts[name] === true ? part : pick(part, parts[name]),
    ])
  );

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
