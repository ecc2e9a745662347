import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import type {Facet, LocalizedText, Partner} from '../../payload/schema.js';
import {hyphenated} from '../../pieces/hyphenated.js';
import {facetTexts} from '../facets.model.js';
import {milestoneEntries} from '../../pieces/milestones.js';
import {type TextModel, textModel} from '../../pieces/text.js';
import {excerpt} from './excerpt.js';
import {foldings} from './folding.js';
import {type Range, rangesOf, renderMarked} from './marked-text.js';
import type {Finder} from './query.js';
import {findsCountry} from './search.js';

/** Renders a text of an entry, with the words that a search found in it. */
export type Mark = (text: string) => unknown;

/** How the texts of one partner are marked. */
export interface PartnerMarks {
  /** Marks names, place and year. */
  readonly line: Mark;
  /** Marks topics, milestones and other details. */
  readonly detail: Mark;
  /** A detail with words that the lines of the entry do not have. */
  readonly hidden: TextModel | undefined;
}

const NO_MARKS: PartnerMarks = {
  line: hyphenated,
  detail: hyphenated,
  hidden: undefined,
};

/** A text in the lines of an entry. */
interface Shown {
  readonly text: string;
  /** Returns where a word is in it; all of it if another name was found. */
  readonly rangesOf: (finder: Finder) => readonly Range[];
}

const rangesIn = (text: string, pattern: RegExp | undefined) =>
  pattern ? rangesOf(text, pattern) : [];

const isIn = (text: string, pattern: RegExp | undefined) =>
  foldings(text).some((each) => each && pattern?.test(each));

/** The texts in the lines of a partner's entry that the search knows. */
function shownTexts(partner: Partner, locale: Locale): readonly Shown[] {
  const {name, place, endonym, otherNames, country, since} = partner;
  const plain = (text: string): Shown => ({
    text,
    rangesOf: ({names}) => rangesIn(text, names),
  });
  const translated = (names: LocalizedText): Shown => {
    const text = names[locale];
    const other = names[locale === 'de' ? 'en' : 'de'];
    return {
      text,
      rangesOf: (finder) => {
        const ranges = rangesIn(text, finder.names);
        if (ranges.length > 0 || !isIn(other, finder.names)) return ranges;
        return [[0, text.length]];
      },
    };
  };
  const countryName = formatsIn(locale).country(country);
  return [
    translated(name),
    ...(place ? [translated(place)] : []),
    ...(endonym ? [plain(endonym.text)] : []),
    ...otherNames.map(({text}) => plain(text)),
    {
      text: countryName,
      rangesOf: (finder) => {
        const ranges = rangesIn(countryName, finder.country);
        if (ranges.length > 0 || !findsCountry(finder, country)) return ranges;
        // The visitor typed another name, the code or the continent.
        return [[0, countryName.length]];
      },
    },
    {
      text: String(since),
      rangesOf: ({prose}) => rangesIn(String(since), prose),
    },
  ];
}

/** A detail of a partner: what the search reads, and how the list shows it. */
interface Detail {
  readonly texts: readonly string[];
  readonly shown: TextModel;
}

/** The details that the list shows once an entry is open. */
function detailsOf(
  partner: Partner,
  locale: Locale,
  facets: readonly Facet[]
): readonly Detail[] {
  const {topics, milestones, note, participants} = partner;
  const detail = (text: LocalizedText): Detail => ({
    texts: [text.de, text.en],
    shown: textModel(text, locale),
  });
  return [
    ...facetTexts(partner, facets).map(detail),
    ...topics.map(detail),
    ...milestoneEntries(milestones, locale).map(({when, text, lang}, i) => ({
      texts: [
        String(milestones[i]?.year),
        milestones[i]?.text.de ?? '',
        milestones[i]?.text.en ?? '',
      ],
      shown: {text: `${when}: ${text}`, lang},
    })),
    ...(note ? [detail(note)] : []),
    ...participants.map(({name}) => detail(name)),
  ];
}

/** Returns how to mark what some finders found in the texts of a partner. */
export function partnerMarks(
  partner: Partner,
  locale: Locale,
  finders: readonly Finder[],
  facets: readonly Facet[] = []
): PartnerMarks {
  if (!finders.length) return NO_MARKS;
  const shown = shownTexts(partner, locale).map((each) => ({
    text: each.text,
    ranges: finders.map(each.rangesOf),
  }));
  const rest = finders.filter(
    (_, i) => !shown.some(({ranges}) => ranges[i]?.length)
  );
  const hidden =
    rest.length > 0
      ? detailsOf(partner, locale, facets).find(({texts}) =>
          texts.some((text) => rest.some(({prose}) => isIn(text, prose)))
        )
      : undefined;
  return {
    line: cached((text) =>
      shown.flatMap((each) => {
        const at = text.indexOf(each.text);
        if (at < 0) return [];
        return each.ranges
          .flat()
          .map(([start, end]): Range => [start + at, end + at]);
      })
    ),
    detail: cached((text) =>
      finders.flatMap(({prose}) => rangesIn(text, prose))
    ),
    hidden: hidden && {
      ...hidden.shown,
      text: excerpt(
        hidden.shown.text,
        rest.flatMap(({prose}) => rangesIn(hidden.shown.text, prose))[0]?.[0]
      ),
    },
  };
}

/** The map draws its host again with each frame of a move: texts are marked once. */
function cached(find: (text: string) => readonly Range[]): Mark {
  const results = new Map<string, unknown>();
  return (text) => {
    if (!results.has(text)) results.set(text, renderMarked(text, find(text)));
    return results.get(text);
  };
}

/** Keeps the marks of each partner until the search or the language changes. */
export class MarkedPartners {
  #finders: readonly Finder[] | undefined;
  #locale: Locale | undefined;
  #marks = new Map<Partner, PartnerMarks>();

  of(
    partner: Partner,
    locale: Locale,
    finders: readonly Finder[],
    facets?: readonly Facet[]
  ): PartnerMarks {
    if (finders !== this.#finders || locale !== this.#locale) {
      this.#finders = finders;
      this.#locale = locale;
      this.#marks = new Map();
    }
    const known = this.#marks.get(partner);
    if (known) return known;
    const marks = partnerMarks(partner, locale, finders, facets);
    this.#marks.set(partner, marks);
    return marks;
  }
}
