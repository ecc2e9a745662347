import type {Payload} from './schema.js';
import {hasSimpleGerman} from './simple-german.js';

/** Something that a valid payload still lacks, and where it belongs. */
export interface Hint {
  readonly path: string;
  readonly message: string;
}

/**
 * Lists what only the office can supply, in the order of the payload. A payload
 * without it is valid: the elements leave out what they do not have.
 */
export function hintsFor(payload: Payload): readonly Hint[] {
  const {office, updated, simpleGermanCheckedBy} = payload;
  const hints: Hint[] = [];
  const hint = (isMissing: boolean, path: string, message: string) => {
    if (isMissing) hints.push({path: `payload.${path}`, message});
  };

  hint(
    !updated,
    'updated',
    'missing: the day on which someone last checked the content'
  );
  hint(
    !simpleGermanCheckedBy && hasSimpleGerman(payload),
    'simpleGermanCheckedBy',
    'missing: until a reading group has checked the texts in Leichte Sprache, they are shown as a draft'
  );
  if (!office) return hints;

  const {phone, email, openingHours, image, contacts} = office;
  hint(!phone, 'office.phone', 'missing: the phone number of the office');
  hint(!email, 'office.email', 'missing: the e-mail address of the office');
  hint(
    openingHours.length === 0,
    'office.openingHours',
    'missing: when the office is open'
  );
  hint(
    !image,
    'office.image',
    'missing: a picture, with its credit; a drawing of the partners is shown'
  );
  hint(
    image !== undefined && !image.credit,
    'office.image.credit',
    'missing: a picture without a credit is not shown'
  );
  hint(
    contacts.length === 0,
    'office.contacts',
    'missing: the people to contact'
  );
  for (const [i, contact] of contacts.entries())
    hint(
      !contact.phone && !contact.email,
      `office.contacts[${i}]`,
      'has neither a phone number nor an e-mail address'
    );
  return hints;
}
