import {expect} from '@open-wc/testing';
import {payloadSchema} from '../../../payload/schema.js';
import type {Field} from '../field.js';
import {contentField} from '../fields.js';
import {choiceWords} from './choice-words.js';
import {fieldWords, knownWords} from './field-words.js';

/** All fields that a form shows. Widgets of several parts name these themselves. */
function* shownFields(field: Field): Generator<Field> {
  for (const each of field.fields ?? []) {
    if (each.widget === 'fixed') continue;
    // Office and goals are parts, which have headings.
    if (!/^(?:office|goals)$/.test(each.path)) yield each;
    const {widget} = each;
    if (widget === 'record') yield* shownFields(each);
    if (widget === 'list' && each.item?.widget === 'record')
      yield* shownFields(each.item);
  }
}

const FOR_PROGRAMMERS = /\b(?:payload|JSON|array|null|string|ids?|object)\b/i;

for (const locale of ['de', 'en'] as const)
  describe(`words of fields, ${locale}`, () => {
    const fields = [...shownFields(contentField(payloadSchema))];

    it('name every field of the schema', () => {
      expect(fields.length).to.be.greaterThan(60);
      const nameless = fields
        .filter(({path}) => !knownWords(path, locale)?.label)
        .map(({path}) => path);
      expect(nameless).to.deep.equal([]);
    });

    it('name what a list adds', () => {
      const lists = fields.filter(({widget}) => widget === 'list');
      const nameless = lists
        .filter(({path}) => !knownWords(path, locale)?.add)
        .map(({path}) => path);
      expect(nameless).to.deep.equal([]);
    });

    it('contain no terms of programmers', () => {
      const words = fields.flatMap((field) => {
        const {label, hint = ''} = fieldWords(field, locale);
        return [label, hint];
      });
      expect(words.filter((each) => FOR_PROGRAMMERS.test(each))).to.deep.equal(
        []
      );
    });

    it('name every choice', () => {
      const nameless = fields.flatMap(({path, options = []}) =>
        options.filter(
          (value) =>
            // “active” is the word in English, too.
            choiceWords(path, value, locale) === value &&
            !(locale === 'en' && /^(?:active|ended)$/.test(value))
        )
      );
      expect(nameless).to.deep.equal([]);
    });
  });

describe('words of fields', () => {
  it('differ if the same name means something else', () => {
    const label = (path: string) => knownWords(path, 'de')?.label;
    expect(label('partners.since')).to.equal('Seit');
    expect(label('networks.since')).to.equal('Mitglied seit');
    expect(label('goals.milestones.year')).to.equal('Jahr');
    expect(label('partners.status')).to.equal('Stand');
    expect(label('partners.kind')).to.equal('Art der Partnerschaft');
  });

  it('are the name and the description of a field that nobody has named', () => {
    const field: Field = {
      key: 'motto',
      path: 'partners.motto',
      widget: 'localized',
      isRequired: false,
      description: 'What it stands for.',
    };
    expect(fieldWords(field, 'de')).to.deep.equal({
      label: 'motto',
      hint: 'What it stands for.',
    });
  });
});
