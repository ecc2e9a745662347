import type {Locale} from '../../language/locale.js';
import {readPayload} from '../../payload/read-payload.js';
import {PayloadError} from '../../payload/payload-error.js';
import type {Json} from '../document/json.js';
import type {Checked} from './checked.js';
import type {ShownFinding} from './shown-finding.js';

/** Checks content, and puts what is found into words. */
export function checkContent(content: Json, _locale: Locale): Checked {
  const findings: ShownFinding[] = [];
  try {
    readPayload(content);
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    for (const line of error.message.split('\n')) {
      const [, where = '', text = ''] =
        /^payload\.?(\S*): (.*)$/.exec(line) ?? [];
      const path = [...where.matchAll(/[^.[\]]+/g)].map(([key]) =>
        /^\d+$/.test(key) ? Number(key) : key
      );
      findings.push({level: 'fault', path, text});
    }
  }
  return {
    content,
    findings,
    faults: findings
      .filter(({level}) => level === 'fault')
      .map(({path}) => path),
  };
}
