// Configures rollup-plugin-license: each script names the packages in it, and one
// file has the texts of their licences.

const FILE = 'intl-office.licences.txt';

/** A package in a few words, with the copyright that its licence must keep. */
const named = ({name, version, license, licenseText}) =>
  `${name} ${version}: ${license}. ${/^\W*(Copyright.*?)\s*$/im.exec(licenseText)?.[1]}`;

/** `writes`: whether this bundle writes the file; the one with all packages does. */
export const licences = (writes) => ({
  banner: {
    commentStyle: 'ignored',
    content: `<%= data.named(dependencies) %>\nTexts: ${FILE}`,
    data: {named: (packages) => packages.map(named).join('\n')},
  },
  thirdParty: {
    includeSelf: true,
    allow: {
      test: '(MIT OR ISC OR BSD-3-Clause OR 0BSD)',
      failOnUnlicensed: true,
      failOnViolation: true,
    },
    ...(writes && {output: `dist/${FILE}`}),
  },
});
