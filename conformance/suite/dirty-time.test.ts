/** Dirty time logs against what a member really lacks: what it did not miss verifies on it, what it missed is asked of it last. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checksumAlgorithm, readChecksumWords, verifyChecksum } from "@zfskit/checksum";
import { type DataBlock, DmuObject, readSpaceMap } from "@zfskit/dmu";
import { ZioCksumView } from "@zfskit/format";
import { nvNumber } from "@zfskit/nvlist";
import { openPool } from "@zfskit/pool";
import { leavesOf } from "@zfskit/vdev";
import { dvasOf, isEmbedded, isLittleEndian, physicalBirth, psizeOf } from "@zfskit/zio";
import { fixture } from "../src/fixture.ts";

test("openzfs-2.4/stale: the log of the member that was away names the blocks that it lacks", async () => {
  await using pool = await openPool(await fixture("openzfs-2.4/stale"));
  const away = pool.tops.flatMap((top) => leavesOf(top.config)).filter((leaf) => (nvNumber(leaf.nvlist, "DTL") ?? 0) !== 0);
  assert.equal(away.length, 1);
  const name = pool.found.members.find(({ label }) => label.guid === away[0]!.guid)?.source.name;
  assert.ok(name !== undefined);
  const log = new DmuObject(pool.mos.objset, await pool.mos.dnode(nvNumber(away[0]!.nvlist, "DTL")!));
  const missed: [from: number, to: number][] = [];
  await readSpaceMap(log, ({ isFree, offset, length }) => {
    assert.equal(isFree, false);
    missed.push([offset, offset + length]);
  });
  const counts = { good: 0, lacking: 0 };
  for await (const node of pool.datasets.descendants(await pool.datasets.root())) {
    const objset = await pool.objset(node.head, node.name);
    for await (const dnode of objset.dnodes()) {
      assert.ok(!("error" in dnode));
      const blocks: DataBlock[] = [];
      for await (const run of objset.dataBlocks(dnode, 0, dnode.blockCount)) blocks.push(...run);
      for (const { bp } of blocks) {
        if (isEmbedded(bp)) continue;
        const algorithm = await checksumAlgorithm(bp.checksum);
        const cksum = new Uint8Array(bp.dv.buffer, bp.dv.byteOffset + bp.cksum.off, ZioCksumView.SIZE);
        const expected = { words: readChecksumWords(cksum, 0, bp.le), littleEndian: isLittleEndian(bp) };
        for (const { vdev, offset } of dvasOf(bp)) {
          const birth = physicalBirth(bp);
          const sides = [...pool.tops[vdev]!.candidates(offset, psizeOf(bp), birth)].slice(0, 3);
          const bytes = new Uint8Array(psizeOf(bp));
          await sides.find((side) => side.name === name)!.read(bytes);
          const lacks = !verifyChecksum(algorithm, bytes, expected);
          counts[lacks ? "lacking" : "good"]++;
          if (!lacks) continue;
          assert.ok(
            missed.some(([from, to]) => birth >= from && birth < to),
            `block of txg ${birth} at ${offset}`,
          );
          assert.equal(sides.at(-1)?.name, name);
        }
      }
    }
  }
  assert.ok(counts.good > 5 && counts.lacking > 0, JSON.stringify(counts));
});
