/** Decoders of bytes: random ones, and valid ones with changes. */
import { verifyGangHeader, verifyLabel } from "@zfskit/checksum";
import { compressionCodec } from "@zfskit/compression";
import { hideBonuses, saltAndIv, unwrapKey, verifyIndirectMac } from "@zfskit/crypto";
import { Dnode } from "@zfskit/dmu";
import { BlkptrView, Compress } from "@zfskit/format";
import { DnodeEditor } from "@zfskit/format/edit/dnode";
import { decodeNvlist, encodeNvlist, nvlistToJson, typed } from "@zfskit/nvlist";
import { draidGeometry, draidMap, expandedRaidzMap, raidzMap } from "@zfskit/raidz";
import { parseSa, parseSaRegistry, parseZnode } from "@zfskit/sa";
import { parseVdevConfig } from "@zfskit/vdev";
import { Zap } from "@zfskit/zap";
import { parseRecord } from "@zfskit/zil";
import { dvasOf, embeddedPayload, lsizeOf, psizeOf } from "@zfskit/zio";
import { decodePosixAcl } from "@zfskit/zpl";
import { mutated } from "./mutate-bytes.ts";
import { Random } from "./random.ts";
import { allow, type Target } from "./target.ts";

/** Inputs that no decoder may take long for, or much memory. */
const INPUT_BYTES = 4096;
const OUTPUT_BYTES = 128 * 1024;
const ENTRIES = 100_000;

/** Something to change: an nvlist with every sort of value, as a label's and a pool's configuration are. */
const LIST = {
  version: 5000n,
  name: "tank",
  numbers: BigUint64Array.of(1n, 2n, 3n),
  names: ["a", "b", "c"],
  bytes: typed("byte_array", new Uint8Array(40).fill(7)),
  flag: true,
  vdev_tree: {
    type: "root",
    id: 0n,
    guid: 1n,
    children: [
      { type: "raidz", id: 0n, guid: 2n, nparity: 1n, ashift: 12n, asize: 1n << 30n, children: [{ type: "file", id: 0n, guid: 3n }] },
      { type: "mirror", id: 1n, guid: 4n, children: [{ type: "disk", id: 0n, guid: 5n, path: "/dev/sda" }] },
    ],
  },
};

function nvlist(name: string, encoding: "xdr" | "native", littleEndian: boolean): Target {
  const valid = encodeNvlist(LIST, { encoding, littleEndian });
  return {
    name,
    async run(seed) {
      const random = new Random(seed);
      const bytes = random.oneIn(8) ? random.bytes(random.below(256)) : mutated(valid, random);
      await allow(() => {
        const list = decodeNvlist(bytes);
        nvlistToJson(list);
        encodeNvlist(list, { encoding });
        const tree = list["vdev_tree"];
        if (typeof tree === "object") parseVdevConfig(tree as Parameters<typeof parseVdevConfig>[0]);
      });
    },
  };
}

function decompressor(name: string, id: number): Target {
  return {
    name,
    async run(seed) {
      const random = new Random(seed);
      const codec = await compressionCodec(id);
      const plain = random.bytes(64 + random.below(2000));
      // Something that compresses: each part stands twice.
      const content = new Uint8Array([...plain, ...plain, ...new Uint8Array(random.below(3000))]);
      let packed: Uint8Array | undefined;
      await allow(async () => {
        packed = (await codec.compressor())(content, { maxBytes: 2 * content.length });
      });
      const stored = packed === undefined || random.oneIn(6) ? random.bytes(random.below(INPUT_BYTES)) : mutated(packed, random);
      await allow(() => codec.decompress(stored, new Uint8Array(random.oneIn(2) ? content.length : random.below(OUTPUT_BYTES))));
    },
  };
}

/** One block of an object, whatever is in it. */
function blocksOver(bytes: Uint8Array<ArrayBuffer>, littleEndian: boolean) {
  const blockSize = 4096;
  const whole = new Uint8Array(Math.max(1, Math.ceil(bytes.length / blockSize)) * blockSize);
  whole.set(bytes);
  return {
    blockSize,
    blockCount: whole.length / blockSize,
    async readBlock(blkid: number) {
      const block = whole.subarray(blkid * blockSize, (blkid + 1) * blockSize);
      return { bytes: block, view: new DataView(block.buffer, block.byteOffset, block.length), littleEndian };
    },
  };
}

const zap: Target = {
  name: "zap",
  async run(seed) {
    const random = new Random(seed);
    const littleEndian = random.oneIn(2);
    const bytes = new Uint8Array(3 * 4096);
    const view = new DataView(bytes.buffer);
    const micro = random.oneIn(3);
    view.setBigUint64(0, micro ? 0x8000000000000003n : 0x8000000000000001n, littleEndian);
    if (!micro) {
      view.setBigUint64(8, 0x2f52ab2abn, littleEndian);
      view.setBigUint64(32, BigInt(random.below(12)), littleEndian);
      for (let at = 2048; at < 4096; at += 8) view.setBigUint64(at, BigInt(random.below(4)), littleEndian);
      for (const leaf of [4096, 8192]) {
        view.setBigUint64(leaf, 0x8000000000000000n, littleEndian);
        view.setUint32(leaf + 24, 0x2ab1eaf, littleEndian);
        for (let at = leaf + 48; at < leaf + 48 + 256; at += 2)
          view.setUint16(at, random.oneIn(2) ? 0xffff : random.below(160), littleEndian);
        for (let at = leaf + 48 + 256; at + 24 <= leaf + 4096; at += 24) {
          bytes.set(random.bytes(24), at);
          bytes[at] = random.pick([251, 252, 253]);
          bytes[at + 1] = random.pick([1, 2, 4, 8]);
          for (const link of [2, 4, 8]) view.setUint16(at + link, random.below(160), littleEndian);
          for (const count of [6, 10]) view.setUint16(at + count, random.below(40), littleEndian);
        }
      }
    } else bytes.set(random.bytes(1024), 64);
    const input = random.oneIn(2) ? bytes : new Uint8Array(mutated(bytes, random));
    await allow(async () => {
      const found = await Zap.open(blocksOver(input, littleEndian));
      let entries = 0;
      for await (const entry of found.entries(undefined, () => {})) {
        await allow(() => [entry.name, entry.text, entry.integers]);
        if (++entries > ENTRIES) throw new Error("a ZAP of three blocks has no end");
      }
      await found.get("name");
    });
  },
};

const attributes: Target = {
  name: "sa",
  async run(seed) {
    const random = new Random(seed);
    const littleEndian = random.oneIn(2);
    const numbers = Array.from({ length: 30 }, (_, i) => i);
    const registry = numbers.map((i) => ({
      name: `ZPL_${i}`,
      integers: [(BigInt(random.below(random.pick([1, 9, 2 ** 16]))) << 24n) | BigInt(i)],
    }));
    const layouts = numbers
      .slice(0, 8)
      .map((i) => ({ name: String(i), integers: Array.from({ length: random.below(20) }, () => BigInt(random.below(32))) }));
    await allow(() => {
      const bytes = random.bytes(8 + random.below(600));
      const view = new DataView(bytes.buffer);
      view.setUint32(0, 0x2f505a, littleEndian);
      view.setUint16(4, random.below(8) | (random.below(random.pick([4, 64])) << 10), littleEndian);
      const found = parseSa(bytes, littleEndian, parseSaRegistry(registry, layouts));
      for (const name of found.names) found.word(name);
    });
    await allow(() => parseZnode(random.bytes(random.below(400)), littleEndian).word("ZPL_SIZE"));
  },
};

const dnode: Target = {
  name: "dnode",
  async run(seed) {
    const random = new Random(seed);
    const bytes = random.bytes(512 * (1 + random.below(4)));
    const littleEndian = random.oneIn(2);
    const view = DnodeEditor.of(bytes, 0, littleEndian);
    if (random.oneIn(2)) view.nblkptr = 1 + random.below(3);
    if (random.oneIn(2)) view.bonuslen = random.below(400);
    await allow(() => {
      const found = new Dnode(1, bytes, littleEndian);
      void [found.bonus, found.spill, found.blockCount, found.dataBlockSize, found.used];
      for (let i = 0; i < found.blockPointerCount; i++) found.blockPointer(i);
    });
  },
};

const pointer: Target = {
  name: "blkptr",
  async run(seed) {
    const random = new Random(seed);
    const bp = BlkptrView.of(random.bytes(BlkptrView.SIZE), 0, random.oneIn(2));
    await allow(() => [dvasOf(bp), lsizeOf(bp), psizeOf(bp)]);
    await allow(() => embeddedPayload(bp));
  },
};

const logRecord: Target = {
  name: "zil-record",
  async run(seed) {
    const random = new Random(seed);
    const littleEndian = random.oneIn(2);
    const bytes = random.bytes(32 + random.below(512));
    const view = new DataView(bytes.buffer);
    // Kind, length, txg and sequence number: a kind that there is, and a length that fits.
    view.setBigUint64(0, BigInt(1 + random.below(26)), littleEndian);
    view.setBigUint64(8, BigInt(random.oneIn(4) ? random.below(2 ** 31) : bytes.length), littleEndian);
    await allow(() => parseRecord(bytes, littleEndian));
  },
};

const trailers: Target = {
  name: "trailers",
  async run(seed) {
    const random = new Random(seed);
    const bytes = random.bytes(random.below(3) * 512 + random.below(64));
    await allow(() => verifyLabel(bytes, random.below(2 ** 20)));
    await allow(() => verifyGangHeader(bytes, { vdev: random.below(4), offset: random.below(2 ** 30), txg: random.below(2 ** 20) }));
  },
};

const raidzMaps: Target = {
  name: "raidz-map",
  async run(seed) {
    const random = new Random(seed);
    const ashift = random.pick([9, 12, 9 + random.below(8)]);
    const geometry = { ashift, width: random.below(random.pick([6, 300])), nparity: random.below(5) };
    const range = { offset: random.below(2 ** 31) * random.pick([1, 512, 4096]), length: random.below(300) * random.pick([1, 512, 4096]) };
    await allow(() => raidzMap(geometry, range));
    const reflow = { offset: random.pick([0, range.offset, Number.POSITIVE_INFINITY]), scratchBytes: random.pick([0, 2 ** 22]) };
    await allow(() => expandedRaidzMap(geometry, range, geometry.width + random.below(4), reflow));
  },
};

const draidMaps: Target = {
  name: "draid-map",
  async run(seed) {
    const random = new Random(seed);
    const width = random.below(random.pick([20, 300]));
    const config = {
      ashift: random.pick([9, 12]),
      nparity: random.below(5),
      width,
      ndata: random.below(12),
      nspares: random.below(4),
      ngroups: random.below(20),
      sliceChildren: random.oneIn(4) ? random.below(300) : width,
    };
    await allow(() => {
      const geometry = draidGeometry(config);
      const offset = random.below(2 ** 20) * 2 ** config.ashift * geometry.groupWidth;
      draidMap(geometry, { offset, length: (1 + random.below(256)) * 2 ** config.ashift });
    });
  },
};

const posixAcl: Target = {
  name: "posix-acl",
  async run(seed) {
    const random = new Random(seed);
    const bytes = random.bytes(random.below(200));
    if (bytes.length >= 4) new DataView(bytes.buffer).setUint32(0, random.oneIn(4) ? 1 : 2, true);
    await allow(() => decodePosixAcl(bytes));
  },
};

const encryption: Target = {
  name: "encryption",
  async run(seed) {
    const random = new Random(seed);
    const littleEndian = random.oneIn(2);
    const bp = BlkptrView.of(random.bytes(BlkptrView.SIZE), 0, littleEndian);
    await allow(() => saltAndIv(bp));
    await allow(() => verifyIndirectMac(bp, random.bytes(random.below(2048))));
    const block = random.bytes(512 * random.below(8));
    for (let at = 0; at < block.length; at += 512) if (random.oneIn(2)) block.fill(random.below(4), at + 1, at + 4);
    await allow(() => hideBonuses(block, littleEndian));
    const length = () => random.below(random.pick([20, 80]));
    await allow(() =>
      unwrapKey(random.bytes(32), {
        suite: random.below(12),
        guid: BigInt(random.below(2 ** 31)),
        version: random.below(3),
        iv: random.bytes(length()),
        mac: random.bytes(length()),
        masterKey: random.bytes(length()),
        hmacKey: random.bytes(length()),
      }),
    );
  },
};

export const decoders: readonly Target[] = [
  nvlist("nvlist-xdr", "xdr", false),
  nvlist("nvlist-native", "native", true),
  nvlist("nvlist-native-be", "native", false),
  decompressor("lz4", Compress.lz4),
  decompressor("lzjb", Compress.lzjb),
  decompressor("zle", Compress.zle),
  decompressor("gzip", Compress.gzip6),
  decompressor("zstd", Compress.zstd),
  zap,
  attributes,
  dnode,
  pointer,
  logRecord,
  trailers,
  raidzMaps,
  draidMaps,
  posixAcl,
  encryption,
];
