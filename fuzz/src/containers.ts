/** What disks are divided into and encrypted with: tables and headers with changes, sealed anew. */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { MemorySource } from "@zfskit/blockdev";
import { openPartition, openVolumes, readLuks, readPartitionTable, readPhysicalVolume, unlockLuks } from "@zfskit/containers";
import { Luks1PhdrView, Luks2HdrView, LvmDiskLocnView, LvmLabelView, LvmPvHeaderView } from "@zfskit/format/containers";
import { GptEntryEditor } from "@zfskit/format/edit/gpt-entry";
import { GptHeaderEditor } from "@zfskit/format/edit/gpt-header";
import { LvmMdaHeaderEditor } from "@zfskit/format/edit/lvm-mda-header";
import { LvmRawLocnEditor } from "@zfskit/format/edit/lvm-raw-locn";
import { MbrEditor } from "@zfskit/format/edit/mbr";
import { MbrEntryEditor } from "@zfskit/format/edit/mbr-entry";
import { crc32, lvmCrc } from "./checksums.ts";
import { mutateSectors } from "./mutate-image.ts";
import { Random } from "./random.ts";
import { allow, type Target, withinTime } from "./target.ts";
import { vector } from "./vectors.ts";

const SECTOR_BYTES = 512;
const DISK_SECTORS = 64;

async function readPartitions(disk: Uint8Array): Promise<void> {
  const source = new MemorySource(disk);
  await allow(async () => {
    for (const partition of await readPartitionTable(source)) {
      if (partition.start + partition.size > disk.length) throw new Error(`a partition at ${partition.start} of ${partition.size} bytes`);
      await allow(async () => openPartition(source, partition).read(0, SECTOR_BYTES));
    }
  });
}

const MBR_CHAIN = 8;

const mbr: Target = {
  name: "mbr",
  async run(seed) {
    const random = new Random(seed);
    const disk = new Uint8Array(DISK_SECTORS * SECTOR_BYTES);
    for (let sector = 0; sector < MBR_CHAIN; sector++) {
      const table = MbrEditor.of(disk, sector * SECTOR_BYTES);
      table.signature = random.oneIn(10) ? 0 : 0xaa55;
      for (let i = 0; i < MbrEditor.PARTITIONS_COUNT; i++) {
        const { dv, off } = table.partitions(i);
        const entry = new MbrEntryEditor(dv, off);
        entry.type = random.pick([0, 0x83, 0xbf, 0x05, 0x0f, 0x85, 0xee]);
        entry.firstSector = random.pick([random.below(MBR_CHAIN), random.below(DISK_SECTORS), 0xffffffff]);
        entry.sectorCount = random.pick([0, 1, random.below(DISK_SECTORS), 0xffffffff]);
      }
    }
    await readPartitions(disk);
  },
};

const gpt: Target = {
  name: "gpt",
  async run(seed) {
    const random = new Random(seed);
    const disk = new Uint8Array(DISK_SECTORS * SECTOR_BYTES);
    const edges = [0n, 1n, (1n << 53n) - 1n, 1n << 63n, (1n << 64n) - 1n];
    const sectorBytes = random.pick([512, 4096]);
    const entryBytes = random.pick([128, 128, 256]);
    const count = random.below(20);
    const entries = disk.subarray(2 * sectorBytes, 2 * sectorBytes + count * entryBytes);
    for (let i = 0; i < count; i++) {
      const entry = GptEntryEditor.of(entries, i * entryBytes);
      entry.typeGuid = random.bytes(16);
      entry.name = random.bytes(72);
      const sector = () => (random.oneIn(4) ? random.pick(edges) : BigInt(random.below(DISK_SECTORS)));
      entry.firstSectorBig = sector();
      entry.lastSectorBig = sector();
    }
    for (const at of [sectorBytes, disk.length - sectorBytes]) {
      const header = GptHeaderEditor.of(disk, at);
      header.signature = 0x5452415020494645n;
      header.headerBytes = GptHeaderEditor.SIZE;
      header.entriesSector = random.oneIn(8) ? random.below(DISK_SECTORS) : 2;
      header.entryCount = random.oneIn(8) ? random.pick([0xffffffff, 1024, 1025]) : count;
      header.entryBytes = random.oneIn(8) ? random.pick([0, 127, 4096, 0xffffffff]) : entryBytes;
      header.entriesCrc = crc32(entries);
      header.headerCrc = 0;
      header.headerCrc = crc32(disk.subarray(at, at + GptHeaderEditor.SIZE));
    }
    await readPartitions(disk);
  },
};

/** As packages/containers/test/luks.test.ts reads them. */
interface LuksVector {
  readonly name: string;
  readonly version: number;
  readonly offset: number;
  readonly header: string;
  readonly detached: boolean;
}

let luksVectors: { readonly passphrase: string; readonly vectors: readonly LuksVector[] } | undefined;

function luksVector(version: number, random: Random): { passphrase: Uint8Array; header: Uint8Array; dataAt: number } {
  luksVectors ??= JSON.parse(new TextDecoder().decode(vector("containers", "luks.json"))) as NonNullable<typeof luksVectors>;
  // QEMU's want more rounds than is good here.
  const chosen = random.pick(
    luksVectors.vectors.filter((each) => each.version === version && !each.name.startsWith("qemu") && !each.detached),
  );
  const header = new Uint8Array(gunzipSync(Buffer.from(chosen.header, "base64")));
  return { passphrase: new TextEncoder().encode(luksVectors.passphrase), header, dataAt: chosen.offset };
}

const LUKS_DATA_BYTES = 8192;
const PATIENCE = { pbkdf2Iterations: 5000, argon2Bytes: 2 ** 20 };

async function unlock(header: Uint8Array, dataAt: number, passphrase: Uint8Array): Promise<void> {
  const disk = new Uint8Array(dataAt + LUKS_DATA_BYTES);
  disk.set(header.subarray(0, dataAt));
  const source = new MemorySource(disk);
  await allow(async () => {
    const found = await readLuks(source);
    if (found === undefined) return;
    const plain = await unlockLuks(found, source, [passphrase], PATIENCE);
    await plain.read(0, Math.min(700, plain.size));
  });
}

const luks1: Target = {
  name: "luks1",
  run: (seed) =>
    withinTime(async () => {
      const random = new Random(seed);
      const { passphrase, header, dataAt } = luksVector(1, random);
      mutateSectors(header.subarray(0, Luks1PhdrView.SIZE), [0, SECTOR_BYTES], random);
      await unlock(header, dataAt, passphrase);
    }),
};

const JSON_AT = 4096;

const luks2: Target = {
  name: "luks2",
  run: (seed) =>
    withinTime(async () => {
      const random = new Random(seed);
      const { passphrase, header, dataAt } = luksVector(2, random);
      const { hdrSize } = Luks2HdrView.of(header);
      const text = new TextDecoder().decode(header.subarray(JSON_AT, hdrSize)).replace(/\0.*$/s, "");
      const json: unknown = JSON.parse(text);
      for (let times = 1 + random.below(3); times > 0; times--) mutateJson(json, random);
      const changed = new TextEncoder().encode(random.oneIn(8) ? text.slice(0, random.below(text.length)) : JSON.stringify(json));
      for (const at of [0, hdrSize]) {
        const copy = header.subarray(at, at + hdrSize);
        copy.fill(0, JSON_AT);
        copy.set(changed.subarray(0, hdrSize - JSON_AT), JSON_AT);
        if (random.oneIn(4)) mutateSectors(copy.subarray(0, SECTOR_BYTES), [0], random);
        const { csum } = Luks2HdrView.of(copy);
        csum.fill(0);
        csum.set(createHash("sha256").update(copy).digest());
      }
      await unlock(header, dataAt, passphrase);
    }),
};

const VALUES: readonly unknown[] = [
  ...[
    0,
    1,
    -1,
    0.5,
    511,
    2 ** 31,
    2 ** 53,
    1e300,
    "",
    "0",
    "1",
    "18446744073709551615",
    "dynamic",
    "raw",
    "sha1",
    "aes-cbc-plain",
    "argon2i",
  ],
  ...["aes-xts-", "-", "AAAA", null, true, [], {}, ["0"], [null], { "0": {} }],
];

/** Replace, remove or add one thing somewhere in an object. */
function mutateJson(root: unknown, random: Random): void {
  let place = root as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(place);
    if (keys.length === 0) return;
    const key = random.pick(keys);
    const value = place[key];
    if (typeof value === "object" && value !== null && !random.oneIn(12)) {
      place = value as Record<string, unknown>;
      continue;
    }
    const kind = random.below(4);
    if (kind === 0) delete place[key];
    else if (kind === 1) place[random.pick(["1", "7", "x", "__proto__", "9999"])] = structuredClone(value);
    else place[key] = structuredClone(random.pick(VALUES));
    return;
  }
}

const lvm: Target = {
  name: "lvm",
  run: (seed) =>
    withinTime(async () => {
      const random = new Random(seed);
      const disks = ["a", "b"].map((name) => new Uint8Array(vector("containers", `lvm-${name}.img`)));
      for (const disk of disks) changeVolumes(disk, new Random(random.oneIn(2) ? seed : seed + 1));
      await allow(async () => {
        const found = [];
        for (const disk of disks) found.push(await readPhysicalVolume(new MemorySource(disk)));
        for (const { source, problem } of openVolumes(found.filter((volume) => volume !== undefined))) {
          if (source === undefined && problem === undefined) throw new Error("a volume with neither a source nor a problem");
          if (source === undefined) continue;
          const length = Math.min(source.size, 100_000);
          for (const offset of [0, source.size - length, Math.floor(random.unit() * (source.size - length))])
            await allow(() => source.read(offset, length));
        }
      });
    }),
};

const LABEL_AT = SECTOR_BYTES;
const MDA_HEADER_BYTES = 512;

/** Change the text of each metadata area, or the headers around it. */
function changeVolumes(disk: Uint8Array, random: Random): void {
  const label = LvmLabelView.of(disk, LABEL_AT);
  // Behind the header comes a list of data areas, of which there is one, its end, and a list of metadata areas.
  let place = LABEL_AT + label.contentOffset + LvmPvHeaderView.SIZE + 2 * LvmDiskLocnView.SIZE;
  for (; ; place += LvmDiskLocnView.SIZE) {
    const { offset } = LvmDiskLocnView.of(disk, place);
    if (offset === 0) break;
    const header = LvmMdaHeaderEditor.of(disk, offset);
    const { size } = header;
    const locn = LvmRawLocnEditor.of(disk, offset + LvmMdaHeaderEditor.SIZE);
    const ring = (at: number) => offset + (at < size ? at : MDA_HEADER_BYTES + at - size);
    const text = Array.from({ length: locn.size }, (_, i) => String.fromCharCode(disk[ring(locn.offset + i)]!)).join("");
    const changed = new TextEncoder().encode(mutatedText(text, random)).subarray(0, size - MDA_HEADER_BYTES);
    for (const [i, byte] of changed.entries()) disk[ring(locn.offset + i)] = byte;
    locn.size = changed.length;
    locn.checksum = lvmCrc(changed);
    const sector = disk.subarray(offset, offset + MDA_HEADER_BYTES);
    if (random.oneIn(6)) mutateSectors(sector, [0], random);
    header.checksum = lvmCrc(sector.subarray(4));
  }
}

const WORDS = [
  "0",
  "-1",
  "0.5",
  "9007199254740993",
  "1e9",
  "4294967296",
  '""',
  '"striped"',
  '"pv9"',
  "{",
  "}",
  "[",
  "]",
  "=",
  '"',
  "\\",
  "#",
  "\0",
  "",
];

/** Some words of a text replaced, doubled or moved. */
function mutatedText(text: string, random: Random): string {
  const tokens = text.split(/(\s+|[{}[\]=,])/);
  for (let times = random.below(5); times > 0; times--) {
    const at = random.below(tokens.length);
    const other = random.below(tokens.length);
    tokens[at] = random.pick([random.pick(WORDS), tokens[other]!, tokens[at]! + tokens[at]!]);
  }
  return tokens.join("");
}

export const containerTargets: readonly Target[] = [mbr, gpt, luks1, luks2, lvm];
