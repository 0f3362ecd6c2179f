import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, ZfsError, type ZfsErrorCode } from "@zfskit/core";
import { type DataBlock, Dnode, type ObjectSet } from "@zfskit/dmu";
import { ObjectType, ObjsetType, ZVOL_OBJ, ZVOL_ZAP_OBJ } from "@zfskit/format";
import { BlkptrEditor, DnodeEditor, MzapEditor, MzapEntEditor } from "@zfskit/format/edit";
import { Volume } from "@zfskit/zvol";
import fc from "fast-check";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code);
const BLOCK_BYTES = 1024;

interface VolumeOptions {
  /** What its ZAP says; undefined is an empty ZAP. */
  readonly size: bigint | undefined;
  readonly blocks?: readonly (Uint8Array | undefined)[];
  readonly type?: number;
  readonly littleEndian?: boolean;
}

/** The object set of a volume in memory: object 1 is its data, object 2 says its size (include/sys/zvol.h). */
function volumeObjset({ size, blocks = [], type = ObjsetType.zvol, littleEndian = true }: VolumeOptions) {
  const zap = new Uint8Array(512);
  MzapEditor.of(zap, 0, littleEndian).blockType = 0x8000000000000003n;
  if (size !== undefined) {
    const entry = MzapEntEditor.of(zap, MzapEntEditor.SIZE, littleEndian);
    entry.name = "size";
    entry.value = size;
  }
  const objects = new Map<number, readonly (Uint8Array | undefined)[]>([
    [ZVOL_OBJ, blocks],
    [ZVOL_ZAP_OBJ, [zap]],
  ]);
  const signals = new Set<AbortSignal | undefined>();
  const pointerTo = (object: number, blkid: number): BlkptrEditor | undefined => {
    if (objects.get(object)?.[blkid] === undefined) return undefined;
    const bp = BlkptrEditor.of(new Uint8Array(BlkptrEditor.SIZE), 0, littleEndian);
    bp.birth = object;
    bp.fill = blkid;
    return bp;
  };
  const objset: ObjectSet = {
    id: 61,
    type,
    async dnode(object) {
      if (!objects.has(object)) throw new ZfsError("ENOENT", "no such object");
      const view = DnodeEditor.of(new Uint8Array(DnodeEditor.SIZE), 0, littleEndian);
      view.type = object === ZVOL_OBJ ? ObjectType.zvol : ObjectType.zvolProp;
      view.nlevels = 1;
      view.nblkptr = 1;
      view.datablkszsec = (object === ZVOL_OBJ ? BLOCK_BYTES : zap.length) / 512;
      view.maxblkid = Math.max(0, (objects.get(object)?.length ?? 0) - 1);
      return new Dnode(object, new Uint8Array(view.dv.buffer), littleEndian);
    },
    async *dnodes() {},
    async blockPointer(dnode, _level, blkid) {
      return pointerTo(dnode.object, blkid);
    },
    async *dataBlocks(dnode, from, to, signal): AsyncGenerator<readonly DataBlock[]> {
      signal?.throwIfAborted();
      for (let blkid = from; blkid < Math.min(to, dnode.blockCount); blkid++) {
        const bp = pointerTo(dnode.object, blkid);
        if (bp !== undefined) yield [{ blkid, bp }];
      }
    },
    async read(bp, options = {}) {
      signals.add(options.signal);
      const bytes = objects.get(bp.birth)![bp.fill]!;
      return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), littleEndian };
    },
  };
  return { objset, signals };
}

const block = (first: number) => Uint8Array.from({ length: BLOCK_BYTES }, (_, i) => (first + i) & 0xff);

async function extentsOf(volume: Volume) {
  const extents: { offset: number; length: number }[] = [];
  for await (const extent of volume.extents()) extents.push(extent);
  return extents;
}

test("size comes from the ZAP of object 2, in either byte order, block size from object 1", async () => {
  for (const littleEndian of [true, false]) {
    const { objset } = volumeObjset({ size: 2500n, blocks: [block(0), block(9), block(5)], littleEndian });
    const volume = await Volume.open("tank/vol@snap", objset);
    assert.deepEqual([volume.name, volume.size, volume.blockSize], ["tank/vol@snap", 2500, BLOCK_BYTES]);
    assert.deepEqual(await volume.read(1000, 100), Uint8Array.from([...block(0).subarray(1000), ...block(9).subarray(0, 76)]));
  }
});

const opened: readonly { readonly name: string; readonly options: VolumeOptions; readonly code: ZfsErrorCode }[] = [
  { name: "a filesystem's object set", options: { size: 1024n, type: ObjsetType.zfs }, code: "EINVAL" },
  { name: "the MOS", options: { size: 1024n, type: ObjsetType.meta }, code: "EINVAL" },
  { name: "a volume that does not say its size", options: { size: undefined }, code: "ECORRUPT" },
  { name: "a volume of 2^63 bytes", options: { size: 2n ** 63n }, code: "ECORRUPT" },
];
for (const { name, options, code } of opened) {
  test(`${name} is ${code}, and the error names the dataset`, async () => {
    const { objset } = volumeObjset(options);
    await assert.rejects(Volume.open("tank/vol", objset), (error) => isZfsError(error, code) && error.place.dataset === "tank/vol");
  });
}

const outside: readonly { readonly name: string; readonly offset: number; readonly length: number }[] = [
  { name: "over the end", offset: 2000, length: 501 },
  { name: "behind the end", offset: 2501, length: 0 },
  { name: "before the start", offset: -1, length: 1 },
  { name: "of negative length", offset: 10, length: -1 },
  { name: "whose end is past 2^53", offset: 2 ** 53, length: 2 ** 53 },
];
for (const { name, offset, length } of outside) {
  test(`a read ${name} is EIO`, async () => {
    const { objset } = volumeObjset({ size: 2500n, blocks: [block(0), block(9), block(5)] });
    const volume = await Volume.open("tank/vol", objset);
    await assert.rejects(volume.read(offset, length), is("EIO"));
  });
}

test("a read up to the end, and one of nothing at the end, are none of them an error", async () => {
  const { objset } = volumeObjset({ size: 2500n, blocks: [block(0), block(9), block(5)] });
  const volume = await Volume.open("tank/vol", objset);
  assert.deepEqual(await volume.read(2048, 452), block(5).slice(0, 452));
  assert.deepEqual(await volume.read(2500, 0), new Uint8Array(0));
});

test("holes read as zeros, also past the last block; extents leave them out and end at the size", async () => {
  const { objset } = volumeObjset({ size: 5000n, blocks: [undefined, block(1), undefined, undefined, block(2)] });
  const volume = await Volume.open("tank/vol", objset);
  assert.deepEqual(await volume.read(0, BLOCK_BYTES), new Uint8Array(BLOCK_BYTES));
  assert.deepEqual(await extentsOf(volume), [
    { offset: 1024, length: 1024 },
    { offset: 4096, length: 904 },
  ]);
  const empty = await Volume.open("tank/vol", volumeObjset({ size: 10_000n }).objset);
  assert.deepEqual(await empty.read(0, 10_000), new Uint8Array(10_000));
  assert.deepEqual(await extentsOf(empty), []);
});

test("a read into a larger array fills its first bytes, holes too, and gives those back", async () => {
  const { objset } = volumeObjset({ size: 3000n, blocks: [undefined, block(7)] });
  const volume = await Volume.open("tank/vol", objset);
  const into = new Uint8Array(3000).fill(0xee);
  const bytes = await volume.read(1000, 48, { into });
  assert.equal(bytes.buffer, into.buffer);
  assert.deepEqual(bytes, Uint8Array.from([...new Uint8Array(24), ...block(7).subarray(0, 24)]));
  assert.ok(into.subarray(48).every((byte) => byte === 0xee));
});

test("the bytes belong to the caller: writing them does not change the blocks", async () => {
  const { objset } = volumeObjset({ size: 1024n, blocks: [block(3)] });
  const volume = await Volume.open("tank/vol", objset);
  (await volume.read(0, 1024)).fill(0);
  assert.deepEqual(await volume.read(0, 1024), block(3));
});

test("the signal reaches the blocks; an aborted one rejects with its reason", async () => {
  const { objset, signals } = volumeObjset({ size: 1024n, blocks: [block(3)] });
  const volume = await Volume.open("tank/vol", objset);
  const controller = new AbortController();
  await volume.read(0, 10, { signal: controller.signal });
  assert.ok(signals.has(controller.signal));
  const reason = new Error("enough");
  controller.abort(reason);
  await assert.rejects(volume.read(0, 10, { signal: controller.signal }), (error) => error === reason);
});

test("any range of any blocks is that of the blocks put together", async () => {
  const anyBlock = fc.option(fc.uint8Array({ minLength: BLOCK_BYTES, maxLength: BLOCK_BYTES, size: "max" }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(fc.array(anyBlock, { maxLength: 5 }), fc.nat(5000), fc.nat(5000), async (blocks, a, b) => {
      const size = 5000;
      const volume = await Volume.open("tank/vol", volumeObjset({ size: BigInt(size), blocks }).objset);
      const whole = new Uint8Array(5 * BLOCK_BYTES);
      for (const [i, bytes] of blocks.entries()) whole.set(bytes ?? [], i * BLOCK_BYTES);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      assert.deepEqual(await volume.read(from, to - from), whole.slice(from, to));
    }),
    { numRuns: 100 },
  );
});
