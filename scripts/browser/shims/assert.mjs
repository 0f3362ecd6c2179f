// What tests use of node:assert/strict, in a browser.

class AssertionError extends Error {
  name = "AssertionError";
  code = "ERR_ASSERTION";
}

// biome-ignore lint/style/noDefaultExport: that of node:assert is one
export default function assert(value, message) {
  check(Boolean(value), message, () => `${shown(value)} is not truthy`);
}

Object.assign(assert, {
  AssertionError,
  ok: assert,
  fail: (message = "failed") => check(false, message),
  equal: (actual, expected, message) => check(Object.is(actual, expected), message, () => `${shown(actual)}, not ${shown(expected)}`),
  notEqual: (actual, other, message) => check(!Object.is(actual, other), message, () => `${shown(actual)}, which it should not be`),
  deepEqual: (actual, expected, message) => check(alike(actual, expected), message, () => `${shown(actual)}, not ${shown(expected)}`),
  notDeepEqual: (actual, other, message) => check(!alike(actual, other), message, () => `${shown(actual)}, which it should not be`),
  match: (text, pattern, message) => check(pattern.test(text), message, () => `${shown(text)} does not match ${pattern}`),
  doesNotMatch: (text, pattern, message) => check(!pattern.test(text), message, () => `${shown(text)} matches ${pattern}`),
  throws(work, expected, message) {
    let thrown;
    try {
      work();
    } catch (error) {
      thrown = { error };
    }
    checkThrown(thrown, expected, message);
  },
  async rejects(work, expected, message) {
    let thrown;
    try {
      await (typeof work === "function" ? work() : work);
    } catch (error) {
      thrown = { error };
    }
    checkThrown(thrown, expected, message);
  },
});

function check(good, message, describe = () => message) {
  if (good) return;
  if (message instanceof Error) throw message;
  throw new AssertionError(message === undefined ? describe() : message);
}

function checkThrown(thrown, expected, message) {
  if (thrown === undefined) throw new AssertionError(typeof expected === "string" ? expected : (message ?? "nothing was thrown"));
  const { error } = thrown;
  if (expected === undefined || typeof expected === "string") return;
  if (expected instanceof RegExp) check(expected.test(String(error)), message, () => `${error} does not match ${expected}`);
  else if (typeof expected !== "function") {
    for (const [key, value] of Object.entries(expected))
      check(value instanceof RegExp ? value.test(error[key]) : alike(error[key], value), message, () => `${key} is ${shown(error[key])}`);
  } else if (expected.prototype !== undefined && error instanceof expected) return;
  else if (expected.prototype instanceof Error) throw error;
  else check(expected.call({}, error) === true, message, () => `thrown was ${error?.stack ?? error}`);
}

/** As assert.deepStrictEqual has it: same prototypes, same own enumerable properties, same contents. */
function alike(a, b, above = new Map()) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (above.get(a) === b) return true;
  if (ArrayBuffer.isView(a) && !(a instanceof DataView)) return sameNumbers(a, b);
  if (a instanceof ArrayBuffer) return alike(new Uint8Array(a), new Uint8Array(b));
  if (a instanceof RegExp && String(a) !== String(b)) return false;
  if (a instanceof Date && a.getTime() !== b.getTime()) return false;
  if (a instanceof Error && (a.message !== b.message || a.name !== b.name || !alike(a.cause, b.cause, above))) return false;
  const within = new Map(above).set(a, b);
  if (a instanceof Set && !samePairs([...a.keys()], [...b.keys()], (one, other) => alike(one, other, within))) return false;
  if (a instanceof Map && !samePairs([...a], [...b], (one, other) => alike(one, other, within))) return false;
  const keys = ownKeys(a);
  return keys.length === ownKeys(b).length && keys.every((key) => isEnumerable.call(b, key) && alike(a[key], b[key], within));
}

/** Tests compare megabytes: a loop takes a tenth of the time that `every` does. */
function sameNumbers(a, b) {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !Object.is(a[i], b[i])) return false;
  return true;
}

const isEnumerable = Object.prototype.propertyIsEnumerable;

function ownKeys(value) {
  return Reflect.ownKeys(value).filter((key) => isEnumerable.call(value, key));
}

/** Sets and maps have an order that does not count. */
function samePairs(ones, others, same) {
  if (ones.length !== others.length) return false;
  for (const one of ones) {
    const at = others.findIndex((other) => same(one, other));
    if (at < 0) return false;
    others.splice(at, 1);
  }
  return true;
}

const SHOWN = 300;

function shown(value) {
  const simple = (_, part) => {
    if (typeof part === "bigint") return `${part}n`;
    if (ArrayBuffer.isView(part))
      return `${part.constructor.name} of ${part.byteLength} bytes: ${Array.from(part.subarray?.(0, 32) ?? [])}`;
    if (part instanceof Error) return String(part);
    if (part instanceof Map || part instanceof Set) return [...part];
    return part;
  };
  const text = JSON.stringify(value, simple) ?? String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}
