// What tools/compile-schema.mjs makes the bundles' check of a payload from, in
// the place of valibot. A check is a function of a value, its path and a list.
// It gives back the value's copy with only what the schema knows and with its
// defaults, and adds to the list what is wrong: the path, what is wanted there,
// what was got, and whether the value is not even of the wanted kind. The path is
// one list that grows and shrinks on the way: a copy for each of the hundred
// thousands of values in a large payload would take longer than the checks.

const refuse = (wanted, got, path, findings, isOther = true) => {
  findings.push({path: [...path], wanted, got, isOther});
};

/** Checks what stands at a key of a value. */
const checkAt = (check, value, key, path, findings) => {
  path.push(key);
  const got = check(value[key], path, findings);
  path.pop();
  return got;
};

/** A value of a kind, and then one that is right. */
const scalar = (wanted, isKind, isRight) => (got, path, findings) => {
  const isOther = !isKind(got);
  if (isOther || !isRight(got)) refuse(wanted, got, path, findings, isOther);
  return got;
};

/** A text for which all tests hold: patterns and functions. */
export const text = (wanted, ...tests) =>
  scalar(
    wanted,
    (value) => typeof value === 'string',
    (value) =>
      tests.every((test) => (test.test ? test.test(value) : test(value)))
  );

/** A number between two others, themselves included. */
export const number = (wanted, least, most) =>
  scalar(
    wanted,
    (value) => typeof value === 'number' && !isNaN(value),
    (value) => value >= least && value <= most
  );

/** One of some texts: the schema's own, so that thousands of values share it. */
export const oneOf =
  (options, wanted = `one of ${options.join(', ')}`) =>
  (value, path, findings) => {
    const option = options.find((each) => each === value);
    if (option === undefined) refuse(wanted, value, path, findings);
    return option;
  };

/** What a check lets pass and for which another test holds. */
export const also = (check, wanted, test) => (value, path, findings) => {
  const {length} = findings;
  const got = check(value, path, findings);
  if (findings.length === length && !test(got))
    refuse(wanted, got, path, findings, false);
  return got;
};

/** A value that may be absent, and then is what is given here, shared by all. */
export const optional =
  (check, absent) =>
  (value, ...where) =>
    value === undefined ? absent : check(value, ...where);

export const object = (checks) => (value, path, findings) => {
  if (!value || typeof value !== 'object')
    return refuse('an object', value, path, findings);
  const copy = {};
  // A page may have given all objects one more key.
  for (const key of Object.keys(checks)) {
    const got = checkAt(checks[key], value, key, path, findings);
    if (got !== undefined || key in value) copy[key] = got;
  }
  return copy;
};

/** As many values as there are checks, in their order. */
export const tuple = (checks, wanted) => (value, path, findings) => {
  if (!Array.isArray(value)) return refuse(wanted, value, path, findings);
  const {length} = checks;
  const copy = checks.map((check, i) =>
    checkAt(check, value, i, path, findings)
  );
  if (value.length > length)
    refuse(wanted, value[length], [...path, length], findings);
  return copy;
};

/** Empty lists, of which a large payload has tens of thousands, are one. */
const NONE = [];

export const list = (check) => (value, path, findings) => {
  if (!Array.isArray(value)) return refuse('a list', value, path, findings);
  const copy = [];
  // A method would pass over holes.
  for (let i = 0; i < value.length; i++)
    copy.push(checkAt(check, value, i, path, findings));
  return copy.length ? copy : NONE;
};

/** A list of records that are told apart by their ids. */
export const distinct = (check, wanted) => (value, path, findings) => {
  const {length} = findings;
  const copy = check(value, path, findings);
  const ids = new Set();
  if (!findings.slice(length).some(({isOther}) => isOther))
    copy.forEach(({id}, i) => {
      if (ids.has(id)) refuse(wanted, id, [...path, i, 'id'], findings, false);
      ids.add(id);
    });
  return copy;
};
