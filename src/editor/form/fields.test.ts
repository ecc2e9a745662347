import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {payloadSchema} from '../../payload/schema.js';
import {list, object, oneOf} from '../../payload/schema-builders.js';
import {email, localizedText, year} from '../../payload/schema-values.js';
import type {Path} from '../document/json.js';
import type {Widget} from './field.js';
import {contentField, fieldAt} from './fields.js';

describe('fields from the schema', () => {
  const content = contentField(payloadSchema);
  const cases: readonly [Path, Widget, isRequired: boolean][] = [
    [[], 'record', true],
    [['schemaVersion'], 'fixed', true],
    [['updated'], 'date', false],
    [['simpleGermanCheckedBy'], 'text', false],
    [['office'], 'record', false],
    [['office', 'name'], 'localized', true],
    [['office', 'location'], 'place', true],
    [['office', 'email'], 'email', false],
    [['office', 'phone'], 'phone', false],
    [['office', 'url'], 'link', false],
    [['office', 'image', 'src'], 'reference', true],
    [['office', 'address', 'country'], 'country', true],
    [['office', 'openingHours', 0, 'days'], 'choices', true],
    [['office', 'openingHours', 0, 'opens'], 'time', true],
    [['office', 'tasks', 3, 'icon'], 'choice', true],
    [['partners'], 'list', false],
    [['partners', 3], 'record', true],
    [['partners', 3, 'id'], 'id', true],
    [['partners', 3, 'kind'], 'kind', true],
    [['partners', 3, 'facets'], 'facets', false],
    [['partners', 3, 'since'], 'year', false],
    [['partners', 3, 'status'], 'choice', false],
    [['partners', 3, 'milestones', 0, 'date'], 'date', false],
    [['partners', 3, 'milestones', 0, 'text'], 'localized', true],
    [['partners', 3, 'topics', 0], 'localized', true],
    [['partners', 3, 'goals'], 'goals', false],
    [['partners', 3, 'endonym', 'lang'], 'language', true],
    [['networks', 0, 'lang'], 'language', false],
  ];
  for (const [path, widget, isRequired] of cases)
    it(`has a ${widget} at ${path.join('.') || 'the top'}`, () => {
      const field = fieldAt(content, path);
      expect(field?.widget).to.equal(widget);
      expect(field?.isRequired).to.equal(isRequired);
    });

  it('has nothing where the schema has nothing', () => {
    expect(fieldAt(content, ['partners', 0, 'colour'])).to.equal(undefined);
    expect(fieldAt(content, ['updated', 'year'])).to.equal(undefined);
  });

  it('knows limits, choices and what an absent field means', () => {
    const since = fieldAt(content, ['partners', 0, 'since']);
    expect([since?.min, since?.max]).to.deep.equal([1000, 2200]);
    const status = fieldAt(content, ['partners', 0, 'status']);
    expect(status?.options).to.deep.equal(['active', 'suspended', 'ended']);
    expect(status?.initial).to.equal('active');
    const days = fieldAt(content, ['office', 'openingHours', 0, 'days']);
    expect(days?.options).to.have.length(7);
  });

  it('names fields by their path from the top, without indexes', () => {
    const field = fieldAt(content, ['partners', 3, 'milestones', 0, 'year']);
    expect(field?.path).to.equal('partners.milestones.year');
    expect(field?.description).to.equal('The year.');
  });

  it('chooses a control for a field that is new in the schema', () => {
    const fields: Readonly<Record<string, v.GenericSchema>> = {
      founded: v.optional(v.pipe(year, v.description('When it began.'))),
      motto: localizedText,
      press: v.optional(email),
      floor: v.optional(v.number()),
      isOpen: v.optional(v.boolean()),
      code: v.string(),
      size: oneOf(['small', 'large']),
      rooms: v.optional(list(object({name: localizedText}))),
      other: v.optional(v.union([v.string(), v.number()])),
    };
    const widgets = contentField(v.object(fields)).fields?.map(
      ({key, widget}) => `${key}: ${widget}`
    );
    expect(widgets).to.deep.equal([
      'founded: year',
      'motto: localized',
      'press: email',
      'floor: number',
      'isOpen: boolean',
      'code: text',
      'size: choice',
      'rooms: list',
      'other: unknown',
    ]);
  });
});
