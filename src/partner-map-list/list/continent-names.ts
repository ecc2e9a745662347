import type {Continent} from '../../geo/continents.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';

/** Returns the name of a continent. Chromium's `Intl.DisplayNames` has none. */
export function continentName(continent: Continent, locale: Locale): string {
  const msg = msgIn(locale);
  switch (continent) {
    case 'europe':
      return msg('Europe');
    case 'africa':
      return msg('Africa');
    case 'asia':
      return msg('Asia');
    case 'north-america':
      return msg('North America');
    case 'south-america':
      return msg('South America');
    case 'oceania':
      return msg('Oceania');
  }
}
