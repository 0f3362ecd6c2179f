/**
 * Mistakes that an earlier implementation made, and that real pools showed. Offsets and numbers are typed here by hand
 * from OpenZFS's headers, so that a wrong one in the specifications is found.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { isZfsError } from "@zfskit/core";
import { BlkptrView } from "@zfskit/format";
import { decodeNvlist } from "@zfskit/nvlist";
import { parseSa, parseSaRegistry } from "@zfskit/sa";
import { openTopVdev, parseVdevConfig } from "@zfskit/vdev";
import { Zap, type ZapBlocks } from "@zfskit/zap";
import { BlockReader, embeddedPayload, lsizeOf, psizeOf } from "@zfskit/zio";

const MIB = 1024 * 1024;

test("1: data starts 4 MiB behind the start of the partition, behind two labels and the boot area", async () => {
  // include/sys/vdev_impl.h: VDEV_LABEL_START_SIZE is 2 * 256 KiB + VDEV_BOOT_SIZE (7 << 19).
  assert.equal(2 * 256 * 1024 + (7 << 19), 4 * MIB);
  const disk = new Uint8Array(5 * MIB);
  disk.fill(0xaa, 4 * MIB + 1024, 4 * MIB + 1536);
  const top = await openTopVdev(parseVdevConfig({ type: "disk", id: 0n, guid: 1n }), new Map([[1n, new MemorySource(disk)]]));
  const pointer = new DataView(new ArrayBuffer(128));
  pointer.setBigUint64(0, 1n, true);
  pointer.setBigUint64(8, 2n, true);
  // Little-endian, checksum off, uncompressed, both sizes one sector.
  pointer.setBigUint64(48, (1n << 63n) | (2n << 40n) | (2n << 32n), true);
  const { bytes } = await new BlockReader([top]).read(new BlkptrView(pointer, 0, true));
  assert.deepEqual(bytes, new Uint8Array(512).fill(0xaa));
});

/** A fat ZAP of two blocks, written by offsets: include/sys/zap_impl.h zap_phys_t, include/sys/zap_leaf.h. */
class HandMadeZap implements ZapBlocks {
  readonly blockSize: number;
  readonly blockCount = 2;
  readonly littleEndian: boolean;
  readonly view: DataView;

  constructor(blockSize: number, littleEndian: boolean, prefixLen = 0) {
    this.blockSize = blockSize;
    this.littleEndian = littleEndian;
    this.view = new DataView(new ArrayBuffer(2 * blockSize));
    const word = (at: number, value: bigint) => this.view.setBigUint64(at, value, littleEndian);
    const half = (at: number, value: number) => this.view.setUint16(at, value, littleEndian);
    word(0x00, 0x8000000000000001n);
    word(0x08, 0x2f52ab2abn);
    word(0x20, BigInt(Math.log2(blockSize) - 4));
    word(0x38, 2n);
    word(0x40, 1n);
    word(0x48, 1n);
    word(0x50, 1n);
    for (let at = blockSize / 2; at < blockSize; at += 8) word(at, 1n);
    const leaf = blockSize;
    word(leaf, 0x8000000000000000n);
    this.view.setUint32(leaf + 24, 0x2ab1eaf, littleEndian);
    half(leaf + 32, prefixLen);
    for (let slot = 0; slot < blockSize / 32; slot++) half(leaf + 48 + slot * 2, 0xffff);
    // The hash of the name "k" with salt 1, as zfs_crc64 gives it, cut to 28 bits.
    const hash = hashOfOneByte(0x6bn, 1n);
    const slots = blockSize / 32;
    const slot = Number((hash >> BigInt(64 - Math.log2(slots) - prefixLen)) & BigInt(slots - 1));
    half(leaf + 48 + slot * 2, 0);
    const chunks = leaf + 48 + (blockSize / 32) * 2;
    this.view.setUint8(chunks, 252);
    this.view.setUint8(chunks + 1, 8);
    half(chunks + 2, 0xffff);
    half(chunks + 4, 1);
    half(chunks + 6, 2);
    half(chunks + 8, 2);
    half(chunks + 10, 1);
    word(chunks + 16, hash);
    this.view.setUint8(chunks + 24, 251);
    this.view.setUint8(chunks + 25, 0x6b);
    half(chunks + 24 + 22, 0xffff);
    this.view.setUint8(chunks + 48, 251);
    for (let i = 0; i < 8; i++) this.view.setUint8(chunks + 49 + i, i + 1);
    half(chunks + 48 + 22, 0xffff);
  }

  async readBlock(blkid: number) {
    const bytes = new Uint8Array(this.view.buffer, blkid * this.blockSize, this.blockSize);
    return { bytes, view: new DataView(this.view.buffer, blkid * this.blockSize, this.blockSize), littleEndian: this.littleEndian };
  }
}

function hashOfOneByte(byte: bigint, salt: bigint): bigint {
  let crc = (salt ^ byte) & 0xffn;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1n) === 1n ? (crc >> 1n) ^ 0xc96c5795d7870f42n : crc >> 1n;
  return (((salt >> 8n) ^ crc) >> 36n) << 36n;
}

test("2: the magic of a fat ZAP is 0x2F52AB2AB, of nine digits", async () => {
  const zap = new HandMadeZap(16384, true);
  assert.equal((await Zap.open(zap)).kind, "fat");
  zap.view.setBigUint64(8, 0x2f52ab2an, true);
  await assert.rejects(Zap.open(zap), (error) => isZfsError(error, "ECORRUPT"));
});

test("3: the shift of the pointer table lies at 0x20 of the block, which is 0x10 of the table", async () => {
  const zap = new HandMadeZap(16384, true);
  const { header } = await Zap.open(zap);
  assert.ok("ptrtbl" in header);
  assert.equal(header.ptrtbl.shift, 10);
  assert.equal(header.ptrtbl.off + 0x10, 0x20);
  zap.view.setBigUint64(0x20, 9n, true);
  assert.equal(header.ptrtbl.shift, 9);
});

test("4: the embedded pointer table starts at half the block", async () => {
  for (const blockSize of [512, 4096, 16384, 131072]) {
    const zap = new HandMadeZap(blockSize, true);
    assert.equal((await (await Zap.open(zap)).get("k"))?.name, "k");
    // One word before the half counts for nothing, the words from there on are the table.
    zap.view.setBigUint64(blockSize / 2 - 8, 99n, true);
    assert.equal((await (await Zap.open(zap)).get("k"))?.name, "k");
    for (let at = blockSize / 2; at < blockSize; at += 8) zap.view.setBigUint64(at, 99n, true);
    await assert.rejects((await Zap.open(zap)).get("k"), (error) => isZfsError(error, "ECORRUPT"));
  }
});

test("5: the hash table of a leaf has one entry of 2 bytes for each 32 bytes of the block, whatever the prefix's length", async () => {
  for (const blockSize of [512, 4096, 16384, 131072]) {
    for (const prefixLen of [0, 1, 3, 9]) {
      const zap = await Zap.open(new HandMadeZap(blockSize, true, prefixLen));
      assert.equal((await zap.get("k"))?.integer(), 0x0102030405060708n);
    }
  }
});

test("6: integers in the arrays of a leaf are big-endian on every machine", async () => {
  for (const littleEndian of [true, false]) {
    const zap = await Zap.open(new HandMadeZap(16384, littleEndian));
    assert.equal((await zap.get("k"))?.integer(), 0x0102030405060708n);
  }
});

/** An embedded pointer, each byte of which says where it is: include/sys/spa.h BPE_GET_LSIZE, BPE_GET_PSIZE. */
function embedded(littleEndian: boolean, prop: bigint): BlkptrView {
  const view = new DataView(new ArrayBuffer(128));
  let payload = 0;
  for (let word = 0; word < 16; word++) {
    if (word === 6 || word === 10) continue;
    let value = 0n;
    for (let i = 0n; i < 8n; i++) value |= BigInt(++payload) << (i * 8n);
    view.setBigUint64(word * 8, value, littleEndian);
  }
  view.setBigUint64(48, prop | (1n << 39n) | (2n << 32n), littleEndian);
  view.setBigUint64(80, 0xffffn, littleEndian);
  return new BlkptrView(view, 0, littleEndian);
}

const whole = 111n | (111n << 25n);

test("7: the padding words of an embedded pointer are payload", () => {
  for (const littleEndian of [true, false]) {
    const bytes = embeddedPayload(embedded(littleEndian, whole));
    // Words 7 and 8 of a pointer (prop2 and pad), and word 9 (physical birth) follow word 5 in the payload.
    assert.deepEqual(
      bytes.subarray(48, 72),
      Uint8Array.from({ length: 24 }, (_, i) => 49 + i),
    );
  }
});

test("8: the size of an embedded block is the low 25 bits of prop, its stored size the next 7, each less one and in bytes", () => {
  for (const littleEndian of [true, false]) {
    const bp = embedded(littleEndian, 0x1abcdefn | (0x4dn << 25n));
    assert.deepEqual([lsizeOf(bp), psizeOf(bp)], [0x1abcdf0, 0x4e]);
  }
});

test("9: the payload is 112 bytes in 14 words, all but prop and birth", () => {
  for (const littleEndian of [true, false]) {
    assert.deepEqual(
      embeddedPayload(embedded(littleEndian, whole)),
      Uint8Array.from({ length: 112 }, (_, i) => i + 1),
    );
  }
});

test("10: the magic of system attributes is 0x2F505A", () => {
  const registry = parseSaRegistry([{ name: "A", integers: [8n << 24n] }], [{ name: "2", integers: [0n] }]);
  for (const littleEndian of [true, false]) {
    const view = new DataView(new ArrayBuffer(16));
    view.setUint32(0, 0x2f505a, littleEndian);
    // Layout 2; a header of 8 bytes in the upper 6 bits.
    view.setUint16(4, 2 | (1 << 10), littleEndian);
    view.setBigUint64(8, 77n, littleEndian);
    assert.equal(parseSa(new Uint8Array(view.buffer), littleEndian, registry).word("A"), 77n);
    view.setUint32(0, 0x2f505b, littleEndian);
    assert.throws(
      () => parseSa(new Uint8Array(view.buffer), littleEndian, registry),
      (error) => isZfsError(error, "ECORRUPT"),
    );
  }
});

test("11: nvlists number UINT64 8, STRING 9, NVLIST_ARRAY 20, and 4 bytes stand before XDR", () => {
  const words = (...values: readonly number[]) =>
    values.flatMap((value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
  const letter = (code: string) => [code.charCodeAt(0), 0, 0, 0];
  const inner = words(0, 1, 0, 0);
  const bytes = Uint8Array.from([
    ...[1, 1, 0, 0],
    ...words(0, 1),
    ...[...words(32, 32, 1), ...letter("a"), ...words(8, 1, 0, 5)],
    ...[...words(28, 48, 1), ...letter("b"), ...words(9, 1, 1), ...letter("c")],
    ...[...words(24 + inner.length, 56, 1), ...letter("d"), ...words(20, 1), ...inner],
    ...words(0, 0),
  ]);
  assert.deepEqual(decodeNvlist(bytes), { a: 5n, b: "c", d: [{}] });
  assert.throws(
    () => decodeNvlist(bytes.subarray(4)),
    (error) => isZfsError(error),
  );
});
