/** Pools read through sources that have to be waited for, as web servers are: the same files, in few requests. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { listFolder, openFile } from "@zfskit/blockdev/node";
import type { BlockSource, ReadOptions } from "@zfskit/core";
import { openPool } from "@zfskit/pool";
import { digest } from "../src/digest.ts";
import { fixture } from "../src/fixture.ts";

/** Answers later, the one that was asked last first; counts. */
class SlowSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #below: BlockSource;
  readonly counts: { requests: number; underWay: number; most: number };

  constructor(below: BlockSource, counts: SlowSource["counts"]) {
    this.#below = below;
    this.size = below.size;
    this.name = below.name ?? "";
    this.counts = counts;
  }

  async read(offset: number, length: number, options?: ReadOptions): Promise<Uint8Array> {
    const { counts } = this;
    counts.requests++;
    counts.most = Math.max(counts.most, ++counts.underWay);
    await new Promise((resolve) => setTimeout(resolve, 10 / (1 + (counts.requests % 7))));
    counts.underWay--;
    return this.#below.read(offset, length, options);
  }

  close(): Promise<void> {
    return this.#below.close();
  }
}

for (const name of ["openzfs-2.4/single", "openzfs-2.4/pair", "openzfs-2.4/rz2-5", "openzfs-2.4/dr1", "openzfs-2.4/rz3-6"]) {
  test(`${name}: the same files from slow sources, many requests at a time, fewer than there are reads`, async () => {
    const paths = (await listFolder(await fixture(name))) ?? [];
    let reads = 0;
    const quick = await openPool(paths, { onRead: () => reads++ });
    const expected = await digest(quick, () => true);
    await quick.close();
    assert.ok(expected.size > 10);
    const counts = { requests: 0, underWay: 0, most: 0 };
    const sources: BlockSource[] = [];
    for (const path of paths) sources.push(new SlowSource(await openFile(path), counts));
    const slow = await openPool(sources);
    assert.deepEqual(await digest(slow, () => true), expected);
    await slow.close();
    assert.ok(counts.most > 1, `${counts.most} under way`);
    if (paths.length === 1) assert.ok(counts.requests < reads, `${counts.requests} requests for ${reads} blocks`);
  });
}
