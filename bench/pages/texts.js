// The texts of the pages without the widget, with the same words as the widget.

const TEXTS = {
  en: {
    tag: 'en-GB',
    since: (year) => `since ${year}`,
    suspended: 'on hold',
    search: 'City or country',
    world: 'World',
    europe: 'Europe',
    more: (left) => `Show more (${left} left)`,
    kinds: {
      'twin-city': '',
      'inner-german': 'German–German twin city',
      project: 'Project partnership',
      university: 'Partner university',
    },
  },
  de: {
    tag: 'de-DE',
    since: (year) => `seit ${year}`,
    suspended: 'ruht',
    search: 'Stadt oder Land',
    world: 'Welt',
    europe: 'Europa',
    more: (left) => `Mehr anzeigen (noch ${left})`,
    kinds: {
      'twin-city': '',
      'inner-german': 'Innerdeutsche Städtepartnerschaft',
      project: 'Projektpartnerschaft',
      university: 'Partnerhochschule',
    },
  },
};

/** Creates the texts and formats of one language. */
function create(lang) {
  const texts = TEXTS[lang];
  const countries = new Intl.DisplayNames(texts.tag, {type: 'region'});
  const numbers = new Intl.NumberFormat(texts.tag, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  const {compare} = new Intl.Collator(texts.tag, {numeric: true});
  return {
    ...texts,
    compare,
    country: (code) => countries.of(code),
    kilometres: (value) => numbers.format(value),
  };
}

const created = {};

/** Returns the texts and formats of one language, created on first use. */
export const textsIn = (lang) => (created[lang] ??= create(lang));

const RADIANS = Math.PI / 180;

/** Returns the kilometres between two locations, along the great circle. */
export function distance([lonA, latA], [lonB, latB]) {
  const a =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) *
      Math.cos(latB * RADIANS) *
      Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(a));
}

const escaped = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (each) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[each]
  );

/** Returns the two lines below the name of a partner. */
export function lines(partner, lang, home) {
  const texts = textsIn(lang);
  const {kind, place, country, since, status, location} = partner;
  return [
    [place?.[lang], texts.country(country)].filter(Boolean).join(', '),
    [
      since && texts.since(since),
      texts.kinds[kind],
      status === 'suspended' && texts.suspended,
      texts.kilometres(distance(home, location)),
    ]
      .filter(Boolean)
      .join(' · '),
  ].map(escaped);
}

/** Returns the name of a partner as HTML. */
export const nameOf = ({name}, lang) => escaped(name[lang]);

/** Returns the details of a partner as HTML. */
export function details({milestones, topics, url}, lang) {
  const years = milestones.map(
    ({year, text}) => `<li>${year} ${escaped(text[lang])}</li>`
  );
  return (
    (years.length ? `<ul>${years.join('')}</ul>` : '') +
    (topics.length
      ? `<p>${topics.map((topic) => escaped(topic[lang])).join(' · ')}</p>`
      : '') +
    (url
      ? `<p><a href="${escaped(url[lang])}">${escaped(new URL(url[lang]).host)}</a></p>`
      : '')
  );
}
