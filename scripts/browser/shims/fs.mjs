// What tests use of node:fs: files that lie beside them, which the test server has.
import { Buffer } from "./buffer.mjs";

export function readFileSync(url, encoding) {
  const { response } = get(url, "arraybuffer");
  const bytes = Buffer.from(response);
  return encoding === undefined ? bytes : bytes.toString(encoding);
}

export function readdirSync(url) {
  return JSON.parse(get(`${url}?names`, "text").response);
}

function get(url, type) {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.responseType = type;
  request.send();
  if (request.status !== 200) throw new Error(`${url}: status ${request.status}`);
  return request;
}
