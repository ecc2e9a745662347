// Holds the built module's check of a payload, which has no valibot in it,
// against the one in src/: in all that is known to be wrong, and in what nobody
// thought of.

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
// For both modules below, which register the elements.
import * as built from '/dist/intl-office.js';
import {readPayload} from '../src/payload/read-payload.ts';
import json from '../src/payload/payload.json' with {type: 'json'};
import {mutations} from '../src/testing/mutations.ts';
import '../src/payload/read-payload.test.ts?built';

const {office, partners, networks, sources, ...rest} = json;

/** A little of all that the format knows. */
const payload = {
  ...rest,
  office: {
    ...office,
    phone: '+49 (0)231 50-0',
    email: 'office@example.org',
    openingHours: [{days: ['Mo', 'Tu'], opens: '08:00', closes: '12:00'}],
    image: {src: 'house.svg', alt: office.name, credit: office.name},
  },
  partners: [
    {...partners[0], goals: [13], place: office.city},
    partners.find(({endonym}) => endonym),
  ],
  networks: networks.slice(0, 2),
  sources: sources.slice(0, 2),
};

/** What a reader makes of a payload: the copy, or all that is wrong. */
function resultOf(read, value) {
  try {
    return {read: read(value)};
  } catch ({name, message, faults, cause}) {
    // An object may throw another error each time that it is looked at.
    return {name, message, faults, cause: String(cause)};
  }
}

describe('the compiled schema', () => {
  it('reads the bundled payload as the schema does', () => {
    for (const each of [json, payload])
      expect(built.readPayload(each)).to.deep.equal(readPayload(each));
  });

  it('gives the same copy or says the same, whatever the data', () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(mutations(payload), (mutate) => {
        const value = structuredClone(payload);
        mutate(value);
        const wanted = resultOf(readPayload, value);
        expect(resultOf(built.readPayload, value)).to.deep.equal(wanted);
        if (wanted.read) read++;
        else refused++;
      }),
      {numRuns: 3000, includeErrorInReport: true}
    );
    // Or it would have tried one half only.
    expect(read).to.be.above(100);
    expect(refused).to.be.above(100);
  });
});
