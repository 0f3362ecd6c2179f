/** What else disks hold: names for what is no pool, by the marks that are public. */
import type { BlockSource } from "@zfskit/core";

interface Mark {
  /** Bytes from the start; from the end where it is negative. */
  readonly at: number;
  /** Text of one byte a character. */
  readonly bytes: string;
  readonly name: string;
}

/** libblkid's magic strings, and for packed files those of file(1). */
const MARKS: readonly Mark[] = [
  { at: 0x438, bytes: "\x53\xef", name: "ext2, ext3 or ext4" },
  { at: 0, bytes: "XFSB", name: "XFS" },
  { at: 0x10040, bytes: "_BHRfS_M", name: "Btrfs" },
  { at: 3, bytes: "NTFS    ", name: "NTFS" },
  { at: 3, bytes: "EXFAT   ", name: "exFAT" },
  { at: 0x52, bytes: "FAT32   ", name: "FAT32" },
  { at: 0x36, bytes: "FAT1", name: "FAT" },
  { at: 3, bytes: "-FVE-FS-", name: "BitLocker" },
  { at: 3, bytes: "ReFS\0", name: "ReFS" },
  { at: 0x400, bytes: "H+", name: "HFS+" },
  { at: 0x400, bytes: "HX", name: "HFS+ (case-sensitive)" },
  { at: 0x400, bytes: "\x10\x20\xf5\xf2", name: "F2FS" },
  { at: 0x20, bytes: "NXSB", name: "APFS" },
  { at: 0xff6, bytes: "SWAPSPACE2", name: "Linux swap" },
  { at: 0xff6, bytes: "SWAP-SPACE", name: "Linux swap" },
  { at: 0x1018, bytes: "\xc6\x85\x73\xf6\x4e\x1a\x45\xca\x82\x65\xf5\x7f\x48\xba\x6d\x81", name: "bcachefs" },
  { at: 0x8001, bytes: "CD001", name: "ISO 9660" },
  { at: 0x8001, bytes: "BEA01", name: "UDF" },
  { at: 0, bytes: "hsqs", name: "squashfs" },
  { at: 0x1000, bytes: "\xfc\x4e\x2b\xa9", name: "Linux RAID (md)" },
  { at: 0, bytes: "\xfc\x4e\x2b\xa9", name: "Linux RAID (md)" },
  { at: 0x55c, bytes: "\x19\x54\x01\x19", name: "UFS" },
  { at: 0x1055c, bytes: "\x19\x01\x54\x19", name: "UFS2" },
  { at: 0x200000, bytes: "\x5e\xf1\xab\x2f", name: "VMFS" },
  { at: 0x100000, bytes: "\x0d\xd0\x01\xc0", name: "VMFS" },
  { at: -512, bytes: "koly", name: "an Apple disk image (dmg): convert it, as with `qemu-img convert -O raw`" },
  { at: 0, bytes: "WithoutFreeSpace", name: "a Parallels disk: convert it, as with `qemu-img convert -O raw`" },
  { at: 0, bytes: "WithouFreSpacExt", name: "a Parallels disk: convert it, as with `qemu-img convert -O raw`" },
  { at: 0, bytes: "QED\0", name: "a QED disk: convert it, as with `qemu-img convert -O raw`" },
  { at: 0, bytes: "\x1f\x8b\x08", name: "packed by gzip: unpack it first" },
  { at: 0, bytes: "\x28\xb5\x2f\xfd", name: "packed by zstd: unpack it first" },
  { at: 0, bytes: "\xfd7zXZ\0", name: "packed by xz: unpack it first" },
  { at: 0, bytes: "BZh", name: "packed by bzip2: unpack it first" },
  { at: 0, bytes: "\x04\x22\x4d\x18", name: "packed by lz4: unpack it first" },
  { at: 0, bytes: "7z\xbc\xaf\x27\x1c", name: "packed by 7-Zip: unpack it first" },
  { at: 0, bytes: "PK\x03\x04", name: "a ZIP archive: unpack it first" },
  { at: 0x101, bytes: "ustar", name: "a tar archive: unpack it first" },
];

/** Marks below are looked for in one read from the start. */
const HEAD_BYTES = 0x11000;

/** What a source holds, by name: undefined for what the table does not know, "zeros" where its start is blank. */
export async function nameContents(source: BlockSource): Promise<string | undefined> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size));
  for (const { at, bytes, name } of MARKS) {
    const start = at < 0 ? source.size + at : at;
    if (start < 0 || start + bytes.length > source.size) continue;
    const found = start + bytes.length <= head.length ? head.subarray(start, start + bytes.length) : await source.read(start, bytes.length);
    if (found.every((byte, i) => byte === bytes.charCodeAt(i))) return name;
  }
  return head.every((byte) => byte === 0) ? "zeros" : undefined;
}
