import {expect} from '@open-wc/testing';
import {LEVELS} from './finding.js';
import {findingsInText} from './findings-in-text.js';
import {FILE_MESSAGES} from './messages/file-messages.js';
import {OTHER_MESSAGES} from './messages/other-messages.js';
import {PARTNER_MESSAGES} from './messages/partner-messages.js';
import {pathText} from './place-of.js';
import {fileOf} from './samples.js';
import {wordsOf} from './words-of.js';

const TODAY = '2026-11-28';

describe('a check', () => {
  for (const {where, text, ...wanted} of [
    ...FILE_MESSAGES,
    ...PARTNER_MESSAGES,
    ...OTHER_MESSAGES,
  ])
    it(`says what is wrong in ${where}: ${text}`, () => {
      const {findings, positionOf} = findingsInText(fileOf(where, text), TODAY);
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
});
