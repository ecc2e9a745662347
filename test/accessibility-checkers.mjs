// Two independent accessibility checkers: axe-core and IBM Equal Access.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';

/** The scripts of both checkers, to evaluate in a page. */
export const readCheckers = () =>
  Promise.all(
    ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'].map((path) =>
      readFile(new URL(`../node_modules/${path}`, import.meta.url), 'utf8')
    )
  );

/**
 * Runs in the page: violations that axe-core finds, with all rules or with those that
 * have a tag.
 */
export async function askAxe(tag) {
  const {axe} = window;
  const {violations, incomplete} = await axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
    // Includes rules of level AAA and experimental rules, which are off by default.
    runOnly: axe.getRules(tag && [tag]).map(({ruleId}) => ruleId),
  });
  return [...violations, ...incomplete].flatMap(({id, nodes}) =>
    nodes.map(({target, html, any, all, none}) => ({
      rule: `axe ${id}`,
      place: `${target.flat().join(' ')} ${html}`,
      says: [...any, ...all, ...none].map(({message}) => message).join('; '),
    }))
  );
}

/** Runs in the page: violations that Equal Access finds. */
export async function askEqualAccess() {
  const checker = new window.ace.Checker();
  // The rules of IBM include all of WCAG 2.2, A and AA.
  const {results} = await checker.check(document, ['IBM_Accessibility']);
  return results
    .filter(({value: [, result]}) => result !== 'PASS')
    .map(({ruleId, value, path, snippet, message}) => ({
      rule: `ibm ${ruleId}`,
      place: `${path.dom} ${snippet}`,
      says: `${value.join(' ')}: ${message}`,
    }));
}

/** Asserts that reports of the checkers are accepted, and remembers which occurred. */
export function acceptedReports(...lists) {
  const accepted = lists.flat();
  const met = new Set();
  const isAccepted = ({rule, place, says}) => {
    const match = accepted.find(
      (each) =>
        each.rule === rule &&
        (each.at?.test(place) ?? true) &&
        (each.says?.test(says) ?? true)
    );
    if (match) met.add(match);
    return match !== undefined;
  };
  return {
    assertAccepted: (found, what) =>
      assert.deepEqual(
        found.filter((each) => !isAccepted(each)),
        [],
        what
      ),
    /** Asserts that all reports of a list occurred. */
    assertMet: (list) =>
      assert.deepEqual(
        list.filter((each) => !met.has(each)),
        []
      ),
  };
}
