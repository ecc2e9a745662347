import type {ValueCode} from '../../check/finding.js';
import type {Msg} from '../../language/messages-in.js';

/** What belongs into a field, as someone at a form needs to know it. */
export function expectedWords(code: ValueCode, msg: Msg): string {
  switch (code) {
    case 'text':
      return msg('Write a text.');
    case 'text-pair':
      return msg('Write the text in German and in English.');
    case 'link':
      return msg('An address begins with https://');
    case 'link-pair':
      return msg('Give the addresses of the German and of the English page.');
    case 'reference':
      return msg(
        'Give an address that begins with https://, or the name of a picture file.'
      );
    case 'language':
      return msg('Give a language, such as en for English.');
    case 'date':
      return msg('Choose a day.');
    case 'day-of-year':
      return msg('The day is not in the year above.');
    case 'year':
      return msg('Write a year with four digits, such as 1996.');
    case 'goal':
      return msg('The goals have the numbers 1 to 17.');
    case 'id':
      return msg('A short name has small letters, digits and hyphens only.');
    case 'own-id':
      return msg('Another entry has the same short name. Each needs its own.');
    case 'country':
      return msg('Choose a country.');
    case 'place':
    case 'longitude':
    case 'latitude':
      return msg('Search for the place, or click it on the map.');
    case 'phone':
      return msg('Write a phone number, such as +49 231 500.');
    case 'email':
      return msg('Write an e-mail address, such as office@example.org.');
    case 'time':
      return msg('Write a time, such as 08:00.');
    case 'kind':
      return msg('Choose a kind of partnership.');
    case 'facet':
      return msg('Choose a value that the filter has.');
    case 'one-of':
      return msg('Choose one of the given values.');
    case 'days':
      return msg('Choose at least one day.');
    case 'list':
      return msg('Choose or add something.');
    case 'record':
    case 'unreadable':
    case 'other':
      return msg('Please enter this again.');
    case 'version':
      return msg('The file is made for another version.');
  }
}
