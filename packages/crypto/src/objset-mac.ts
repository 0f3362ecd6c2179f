/**
 * The two MACs inside an object set: the portable one covers the meta dnode and so, through the MACs of blocks below,
 * all objects; the local one covers the accounting of space by users, which stays behind in a raw send.
 *
 * They cover little-endian values on any machine, since these blocks are also written where there is no key, and then
 * in the order of whoever writes.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_do_objset_hmacs, zio_crypt_do_dnode_hmac_updates
 * @see OpenZFS module/zfs/dsl_crypt.c spa_do_crypt_objset_mac_abd
 */
import {
  DNODE_CORE_SIZE,
  DNODE_FLAG_SPILL_BLKPTR,
  DNODE_MIN_SIZE,
  type DnodeView,
  OBJSET_FLAG_USERACCOUNTING_COMPLETE,
  OBJSET_PHYS_SIZE_V1,
  OBJSET_PHYS_SIZE_V2,
  OBJSET_PHYS_SIZE_V3,
  ObjectType,
  ObjsetView,
} from "@zfskit/format/dmu";
import { DnodeEditor } from "@zfskit/format/edit/dnode";
import { BlkptrView, ZIO_OBJSET_MAC_LEN } from "@zfskit/format/spa";
import { BpAuthWriter } from "./bp-auth.ts";
import { hmacSha512 } from "./digest.ts";
import { PORTABLE_DNODE_FLAGS } from "./dnode-block.ts";
import { AadBuffer, corrupt } from "./layout.ts";
import { sameMac } from "./mac.ts";

const wordBytes = 8;

/** What objset MACs are computed with. */
export interface ObjsetMacKey {
  readonly hmacKey: Uint8Array;
  readonly version: number;
}

/**
 * True when both MACs of an object set are its own.
 *
 * @param bytes - the object set: 1, 2 or 4 KiB
 * @throws {ZfsError} ECORRUPT when the block is no object set, or its dnodes reach past their slots
 */
export function verifyObjsetMacs(key: ObjsetMacKey, bytes: Uint8Array, littleEndian: boolean): boolean {
  if (bytes.length < OBJSET_PHYS_SIZE_V1) throw corrupt("objset", `object set of ${bytes.length} bytes`, 0);
  const view = new ObjsetView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, littleEndian);
  if (!sameMac(portableMac(key, bytes, view), view.portableMac)) return false;
  const local = localMac(key, bytes, view);
  // Releases differ in when accounting that is not complete has a MAC: where this one has none, any is taken.
  return local === undefined || sameMac(local, view.localMac);
}

function portableMac(key: ObjsetMacKey, bytes: Uint8Array, view: ObjsetView): Uint8Array {
  const covered = new AadBuffer(DNODE_MIN_SIZE);
  // Big-endian, alone among all of them.
  wordInto(covered.take(wordBytes), view.typeBig, false);
  // No flag of an object set is portable: OBJSET_CRYPT_PORTABLE_FLAGS_MASK is 0.
  covered.take(wordBytes);
  addDnode(covered, bytes, view.metaDnode, key.version);
  return hmacSha512(key.hmacKey, covered.bytes).subarray(0, ZIO_OBJSET_MAC_LEN);
}

/** Undefined where there is no accounting to cover. */
function localMac(key: ObjsetMacKey, bytes: Uint8Array, view: ObjsetView): Uint8Array | undefined {
  if ((view.flagsBig & BigInt(OBJSET_FLAG_USERACCOUNTING_COMPLETE)) === 0n || bytes.length < OBJSET_PHYS_SIZE_V2) return undefined;
  const dnodes = [view.userusedDnode, view.groupusedDnode].filter((dnode) => dnode.type !== ObjectType.none);
  if (dnodes.length === 0) return undefined;
  if (bytes.length >= OBJSET_PHYS_SIZE_V3 && view.projectusedDnode.type !== ObjectType.none) dnodes.push(view.projectusedDnode);
  const covered = new AadBuffer(4 * DNODE_MIN_SIZE);
  wordInto(covered.take(wordBytes), view.flagsBig, true);
  for (const dnode of dnodes) addDnode(covered, bytes, dnode, key.version);
  return hmacSha512(key.hmacKey, covered.bytes).subarray(0, ZIO_OBJSET_MAC_LEN);
}

function wordInto(into: Uint8Array, word: bigint, littleEndian: boolean): void {
  new DataView(into.buffer, into.byteOffset, into.byteLength).setBigUint64(0, word, littleEndian);
}

/** The core of a dnode with its numbers in little-endian order, then its block pointers. */
function addDnode(covered: AadBuffer, bytes: Uint8Array, dnode: DnodeView, version: number): void {
  const core = covered.take(DNODE_CORE_SIZE);
  core.set(bytes.subarray(dnode.off, dnode.off + DNODE_CORE_SIZE));
  const view = new DnodeEditor(new DataView(core.buffer, core.byteOffset, core.byteLength), 0, true);
  view.datablkszsec = dnode.datablkszsec;
  view.bonuslen = dnode.bonuslen;
  view.maxblkidBig = dnode.maxblkidBig;
  view.flags = dnode.flags & PORTABLE_DNODE_FLAGS;
  view.used = 0;
  const spill = (dnode.flags & DNODE_FLAG_SPILL_BLKPTR) !== 0;
  const count = dnode.nblkptr + (spill ? 1 : 0);
  if (DNODE_CORE_SIZE + count * BlkptrView.SIZE > DNODE_MIN_SIZE) throw corrupt("dnode", `dnode has ${count} block pointers`, dnode.off);
  const writer = new BpAuthWriter(version);
  const bp = new BlkptrView(dnode.dv, 0, dnode.le);
  for (let i = 0; i < count; i++) {
    bp.off = i < dnode.nblkptr ? dnode.off + DNODE_CORE_SIZE + i * BlkptrView.SIZE : dnode.off + DNODE_MIN_SIZE - BlkptrView.SIZE;
    writer.write(bp, covered.take(writer.size), 0);
  }
}
