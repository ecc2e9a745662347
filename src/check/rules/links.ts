import {localizedLink} from '../../payload/schema-values.js';
import type {Finding, Path} from '../finding.js';
import {gotOf} from '../got.js';
import {isRecord} from '../walk.js';
import type {Rule} from './rule.js';

const parsed = (address: unknown): URL | undefined => {
  if (typeof address !== 'string' || !/^https?:\/\//i.test(address))
    return undefined;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/** Hosts that only the author's machine or network knows, and hosts of examples. */
const isUnfit = ({hostname}: URL): boolean =>
  /^(?:localhost|127\.|10\.|192\.168\.|\[::1\]|example\.(?:org|com|net)$)|\.(?:local|localhost|test|invalid|example|intranet)$|\.example\.(?:org|com|net)$/.test(
    hostname
  ) || !/[.:]/.test(hostname);

/** The language that an address names in its path, its query or its host. */
const languageOf = ({hostname, pathname, searchParams}: URL) => {
  const [, inPath] =
    /\/(de|en)(?:[-_][a-z]{2})?(?:\/|\.html?$|$)/i.exec(pathname) ?? [];
  const [, inHost] = /^(de|en)\./.exec(hostname) ?? [];
  const query = searchParams.get('lang') ?? searchParams.get('language');
  return (inPath ?? inHost ?? query ?? undefined)?.toLowerCase();
};

function addressFindings(address: URL, got: string, path: Path): Finding[] {
  if (isUnfit(address))
    return [
      {
        level: 'warning',
        code: 'unfit-link',
        path,
        got,
        other: address.hostname,
      },
    ];
  return address.protocol === 'http:'
    ? [
        {
          level: 'warning',
          code: 'plain-http',
          path,
          got,
          meant: got.replace(/^"http:/i, '"https:'),
        },
      ]
    : [];
}

/** Links that lead nowhere, are not encrypted, or lead to the other language. */
export const links: Rule = (value, {shape, path}) => {
  if (!isRecord(value) || !shape.schemas.has(localizedLink)) return [];
  const both = (['de', 'en'] as const).map((language) => ({
    language,
    address: parsed(value[language]),
    got: gotOf(value[language] ?? null),
    path: [...path, language],
  }));
  const isSame = value['de'] === value['en'];
  const [first] = both;
  const findings = both
    .slice(0, isSame ? 1 : 2)
    .flatMap(({address, got, path}) =>
      address ? addressFindings(address, got, path) : []
    );
  if (value['hreflang'] !== undefined || !both.every(({address}) => address))
    return findings;
  if (isSame)
    return [
      ...findings,
      {
        level: 'hint',
        code: 'unnamed-link-language',
        path,
        got: first?.got ?? '',
        other: (first?.address && languageOf(first.address)) ?? 'de',
      },
    ];
  return [
    ...findings,
    ...both.flatMap(({language, address, got, path}): Finding[] => {
      const found = address && languageOf(address);
      const isOther = (found === 'de' || found === 'en') && found !== language;
      return isOther
        ? [{level: 'hint', code: 'link-language', path, got, other: found}]
        : [];
    }),
  ];
};
