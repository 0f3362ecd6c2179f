// What tests use of node:test, in a worker of a browser: they are collected while their file loads, and then run in turn.

/** @typedef {{ name: string, skip: boolean, run: () => unknown }} Test */

/** @type {Test[]} */
export const tests = [];

/**
 * @param {string} name
 * @param {{ skip?: boolean | string } | (() => unknown)} options
 * @param {() => unknown} [run]
 */
export function test(name, options, run) {
  if (typeof options === "function") tests.push({ name, skip: false, run: options });
  else tests.push({ name, skip: Boolean(options.skip), run });
}
