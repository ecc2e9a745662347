import {expect} from '@open-wc/testing';
import {ELEMENTS} from '../define.js';
import {ATTRIBUTES, attributesFrom} from './attributes.js';

describe('attributesFrom', () => {
  for (const [tag, query, attributes] of [
    ['sdg-badges', '', {}],
    [
      'sdg-badges',
      '?lang=en&goals=11%2013+17&view=compact',
      {lang: 'en', view: 'compact', goals: '11 13 17'},
    ],
    ['sdg-badges', '?view=+compact%0A&focus=', {view: 'compact'}],
    ['sdg-badges', '?view=tiles&view=compact', {view: 'tiles'}],
    ['sdg-badges', '?kinds=project&onclick=x&style=x&id=x&toString=x', {}],
    ['sdg-badges', '?Lang=en&LANG=en', {}],
    ['sdg-badges', '?view=nonsense', {view: 'nonsense'}],
    ['sdg-badges', '?%E0%A4%A&&==&view=%E0%A4%A', {view: '\ufffd%A'}],
    [
      'sdg-badges',
      `?src=${'a'.repeat(2000)}&theme=dark`,
      {src: 'a'.repeat(2000), theme: 'dark'},
    ],
    ['sdg-badges', `?src=${'a'.repeat(2001)}&theme=dark`, {theme: 'dark'}],
    ['partner-map-list', '?plain', {plain: ''}],
    ['network-list', '?own-content', {'own-content': ''}],
    ['partner-map-list', '?plain=&downloads=1', {plain: '', downloads: ''}],
    [
      'partner-map-list',
      '?plain=false&downloads=0&structured-data=No&own-content=off',
      {},
    ],
    ['video', '?src=x', {}],
  ] as const)
    it(`returns ${JSON.stringify(attributes).slice(0, 60)} for <${tag}> and ${query.slice(0, 60)}`, () => {
      expect(Object.fromEntries(attributesFrom(query, tag))).to.deep.equal(
        attributes
      );
    });

  for (const [tag, {observedAttributes}] of Object.entries(ELEMENTS))
    it(`supports every attribute of the element: <${tag}>`, () => {
      expect(ATTRIBUTES[tag]).to.include.members([
        'lang',
        ...observedAttributes,
      ]);
    });
});
