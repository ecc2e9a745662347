import {expect} from '@open-wc/testing';
import {LEVELS} from './finding.js';
import {findingsIn} from './findings-in.js';
import {findingsInText} from './findings-in-text.js';
import {FILE_MESSAGES} from './messages/file-messages.js';
import {LIST_MESSAGES} from './messages/list-messages.js';
import {MISSING_MESSAGES} from './messages/missing-messages.js';
import {OTHER_MESSAGES} from './messages/other-messages.js';
import {PARTNER_MESSAGES} from './messages/partner-messages.js';
import {pathText} from './place-of.js';
import {fileOf} from './samples.js';
import {wordsOf} from './words-of.js';

const TODAY = '2026-11-28';

describe('a check', () => {
  for (const {where, text, without, ...wanted} of [
    ...FILE_MESSAGES,
    ...PARTNER_MESSAGES,
    ...LIST_MESSAGES,
    ...OTHER_MESSAGES,
    ...MISSING_MESSAGES,
  ])
    it(`says what is wrong in ${where}: ${text || `no ${without}`}`, () => {
      const {findings, positionOf} = findingsInText(
        fileOf({where, text, ...(without && {without})}),
        TODAY
      );
      const [first] = [...findings].sort(
        (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)
      );
      const {line, column} = positionOf(first!.offset ?? 0);
      expect({
        at: `${line}:${column}`,
        level: first!.level,
        code: first!.code,
        path: pathText(first!.path),
        en: wordsOf(first!, 'en'),
        de: wordsOf(first!, 'de'),
      }).to.deep.equal(wanted);
    });

  it('names no more words than a person reads', () => {
    const kinds = Array.from({length: 30}, (_, i) => ({
      id: `kind-${i}`,
      name: {de: 'Art', en: 'Kind'},
      plural: {de: 'Arten', en: 'Kinds'},
    }));
    const found = findingsIn(
      {...JSON.parse(fileOf({where: 'partner', text: '"kind": "x"'})), kinds},
      TODAY
    ).find(({code}) => code === 'kind');
    expect(wordsOf(found!, 'en')).to.contain('kind-7 …').and.not.contain('-8');
  });

  for (const [words, text, count] of [
    ['says how long a text is', 'A'.repeat(1501), '1501'],
    ['accepts a text of the greatest length', 'A'.repeat(1500), undefined],
  ] as const)
    it(words, () => {
      const field = `"note": ${JSON.stringify({de: text, en: text})}`;
      const {findings} = findingsInText(
        fileOf({where: 'partner', text: field}),
        TODAY
      );
      const said = findings.map((each) => wordsOf(each, 'en'));
      if (count) expect(said[0]).to.contain(`${count} characters`);
      else expect(said).to.deep.equal([]);
    });

  it('says so if content from a script cannot be read', () => {
    const content = {
      schemaVersion: 1,
      get partners(): unknown {
        throw new Error('no partners');
      },
    };
    const said = findingsIn(content).map((each) => wordsOf(each, 'en'));
    expect(said).to.deep.equal(['The content cannot be read.']);
  });

  it('does not take two partners in one town for the same', () => {
    const partner = {kind: 'university', country: 'PL', location: [19.94, 50]};
    const names = ['Uni Krakau', 'AGH Krakau'].map((de, i) => ({
      ...partner,
      id: `a${i}`,
      name: {de, en: de},
    }));
    const codes = findingsIn({schemaVersion: 1, partners: names}, TODAY)
      .filter(({level}) => level !== 'hint')
      .map(({code}) => code);
    expect(codes).to.deep.equal([]);
  });
});
