// Options of rollup-plugin-license: each script names the packages that it contains,
// and one file contains the texts of their licences.

export const FILE = 'intl-office.licences.txt';

/** One line about a package, with the copyright notice that its licence requires. */
export const named = ({name, version, license, licenseText}) =>
  `${name} ${version}: ${license}. ${/^\W*(Copyright.*?)\s*$/im.exec(licenseText)?.[1]}`;

/** `writes`: whether this bundle writes the file. It must contain all packages. */
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
