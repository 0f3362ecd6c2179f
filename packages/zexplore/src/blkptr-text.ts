/** Block pointers for people and for JSON. */
import { checksumTraits, checksumWordsToBigInts, readChecksumWords } from "@zfskit/checksum";
import { compressionName } from "@zfskit/compression";
import { type BlkptrView, ZioCksumView } from "@zfskit/format/spa";
import { dvasOf, fillOf, isEmbedded, isEncrypted, isLittleEndian, isProtected, isRedacted, lsizeOf, psizeOf } from "@zfskit/zio";

/** One line: where the copies lie, sizes, and how they are stored. */
export function blkptrText(bp: BlkptrView): string {
  const sizes = `${lsizeOf(bp).toString(16)}L/${psizeOf(bp).toString(16)}P`;
  if (isRedacted(bp)) return `redacted ${lsizeOf(bp).toString(16)}L birth=${bp.birth}`;
  if (isEmbedded(bp)) return `embedded ${sizes} ${compressionName(bp.compress) ?? bp.compress} birth=${bp.birth}`;
  const dvas = dvasOf(bp).map((dva) => `${dva.gang ? "gang " : ""}${dva.vdev}:${dva.offset.toString(16)}:${dva.asize.toString(16)}`);
  const traits = [
    checksumTraits(bp.checksum)?.name ?? bp.checksum,
    compressionName(bp.compress) ?? bp.compress,
    isLittleEndian(bp) ? "LE" : "BE",
  ];
  const protection = protectionOf(bp);
  if (protection !== undefined) traits.push(protection);
  return `${dvas.join(" ")} ${sizes} ${traits.join(" ")} birth=${bp.birth} fill=${fillOf(bp)}`;
}

export function blkptrJson(bp: BlkptrView): Record<string, unknown> {
  const common = {
    level: bp.level,
    lsize: lsizeOf(bp),
    psize: psizeOf(bp),
    compression: compressionName(bp.compress) ?? bp.compress,
    birth: bp.birth,
    littleEndian: isLittleEndian(bp),
  };
  if (isEmbedded(bp)) return { embedded: true, redacted: isRedacted(bp) || undefined, ...common };
  const { dv, off, le } = bp.cksum;
  const words = checksumWordsToBigInts(readChecksumWords(new Uint8Array(dv.buffer, dv.byteOffset + off, ZioCksumView.SIZE), 0, le));
  return {
    ...common,
    dvas: dvasOf(bp),
    checksum: checksumTraits(bp.checksum)?.name ?? bp.checksum,
    cksum: words.map((word) => word.toString(16)),
    fill: fillOf(bp),
    dedup: bp.dedup === 1,
    encrypted: isEncrypted(bp),
    ...(isProtected(bp) ? { protection: protectionOf(bp) } : {}),
  };
}

/** How a block of an encrypted dataset is protected. */
function protectionOf(bp: BlkptrView): string | undefined {
  if (!isProtected(bp)) return undefined;
  if (isEncrypted(bp)) return "encrypted";
  return bp.level === 0 ? "authenticated" : "indirect-mac";
}
