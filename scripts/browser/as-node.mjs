// Calls of Node's own zlib and OpenSSL that tests in a browser make: shims/ask-node.mjs has the other side.
import * as crypto from "node:crypto";
import * as zlib from "node:zlib";

const modules = { "node:crypto": crypto, "node:zlib": zlib };

/** @param {string} question in JSON; bytes are in base64, as in the answer */
export function answerAsNode(question) {
  const { module, calls } = JSON.parse(question, (_, value) =>
    typeof value?.base64 === "string" ? new Uint8Array(Buffer.from(value.base64, "base64")) : value,
  );
  try {
    const [made, ...fed] = calls;
    const object = call(modules[module], made);
    const result = fed.reduce((_, one) => call(object, one), object);
    return JSON.stringify({ result: isBytes(result) ? { base64: Buffer.from(result).toString("base64") } : result });
  } catch (error) {
    return JSON.stringify({ error: error.message });
  }
}

function call(object, [name, args]) {
  return typeof object[name] === "function" ? object[name](...args) : object[name];
}

function isBytes(value) {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}
