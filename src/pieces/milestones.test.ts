import {expect, fixture} from '@open-wc/testing';
import type {Milestone} from '../payload/schema.js';
import {milestoneEntries, renderMilestones} from './milestones.js';

const text = {de: 'Vertrag', en: 'Agreement'};
const milestones: readonly Milestone[] = [
  {year: 2011, text},
  {year: 2024, date: '2024-05-14', text: {...text, 'de-simple': 'Vertrag'}},
];

describe('milestoneEntries', () => {
  it('gives the day if it is known, otherwise the year', () => {
    expect(milestoneEntries(milestones, 'de')).to.deep.equal([
      {when: '2011', datetime: '2011', text: 'Vertrag', lang: undefined},
      {
        when: '14. Mai 2024',
        datetime: '2024-05-14',
        text: 'Vertrag',
        lang: 'de-simple',
      },
    ]);
    expect(
      milestoneEntries(milestones, 'en').map(({when, text}) => [when, text])
    ).to.deep.equal([
      ['2011', 'Agreement'],
      ['14 May 2024', 'Agreement'],
    ]);
  });
});

describe('renderMilestones', () => {
  it('renders a list of days and texts', async () => {
    const list = await fixture(
      renderMilestones(milestoneEntries(milestones, 'de'))
    );
    expect(list).dom.to.equal(`
      <ol class="milestones" role="list">
        <li>
          <time class="when" datetime="2011">2011</time>
          <p>Vertrag</p>
        </li>
        <li>
          <time class="when" datetime="2024-05-14">14. Mai 2024</time>
          <p lang="de-simple">Vertrag</p>
        </li>
      </ol>
    `);
  });
});
