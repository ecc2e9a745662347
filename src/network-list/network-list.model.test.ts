import {expect} from '@open-wc/testing';
import {bundledPayload} from '../payload/bundled.js';
import type {Network} from '../payload/schema.js';
import {networkSections} from './network-list.model.js';

const network = (id: string, group?: Network['group']): Network => ({
  id,
  name: {de: id, en: id},
  ...(group ? {group} : {}),
});

const sectionsOf = (networks: readonly Network[], locale: 'de' | 'en' = 'de') =>
  networkSections(networks, locale).map(({name, entries}) => [
    name,
    entries.map(({id}) => id).join(' '),
  ]);

describe('networkSections', () => {
  const networks = [
    network('other'),
    network('fair', 'alliances'),
    network('un', 'united-nations'),
    network('b', 'cities'),
    network('a', 'cities'),
  ];

  it('groups networks and keeps the order within a group', () => {
    expect(sectionsOf(networks)).to.deep.equal([
      ['Städtenetzwerke', 'b a'],
      ['Vereinte Nationen', 'un'],
      ['Bündnisse und Programme', 'fair'],
      ['Weitere Netzwerke', 'other'],
    ]);
    expect(sectionsOf(networks, 'en').map(([name]) => name)).to.deep.equal([
      'Networks of cities',
      'United Nations',
      'Alliances and programmes',
      'Other networks',
    ]);
  });

  it('has one section without a name if no network has a group', () => {
    expect(sectionsOf([network('b'), network('a')])).to.deep.equal([
      [undefined, 'b a'],
    ]);
  });

  it('is empty without networks', () => {
    expect(sectionsOf([])).to.deep.equal([]);
  });

  it('has a group for each bundled network', () => {
    const names = sectionsOf(bundledPayload().networks!).map(([name]) => name);
    expect(names).to.deep.equal([
      'Städtenetzwerke',
      'Vereinte Nationen',
      'Bündnisse und Programme',
    ]);
  });
});
