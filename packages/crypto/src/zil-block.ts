/**
 * Blocks of the intent log: what claiming needs stays readable, the chain's header, the head of each record and block
 * pointers in them.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_init_uios_zil
 */
import { BlkptrView, type FieldInfo, ZIO_DATA_MAC_LEN } from "@zfskit/format/spa";
import { LrCloneRangeFields, LrView, LrWriteFields, LrWriteView, Txtype, ZilChainView } from "@zfskit/format/zil";
import { AadBuffer, corrupt, type Part, type PartlySealed } from "./layout.ts";

const writeBlkptrOffset: number = /* @__PURE__ */ offsetOf(LrWriteFields, "blkptr");
const cloneCountOffset: number = /* @__PURE__ */ offsetOf(LrCloneRangeFields, "nbps");

/**
 * What of a log block is encrypted, and what the MAC covers besides.
 *
 * @param bytes - the block as stored; its chain is at its front, as encryption is younger than the chain at the end
 * @throws {ZfsError} ECORRUPT when a record reaches past what is used
 */
export function zilBlockLayout(bytes: Uint8Array, littleEndian: boolean): PartlySealed {
  if (bytes.length < ZilChainView.SIZE) throw corrupt("zil_chain", `log block of ${bytes.length} bytes`, 0);
  const chain = ZilChainView.of(bytes, 0, littleEndian);
  const used = chain.nused;
  if (used < ZilChainView.SIZE || used > bytes.length)
    throw corrupt("zil_chain", `${used} bytes used of a log block of ${bytes.length}`, 0);
  const aad = new AadBuffer(bytes.length);
  const encrypted: Part[] = [];
  // Not the trailer: the checksum in it is computed after the MAC.
  aad.add(bytes.subarray(0, chain.eck.off));
  for (let at = ZilChainView.SIZE; at < used; ) {
    if (at + LrView.SIZE > used) throw corrupt("lr", "log record reaches past its block", at);
    const record = LrView.of(bytes, at, littleEndian);
    const size = record.reclen;
    if (size < LrView.SIZE || size > used - at) throw corrupt("lr", `log record of ${size} bytes`, at);
    aad.add(bytes.subarray(at, at + LrView.SIZE));
    for (const part of plainParts(record.txtype, size)) aad.add(bytes.subarray(at + part.start, at + part.end));
    for (const part of encryptedParts(record.txtype, size, at)) encrypted.push({ start: at + part.start, end: at + part.end });
    at += size;
  }
  return { encrypted, aad: aad.bytes };
}

/** The MAC of a log block: the third and fourth word of its own checksum, as they are stored. Shares memory. */
export function zilMac(bytes: Uint8Array): Uint8Array {
  if (bytes.length < ZilChainView.SIZE) throw corrupt("zil_chain", `log block of ${bytes.length} bytes`, 0);
  const { eck } = ZilChainView.of(bytes);
  const end = eck.cksum.off + 2 * ZIO_DATA_MAC_LEN;
  return bytes.subarray(end - ZIO_DATA_MAC_LEN, end);
}

/** Parts that stay readable behind the head of a record, from the record's start. */
function plainParts(txtype: bigint, size: number): Part[] {
  if (txtype === BigInt(Txtype.write)) return [{ start: writeBlkptrOffset, end: writeBlkptrOffset + BlkptrView.SIZE }];
  if (txtype === BigInt(Txtype.cloneRange)) return [{ start: cloneCountOffset, end: size }];
  return [];
}

function encryptedParts(txtype: bigint, size: number, at: number): Part[] {
  if (txtype === BigInt(Txtype.write)) {
    if (size < LrWriteView.SIZE) throw corrupt("lr_write", `log record of ${size} bytes`, at);
    const head = { start: LrView.SIZE, end: writeBlkptrOffset };
    return size === LrWriteView.SIZE ? [head] : [head, { start: LrWriteView.SIZE, end: size }];
  }
  if (txtype === BigInt(Txtype.cloneRange)) {
    if (size < cloneCountOffset) throw corrupt("lr_clone_range", `log record of ${size} bytes`, at);
    return [{ start: LrView.SIZE, end: cloneCountOffset }];
  }
  return [{ start: LrView.SIZE, end: size }];
}

/** Where a field of a generated view lies. */
function offsetOf(fields: readonly FieldInfo[], id: string): number {
  const field = fields.find((candidate) => candidate.id === id);
  if (field === undefined) throw new TypeError(`no field ${id}`);
  return field.offset;
}
