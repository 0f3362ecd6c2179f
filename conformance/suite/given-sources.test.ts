/** What openPool takes besides paths: each gives the same file. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { openPool, type PoolSource } from "@zfskit/pool";
import { fixture, fixtureText } from "../src/fixture.ts";
import { jsonLines } from "../src/zexplore.ts";

const name = "openzfs-2.4-s390x/be-mirror";
const folder = await fixture(name);
const image = readFileSync(join(folder, readdirSync(folder)[0] ?? ""));

/** A real handle is a browser's: scripts/browser tests those. */
const handle = { kind: "file", name: "0.img", getFile: async () => new File([image], "0.img") } as unknown as FileSystemFileHandle;

async function holds(source: PoolSource): Promise<void> {
  const want = jsonLines(fixtureText(name, "manifest.jsonl")).find((line) => line["type"] === "file" && line["snapshot"] === null);
  assert.ok(want !== undefined);
  await using pool = await openPool(source);
  const fs = await pool.dataset(String(want["dataset"]));
  const sha256 = createHash("sha256").update(await fs.readFile(String(want["path"])));
  assert.equal(sha256.digest("hex"), want["sha256"]);
}

test("a Blob", () => holds(new Blob([image])));
test("a File", () => holds(new File([image], "0.img")));
test("a FileSystemFileHandle", () => holds(handle));

test("a URL", async () => {
  const server = createServer((request, response) => {
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const bytes = image.subarray(Number(start), Number(end) + 1);
    response.writeHead(206, { "content-range": `bytes ${start}-${Number(start) + bytes.length - 1}/${image.length}`, etag: '"1"' });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await holds(`http://127.0.0.1:${(server.address() as AddressInfo).port}/0.img`);
  } finally {
    server.closeAllConnections?.();
    await new Promise((resolve) => server.close(resolve));
  }
});
