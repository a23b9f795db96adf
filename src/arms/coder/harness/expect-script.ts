/** JavaScript for the sandbox: assertions. Each counts for the test it was made in, and a failure is kept whether or not it is caught. */
export const expectScript = String.raw`
const shown = (value) => {
  try {
    const text = typeof value === 'object' && value !== null && !(value instanceof Error) ? JSON.stringify(value) : undefined;
    return (text ?? (typeof value === 'string' ? JSON.stringify(value) : String(value))).slice(0, 200);
  } catch {
    return 'a value';
  }
};
const isObject = (value) => typeof value === 'object' && value !== null;

/** What these hold is in none of their keys. */
const opaque = [Promise, WeakMap, WeakSet, WeakRef, ArrayBuffer, DataView, Number, Boolean];
const isOpaque = (value) => opaque.some((Kind) => value instanceof Kind);
/** Not instanceof: a class of the code may answer that as it likes. */
const isInstance = (value, Kind) => Function.prototype[Symbol.hasInstance].call(Kind, value);
const sameIn = (a, b, way) => a.every((item) => b.some((other) => same(item, other, way)));
function same(a, b, { isStrict, depth }) {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || isOpaque(a) || isOpaque(b)) return false;
  if (depth > 100) throw new RangeError('The values are nested too deeply.');
  const way = { isStrict, depth: depth + 1 };
  for (const [Kind, read] of [[Date, Date.prototype.getTime], [RegExp, RegExp.prototype.toString]]) {
    if (a instanceof Kind || b instanceof Kind)
      return a instanceof Kind && b instanceof Kind && Object.is(read.call(a), read.call(b));
  }
  for (const Kind of [Map, Set]) {
    if (!(a instanceof Kind) && !(b instanceof Kind)) continue;
    if (!(a instanceof Kind && b instanceof Kind)) return false;
    const [one, other] = [a, b].map((each) => [...Kind.prototype.entries.call(each)]);
    return one.length === other.length && sameIn(one, other, way) && sameIn(other, one, way);
  }
  if (a instanceof Error && b instanceof Error) return a.name === b.name && a.message === b.message;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (isStrict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a) && a.length !== b.length) return false;
  const keys = (value) => Object.keys(value).filter((key) => isStrict || value[key] !== undefined);
  const [one, other] = [keys(a), keys(b)];
  return one.length === other.length && one.every((key) => Object.hasOwn(b, key) && same(a[key], b[key], way));
}
const alike = (a, b) => same(a, b, { isStrict: false, depth: 0 });

const compared = (a, b, holds) => {
  if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'bigint')) throw new TypeError('Only numbers compare.');
  return holds(a, b);
};
const isThrown = (error, wanted) => {
  if (wanted === undefined) return true;
  const message = isObject(error) ? String(error.message) : String(error);
  if (typeof wanted === 'string') return message.includes(wanted);
  if (wanted instanceof RegExp) return wanted.test(message);
  return typeof wanted === 'function' ? isInstance(error, wanted) : alike(error, wanted);
};
const memberOf = (value, path) =>
  (Array.isArray(path) ? path : String(path).split('.')).reduce(
    (found, key) => (found !== undefined && found.value != null && key in Object(found.value) ? { value: found.value[key] } : undefined),
    { value },
  );
const matchers = {
  toBe: (actual, wanted) => Object.is(actual, wanted),
  toEqual: alike,
  toStrictEqual: (actual, wanted) => same(actual, wanted, { isStrict: true, depth: 0 }),
  toBeTruthy: (actual) => Boolean(actual),
  toBeFalsy: (actual) => !actual,
  toBeNull: (actual) => actual === null,
  toBeUndefined: (actual) => actual === undefined,
  toBeDefined: (actual) => actual !== undefined,
  toBeNaN: (actual) => Number.isNaN(actual),
  toBeGreaterThan: (actual, bound) => compared(actual, bound, (a, b) => a > b),
  toBeGreaterThanOrEqual: (actual, bound) => compared(actual, bound, (a, b) => a >= b),
  toBeLessThan: (actual, bound) => compared(actual, bound, (a, b) => a < b),
  toBeLessThanOrEqual: (actual, bound) => compared(actual, bound, (a, b) => a <= b),
  toBeCloseTo: (actual, wanted, digits = 2) =>
    compared(actual, wanted, (a, b) => a === b || Math.abs(a - b) < 10 ** -digits / 2),
  toContain: (actual, item) =>
    typeof actual === 'string' ? actual.includes(item) : [...actual].some((one) => Object.is(one, item)),
  toContainEqual: (actual, item) => [...actual].some((one) => alike(one, item)),
  toHaveLength: (actual, length) => actual.length === length,
  toMatch: (actual, wanted) =>
    typeof actual === 'string' && (typeof wanted === 'string' ? actual.includes(wanted) : wanted.test(actual)),
  toBeInstanceOf: (actual, Kind) => isInstance(actual, Kind),
  toHaveProperty: (actual, path, ...wanted) => {
    const found = memberOf(actual, path);
    return found !== undefined && (wanted.length === 0 || alike(found.value, wanted[0]));
  },
  toThrow: (actual, wanted) => {
    if (typeof actual !== 'function') throw new TypeError('toThrow needs a function.');
    try {
      actual();
    } catch (error) {
      return isThrown(error, wanted);
    }
    return false;
  },
};
matchers.toThrowError = matchers.toThrow;

const settled = (actual, isRejected) =>
  Promise.resolve(actual).then(
    (value) => ({ value, isAsWanted: !isRejected }),
    (value) => ({ value, isAsWanted: isRejected }),
  );
const matchersFor = ({ owner, actual, isNegated, mode }) =>
  Object.fromEntries(Object.entries(matchers).map(([name, matcher]) => {
    const decide = (value, wanted, how = matcher) => {
      const text = 'expect(' + shown(value) + ')' + (isNegated ? '.not.' : '.') + name + '(' + wanted.map(shown).join(', ') + ')';
      // What cannot be decided has failed, negated or not, and is kept like any failure: code may catch what a matcher throws.
      let holds = false;
      try {
        holds = Boolean(how(value, ...wanted)) !== isNegated;
      } catch {}
      record(owner, holds, text);
    };
    if (mode === undefined) return [name, (...wanted) => decide(actual, wanted)];
    return [name, (...wanted) => waitFor(owner, async () => {
      const { value, isAsWanted } = await settled(actual, mode === 'rejects');
      if (!isAsWanted) return record(owner, false, 'expect(…).' + mode + ': it did the opposite');
      decide(value, wanted, mode === 'rejects' && name.startsWith('toThrow') ? isThrown : matcher);
    })];
  }));
const expect = (actual) => {
  const owner = current;
  const both = (mode) => ({
    ...matchersFor({ owner, actual, isNegated: false, mode }),
    not: matchersFor({ owner, actual, isNegated: true, mode }),
  });
  return { ...both(undefined), resolves: both('resolves'), rejects: both('rejects') };
};

const assert = (value, message = 'assert(' + shown(value) + ')') => record(current, Boolean(value), String(message));
const asserting = (name) => (...all) => expect(all[0])[name](...all.slice(1, 2));
const denying = (name) => (...all) => expect(all[0]).not[name](...all.slice(1, 2));
Object.assign(assert, {
  ok: assert,
  equal: asserting('toBe'),
  strictEqual: asserting('toBe'),
  notEqual: denying('toBe'),
  notStrictEqual: denying('toBe'),
  deepEqual: asserting('toEqual'),
  deepStrictEqual: asserting('toEqual'),
  notDeepEqual: denying('toEqual'),
  throws: asserting('toThrow'),
  doesNotThrow: denying('toThrow'),
  match: asserting('toMatch'),
  rejects: (run, wanted) => expect(typeof run === 'function' ? run() : run).rejects.toThrow(wanted),
});
`;
