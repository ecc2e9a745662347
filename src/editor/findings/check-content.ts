import type {Finding} from '../../check/finding.js';
import {findingsIn} from '../../check/findings-in.js';
import {type Advice, adviceIn} from '../../check/readability/advice-in.js';
import {adviceInWords} from '../../check/readability/advice-words.js';
import type {Locale} from '../../language/locale.js';
import type {Json} from '../document/json.js';
import type {Checked} from './checked.js';
import {findingWords} from './finding-words.js';
import {fixFor} from './fix-for.js';
import type {ShownFinding} from './shown-finding.js';

/** Makes its words when they are read, because there may be thousands of findings. */
class CheckFinding implements ShownFinding {
  readonly level: ShownFinding['level'];
  readonly path: ShownFinding['path'];

  constructor(
    readonly finding: Finding,
    readonly content: Json,
    readonly locale: Locale
  ) {
    this.level = finding.level;
    this.path = finding.path;
  }

  get text(): string {
    return findingWords(this.finding, this.locale);
  }

  get fix(): ShownFinding['fix'] {
    return fixFor(this.finding, this.content, this.locale);
  }
}

class AdviceFinding implements ShownFinding {
  readonly level = 'hint';
  readonly path: ShownFinding['path'];

  constructor(
    readonly advice: Advice,
    readonly locale: Locale
  ) {
    this.path = advice.path;
  }

  get text(): string {
    return adviceInWords(this.advice, this.locale);
  }
}

/** Checks content: the findings of the check, then the advice on its texts. */
export function checkContent(content: Json, locale: Locale): Checked {
  const found = findingsIn(content);
  return {
    content,
    findings: [
      ...found.map((each) => new CheckFinding(each, content, locale)),
      ...adviceIn(content).map((each) => new AdviceFinding(each, locale)),
    ],
    faults: found.filter(({level}) => level === 'fault').map(({path}) => path),
  };
}
