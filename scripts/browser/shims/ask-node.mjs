// What tests hold the library to is Node's own zlib and OpenSSL, in a browser too: calls go to the test server, by requests
// that are waited for, which workers may make.
import { Buffer } from "./buffer.mjs";

/** What was asked before: nothing that tests ask for is left to chance, and a request takes milliseconds. */
const answers = new Map();
/** Letters of a question whose answer is kept. */
const SHORT = 64 * 1024;

/**
 * @param {string} module of Node
 * @param {readonly (readonly [name: string, args: readonly unknown[]])[]} calls the first of the module, the others of what it gave
 * @returns what the last one gave
 */
export function askNode(module, calls) {
  const question = JSON.stringify({ module, calls }, (_, value) =>
    ArrayBuffer.isView(value) ? { base64: plain(value).toBase64() } : value,
  );
  const answer = answers.get(question) ?? send(question);
  if (question.length < SHORT) answers.set(question, answer);
  const { error, result } = JSON.parse(answer, (_, value) =>
    typeof value?.base64 === "string" ? Buffer.from(value.base64, "base64") : value,
  );
  if (error !== undefined) throw new Error(error);
  return result;
}

function send(question) {
  const request = new XMLHttpRequest();
  request.open("POST", "/node", false);
  request.send(question);
  return request.responseText;
}

function plain({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
