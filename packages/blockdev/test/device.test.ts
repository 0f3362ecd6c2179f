import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { measureDevice, openFile, type ReadAt, SectorSource } from "@zfskit/blockdev/node";
import { isZfsError } from "@zfskit/core";
import fc from "fast-check";

/** A disk that takes whole sectors only, as macOS, FreeBSD and Windows have them. */
function disk(sectorBytes: number, bytes: Uint8Array): ReadAt {
  return (into, offset) => {
    if (offset % sectorBytes !== 0 || into.length % sectorBytes !== 0) throw Object.assign(new Error("unaligned"), { code: "EINVAL" });
    if (offset >= bytes.length) throw Object.assign(new Error("past the end"), { code: "ENXIO" });
    const piece = bytes.subarray(offset, offset + into.length);
    into.set(piece);
    return piece.length;
  };
}

for (const sectorBytes of [512, 4096])
  test(`a disk with sectors of ${sectorBytes} bytes is measured, and any range of it read`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), async (sectors, from, count) => {
        const bytes = Uint8Array.from({ length: sectors * sectorBytes }, (_, i) => (i * 31) >> 4);
        const readAt = disk(sectorBytes, bytes);
        assert.deepEqual(measureDevice(readAt), { size: bytes.length, sectorBytes });
        const source = new SectorSource(readAt, { name: "disk", size: bytes.length, sectorBytes, close: () => {} });
        const offset = from % (bytes.length + 1);
        const length = count % (bytes.length - offset + 1);
        assert.deepEqual(await source.read(offset, length), bytes.slice(offset, offset + length));
      }),
    );
  });

test("a disk of petabytes is measured in few reads", () => {
  const size = 3 * 2 ** 50 + 512 * 7;
  let reads = 0;
  const readAt: ReadAt = (into, offset) => {
    reads++;
    return offset + into.length <= size ? into.length : 0;
  };
  assert.deepEqual(measureDevice(readAt), { size, sectorBytes: 512 });
  assert.ok(reads < 60);
});

test("a pipe is refused at once, and the message says what to do", { skip: process.platform === "win32" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "zfskit-pipe-"));
  try {
    const pipe = join(folder, "pipe");
    assert.equal(spawnSync("mkfifo", [pipe]).status, 0);
    await assert.rejects(
      openFile(pipe),
      (error) => isZfsError(error, "EINVAL") && /is a pipe.*save what comes out of it to a file/.test(error.message),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
