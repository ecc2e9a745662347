// The parts of a payload that each element reads: a whole part, or some fields of it
// or of each of its items. The script of one element bundles only these parts.

const COMMON = {
  schemaVersion: true,
  simpleGermanCheckedBy: true,
  updated: true,
};

export const PARTS = {
  'intl-office-card': {
    ...COMMON,
    office: true,
    // The picture shows the locations of the partners.
    partners: ['id', 'location', 'status'],
    networks: ['id', 'name', 'lang', 'abbreviation', 'url'],
    // The credit of the picture names GeoNames.
    sources: true,
  },
  'partner-map-list': {
    ...COMMON,
    // The map shows the office's city.
    office: ['city', 'location'],
    kinds: true,
    facets: true,
    partners: true,
    sources: true,
  },
  'sdg-badges': {...COMMON, goals: true},
  'network-list': {...COMMON, networks: true},
};

/** A record or a list of records, with these fields only. */
const pick = (value, fields) =>
  Array.isArray(value)
    ? value.map((each) => pick(each, fields))
    : Object.fromEntries(
        fields.flatMap((field) =>
          field in value ? [[field, value[field]]] : []
        )
      );

/** Some parts of a payload, or without `parts` all of it. */
export const partsOf = (payload, parts) =>
  parts
    ? Object.fromEntries(
        Object.entries(pick(payload, Object.keys(parts))).map(
          ([name, part]) => [
            name,
            parts[name] === true ? part : pick(part, parts[name]),
          ]
        )
      )
    : payload;
