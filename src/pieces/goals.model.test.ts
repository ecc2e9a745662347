import {expect} from '@open-wc/testing';
import {GOALS, goalHref} from './goals.js';
import {badgesModel, goalsAmong} from './goals.model.js';

const ALL = Array.from({length: 17}, (_, i) => i + 1);

describe('goalsAmong', () => {
  const cases: ReadonlyArray<[words: string[], goals: number[]]> = [
    [
      ['11', '13', '17'],
      [11, 13, 17],
    ],
    [
      ['17', '1', '17'],
      [1, 17],
    ],
    [['0', '18', '-1', '1.5'], []],
    [['eleven', '', 'NaN', '13a'], []],
    [['x', '07'], [7]],
    [[], []],
  ];

  for (const [words, goals] of cases) {
    it(`finds [${goals.join(', ')}] in ${JSON.stringify(words)}`, () => {
      expect(goalsAmong(words)).to.deep.equal(goals);
    });
  }
});

describe('goalHref', () => {
  it('returns a page in the language', () => {
    expect(goalHref(7, 'de')).to.equal('https://17ziele.de/ziele/7.html');
    expect(goalHref(7, 'en')).to.equal('https://sdgs.un.org/goals/goal7');
  });
});

describe('GOALS', () => {
  it('are 17, each with its own title and colour', () => {
    expect(GOALS).to.have.length(17);
    const {de, en, colour} = {
      de: new Set(GOALS.map(({title}) => title.de)),
      en: new Set(GOALS.map(({title}) => title.en)),
      colour: new Set(GOALS.map((goal) => goal.colour)),
    };
    expect([de.size, en.size, colour.size]).to.deep.equal([17, 17, 17]);
    for (const each of colour) expect(each).to.match(/^#[0-9a-f]{6}$/);
  });
});

describe('badgesModel', () => {
  const goalsOf = (goals: string[]) =>
    badgesModel({goals, focus: []}, 'en').map(({goal}) => goal);

  it('returns the given goals in order', () => {
    expect(goalsOf(['17', '11'])).to.deep.equal([11, 17]);
  });

  for (const goals of [[], ['0'], ['all', '18']])
    it(`returns all 17 for ${JSON.stringify(goals)}`, () => {
      expect(goalsOf(goals)).to.deep.equal(ALL);
    });

  it('returns everything that a badge shows, in both languages', () => {
    const wanted = Object.freeze({
      goals: Object.freeze(['1']),
      focus: Object.freeze([1]),
      icon: (goal: number) => `/${goal}.svg`,
    });
    expect(badgesModel(wanted, 'de')).to.deep.equal([
      {
        goal: 1,
        title: 'Keine Armut',
        href: 'https://17ziele.de/ziele/1.html',
        inFocus: true,
        icon: '/1.svg',
      },
    ]);
    expect(badgesModel(wanted, 'en')[0]).to.include({
      title: 'No Poverty',
      href: 'https://sdgs.un.org/goals/goal1',
    });
  });

  it('highlights only the goals in focus', () => {
    const badges = badgesModel({goals: ['11', '13'], focus: [13, 17]}, 'en');
    expect(badges.map(({inFocus}) => inFocus)).to.deep.equal([false, true]);
  });

  it('has no icons if the host page has none', () => {
    const [badge] = badgesModel({goals: ['1'], focus: []}, 'en');
    expect(badge?.icon).to.equal(undefined);
  });
});
