// Holds a pool to its manifest where there is a browser, as conformance/src/hold.ts does elsewhere: by the library, since
// pages have no command line. It works in workers and on the page itself.
import { openPool } from "@zfskit/pool";
import { manifestDifferences } from "../../conformance/src/manifest-differences.ts";
import { poolManifest } from "../../packages/zexplore/src/pool-manifest.ts";

/** The server's name of what lies beside the images. */
const beside = (name) => `/files/conformance/fixtures/${name}`;

/** Of containers that fixtures are put into. */
const containerKey = new TextEncoder().encode("zfskit-test");

/**
 * @param {string} name of the fixture
 * @param {readonly import("@zfskit/pool").PoolSource[]} sources its members
 * @returns {Promise<{ entries: number, lines: string[] }>} what differs, a line each
 */
export async function holdPool(name, sources) {
  const facts = await (await fetch(`${beside(name)}/pool.json`)).json();
  const expected = jsonLines(await (await fetch(`${beside(name)}/manifest.jsonl`)).text());
  const lines = [];
  const read = [];
  const pool = await openPool(sources, { replay: wantsReplay(facts), sources: { unlock: async () => [containerKey] } });
  try {
    for (const [dataset, key] of Object.entries(facts.keys ?? {})) await pool.loadKey(dataset, keyMaterial(key));
    for await (const { entry, error } of poolManifest(pool, () => new Sha256())) {
      if (error !== undefined) lines.push(error.message);
      else read.push(entry);
    }
  } finally {
    await pool.close();
  }
  return { entries: expected.length, lines: [...lines, ...manifestDifferences(expected, read, facts)] };
}

/** What a browser has hashes all at once: pieces are collected. */
class Sha256 {
  bytes = new Uint8Array(4096);
  length = 0;

  update(piece) {
    const length = this.length + piece.length;
    if (length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.length);
    this.length = length;
  }

  async digest() {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", this.bytes.subarray(0, this.length)));
  }
}

/** Facts have arguments of the command line: none but this one has been needed. */
function wantsReplay({ arguments: given = [] }) {
  const unknown = given.find((argument) => argument !== "--replay");
  if (unknown !== undefined) throw new Error(`${unknown} has no meaning in a browser yet`);
  return given.length > 0;
}

/** As --key takes it: `passphrase:TEXT` or `hex:DIGITS`. */
function keyMaterial(key) {
  const colon = key.indexOf(":");
  return { [key.slice(0, colon)]: key.slice(colon + 1) };
}

function jsonLines(text) {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
