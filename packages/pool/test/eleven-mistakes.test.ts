/**
 * Eleven things that an earlier implementation of this format got wrong against real pools, each held to OpenZFS.
 *
 * Where a common account of one of them differs from the source, the source is right, and the test says so.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import {
  BlkptrEmbeddedView,
  BlkptrView,
  BPE_NUM_WORDS,
  BPE_PAYLOAD_SIZE,
  DataType,
  type FieldInfo,
  SA_MAGIC,
  VDEV_LABEL_START_SIZE,
  ZAP_LEAF_HASH_BLOCK_SHIFT,
  ZAP_LEAF_HASH_ENTRY_BYTES,
  ZAP_MAGIC,
  ZapTableView,
  ZapView,
} from "@zfskit/format";
import { encodeNvlist, readNvlistHeader } from "@zfskit/nvlist";
import { openTopVdev, parseVdevConfig } from "@zfskit/vdev";
import { Zap, type ZapEntry } from "@zfskit/zap";
import { embeddedPayload } from "@zfskit/zio";

function field(view: { readonly fields: readonly FieldInfo[] }, name: string): FieldInfo {
  const found = view.fields.find((candidate) => candidate.name === name);
  assert.ok(found !== undefined, name);
  return found;
}

/** include/sys/vdev_impl.h VDEV_LABEL_START_SIZE: two labels of 256 KiB and a boot area of 3.5 MiB. */
test("data starts at 4 MiB, not at the partition's start", async () => {
  assert.equal(VDEV_LABEL_START_SIZE, 4 * 1024 * 1024);
  const disk = new Uint8Array(8 * 1024 * 1024);
  disk[VDEV_LABEL_START_SIZE + 0x1000] = 0xee;
  const top = openTopVdev(parseVdevConfig({ type: "disk", id: 0n, guid: 7n, ashift: 9n }), new Map([[7n, new MemorySource(disk)]]));
  const bytes = new Uint8Array(512);
  for (const candidate of top.candidates(0x1000, 512)) await candidate.read(bytes);
  assert.equal(bytes[0], 0xee);
});

/** include/sys/zap_impl.h ZAP_MAGIC. */
test("the ZAP's magic is 0x2F52AB2AB", () => {
  assert.equal(BigInt(ZAP_MAGIC), 0x2f52ab2abn);
});

/** include/sys/zap_impl.h zap_phys: the table's structure begins at 0x10, and zt_shift is its third word. */
test("zt_shift lies at 0x20 of the header, which is 0x10 of zap_table_phys", () => {
  assert.equal(field(ZapTableView, "shift").offset, 0x10);
  assert.equal(field(ZapView, "ptrtbl").offset + field(ZapTableView, "shift").offset, 0x20);
});

const BLOCK_BYTES = 16 * 1024;
const LEAF_BLKID = 1;

/** A header whose pointer table leads every hash to block 1, and a leaf block of one entry; integers of the writer's order. */
function fatZap(littleEndian: boolean, prefixLen: number, hashEntry: number): Uint8Array[] {
  const header = new Uint8Array(BLOCK_BYTES);
  const view = new DataView(header.buffer);
  const words: [number, bigint][] = [
    [0x00, 0x8000000000000001n],
    [0x08, 0x2f52ab2abn],
    [0x20, 10n],
    [0x38, 2n],
    [0x40, 1n],
    [0x48, 1n],
    [0x50, 0x123456789n],
  ];
  for (const [at, word] of words) view.setBigUint64(at, word, littleEndian);
  for (let at = BLOCK_BYTES / 2; at < BLOCK_BYTES; at += 8) view.setBigUint64(at, BigInt(LEAF_BLKID), littleEndian);
  const leaf = new Uint8Array(BLOCK_BYTES);
  const out = new DataView(leaf.buffer);
  out.setBigUint64(0, 0x8000000000000000n, littleEndian);
  out.setUint32(24, 0x2ab1eaf, littleEndian);
  out.setUint16(32, prefixLen, littleEndian);
  leaf.fill(0xff, 48, 48 + 1024);
  out.setUint16(48 + 2 * hashEntry, 0, littleEndian);
  const chunk = 48 + 1024;
  out.setUint8(chunk, 252);
  out.setUint8(chunk + 1, 8);
  out.setUint16(chunk + 2, 0xffff, littleEndian);
  out.setUint16(chunk + 4, 1, littleEndian);
  out.setUint16(chunk + 6, 5, littleEndian);
  out.setUint16(chunk + 8, 2, littleEndian);
  out.setUint16(chunk + 10, 1, littleEndian);
  const array = (index: number, bytes: readonly number[]) => {
    out.setUint8(chunk + index * 24, 251);
    leaf.set(bytes, chunk + index * 24 + 1);
    out.setUint16(chunk + index * 24 + 22, 0xffff, littleEndian);
  };
  array(1, [0x6e, 0x61, 0x6d, 0x65, 0]);
  array(2, [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08]);
  return [header, leaf];
}

async function entriesOf(blocks: Uint8Array[], littleEndian: boolean): Promise<ZapEntry[]> {
  const zap = await Zap.open({
    blockSize: BLOCK_BYTES,
    blockCount: blocks.length,
    async readBlock(blkid) {
      const bytes = blocks[blkid] ?? new Uint8Array(BLOCK_BYTES);
      return { bytes, view: new DataView(bytes.buffer), littleEndian };
    },
  });
  const entries: ZapEntry[] = [];
  for await (const entry of zap.entries()) entries.push(entry);
  return entries;
}

/** include/sys/zap_impl.h ZAP_EMBEDDED_PTRTBL_ENT: the upper half of the first block. */
test("the embedded pointer table lies at half of the header's block", async () => {
  assert.equal((await entriesOf(fatZap(true, 0, 3), true)).length, 1);
  const without = fatZap(true, 0, 3);
  without[0]!.fill(0, BLOCK_BYTES / 2);
  // Entry 0 then leads to the header itself, which is no leaf.
  await assert.rejects(entriesOf(without, true), { code: "ECORRUPT" });
});

/** include/sys/zap_leaf.h ZAP_LEAF_HASH_SHIFT is block shift - 5; one account says block size / 16. */
test("a leaf's hash table has block size / 32 entries of 2 bytes, whatever the prefix length", async () => {
  assert.equal(ZAP_LEAF_HASH_BLOCK_SHIFT, 5);
  assert.equal(ZAP_LEAF_HASH_ENTRY_BYTES, 2);
  for (const prefixLen of [0, 1, 7, 20]) {
    const [first] = await entriesOf(fatZap(true, prefixLen, BLOCK_BYTES / 32 - 1), true);
    assert.equal(first?.name, "name", `prefix of ${prefixLen} bits`);
  }
});

/** module/zfs/zap_leaf.c zap_leaf_array_read takes bytes from the most significant down. */
test("integers in a leaf's arrays are big-endian, whichever machine wrote the leaf", async () => {
  for (const littleEndian of [true, false]) {
    const [entry] = await entriesOf(fatZap(littleEndian, 0, 0), littleEndian);
    assert.equal(entry?.integer(), 0x0102030405060708n);
  }
});

/** The bytes of a pointer whose words say where they lie; word 6 is prop, word 10 the birth. */
function numberedPointer(): Uint8Array {
  const bytes = new Uint8Array(BlkptrView.SIZE);
  for (let i = 0; i < bytes.length; i++) bytes[i] = i + 1;
  const embedded = BlkptrEmbeddedView.of(bytes);
  embedded.prop = 0n;
  embedded.embedded = 1;
  embedded.byteorder = 1;
  embedded.compress = 2;
  return bytes;
}

/** include/sys/spa.h BPE_IS_PAYLOADWORD: all words but prop and the logical birth. */
test("the padding words of an embedded block pointer are payload", () => {
  const bytes = numberedPointer();
  BlkptrEmbeddedView.of(bytes).psize = BPE_PAYLOAD_SIZE - 1;
  const payload = embeddedPayload(BlkptrView.of(bytes));
  assert.deepEqual([...payload.subarray(48, 72)], [...bytes.subarray(56, 80)]);
});

/** include/sys/spa.h BPE_GET_LSIZE, BPE_GET_PSIZE. */
test("its LSIZE is the low 25 bits of prop and its PSIZE the next 7, both in bytes and one less", () => {
  const view = BlkptrEmbeddedView.of(new Uint8Array(BlkptrView.SIZE));
  view.prop = 0x1ffffffn;
  assert.deepEqual([view.lsizeBytes, view.psizeBytes], [2 ** 25, 1]);
  view.prop = 0x7fn << 25n;
  assert.deepEqual([view.lsizeBytes, view.psizeBytes], [1, 128]);
});

/** include/sys/spa.h BPE_NUM_WORDS, BPE_PAYLOAD_SIZE. */
test("its payload is 112 bytes in 14 words, all but prop and birth", () => {
  assert.equal(BPE_NUM_WORDS, 14);
  assert.equal(BPE_PAYLOAD_SIZE, 112);
  const bytes = numberedPointer();
  BlkptrEmbeddedView.of(bytes).psize = BPE_PAYLOAD_SIZE - 1;
  const expected = [...bytes.subarray(0, 48), ...bytes.subarray(56, 80), ...bytes.subarray(88, 128)];
  assert.deepEqual([...embeddedPayload(BlkptrView.of(bytes))], expected);
});

/** include/sys/sa_impl.h SA_MAGIC. */
test("the magic of system attributes is 0x2F505A", () => {
  assert.equal(SA_MAGIC, 0x2f505a);
});

/** include/sys/nvpair.h data_type_t; module/nvpair/nvpair.c nvs_header_t. */
test("nvlist types UINT64, STRING and NVLIST_ARRAY are 8, 9 and 20, and 4 bytes come before an XDR list", () => {
  assert.deepEqual([DataType.uint64, DataType.string, DataType.nvlistArray], [8, 9, 20]);
  const packed = encodeNvlist({ one: 1n });
  assert.deepEqual([...packed.subarray(0, 4)], [1, 1, 0, 0]);
  assert.deepEqual(readNvlistHeader(packed), { encoding: "xdr", littleEndian: true });
  // nvl_version and nvl_nvflag follow, big-endian.
  assert.deepEqual([...packed.subarray(4, 12)], [0, 0, 0, 0, 0, 0, 0, 1]);
});
