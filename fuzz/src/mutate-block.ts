/** Changes to a block of a pool, by what its pointer says is in it. */
import {
  BlkptrView,
  DNODE_CORE_SIZE,
  DNODE_MIN_SIZE,
  DnodeView,
  DslDatasetView,
  DslDirView,
  MzapEntView,
  MzapView,
  ObjectType,
  ObjsetFields,
  ObjsetView,
  SaHdrView,
  ZAP_LEAF_HEADER_BLOCK_TYPE,
  ZapLeafArrayView,
  ZapLeafEntryView,
  ZapLeafHeaderView,
  ZapView,
  ZBT_HEADER,
  ZBT_MICRO,
  ZilHeaderView,
  ZnodeView,
} from "@zfskit/format";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateField, type Structure } from "./mutate-fields.ts";
import type { Random } from "./random.ts";

const BONUS: Readonly<Record<number, Structure>> = {
  [ObjectType.dslDir]: DslDirView,
  [ObjectType.dslDataset]: DslDatasetView,
  [ObjectType.znode]: ZnodeView,
  [ObjectType.sa]: SaHdrView,
};

/** What a block is: its pointer's type and level. */
export interface BlockKind {
  readonly type: number;
  readonly level: number;
}

/**
 * Change `bytes` in one place.
 *
 * @param seen - pointers that were read before, which make loops when they are put in the place of others
 */
export function mutateBlock(bytes: Uint8Array, kind: BlockKind, littleEndian: boolean, seen: readonly Uint8Array[], random: Random): void {
  if (random.oneIn(4)) mutateBytes(bytes, random);
  else if (kind.level > 0) mutatePointer(bytes, random.below(bytes.length / BlkptrView.SIZE) * BlkptrView.SIZE, littleEndian, seen, random);
  else if (kind.type === ObjectType.dnode)
    mutateDnode(bytes, random.below(bytes.length / DNODE_MIN_SIZE) * DNODE_MIN_SIZE, littleEndian, seen, random);
  else if (kind.type === ObjectType.objset) mutateObjset(bytes, littleEndian, seen, random);
  else if (kind.type === ObjectType.sa) mutateField(bytes, 0, SaHdrView, littleEndian, random);
  else mutateZap(bytes, littleEndian, random);
}

function mutatePointer(bytes: Uint8Array, at: number, littleEndian: boolean, seen: readonly Uint8Array[], random: Random): void {
  if (at + BlkptrView.SIZE > bytes.length) return;
  if (seen.length > 0 && random.oneIn(3)) bytes.set(random.pick(seen), at);
  else mutateField(bytes, at, BlkptrView, littleEndian, random);
}

const LOG_HEADER_AT = ObjsetFields.find(({ view }) => view === "zil_header")?.offset ?? 0;

function mutateObjset(bytes: Uint8Array, littleEndian: boolean, seen: readonly Uint8Array[], random: Random): void {
  const part = random.below(3);
  if (part === 0) mutateDnode(bytes, 0, littleEndian, seen, random);
  else if (part === 1) mutateField(bytes, LOG_HEADER_AT, ZilHeaderView, littleEndian, random);
  else mutateField(bytes, 0, ObjsetView, littleEndian, random);
}

/** A dnode's own fields, its pointers, or its bonus. */
function mutateDnode(bytes: Uint8Array, at: number, littleEndian: boolean, seen: readonly Uint8Array[], random: Random): void {
  if (at + DNODE_MIN_SIZE > bytes.length) return;
  const dnode = DnodeView.of(bytes, at, littleEndian);
  const bonus = BONUS[dnode.bonustype];
  const bonusAt = at + DNODE_CORE_SIZE + dnode.nblkptr * BlkptrView.SIZE;
  const part = random.below(3);
  if (part === 0) mutatePointer(bytes, at + DNODE_CORE_SIZE + random.below(3) * BlkptrView.SIZE, littleEndian, seen, random);
  else if (part === 1 && bonus !== undefined) mutateField(bytes, bonusAt, bonus, littleEndian, random);
  else mutateField(bytes, at, DnodeView, littleEndian, random);
}

/** ZAPs say what they are in their first word; what is none is changed as bytes. */
function mutateZap(bytes: Uint8Array, littleEndian: boolean, random: Random): void {
  const blockType = bytes.length < ZapView.SIZE ? undefined : MzapView.of(bytes, 0, littleEndian).blockType;
  if (blockType === ZBT_MICRO) {
    const entries = Math.floor((bytes.length - MzapView.SIZE) / MzapEntView.SIZE);
    if (random.oneIn(3)) mutateField(bytes, 0, MzapView, littleEndian, random);
    else mutateField(bytes, MzapView.SIZE + random.below(Math.min(entries, 40)) * MzapEntView.SIZE, MzapEntView, littleEndian, random);
  } else if (blockType === ZBT_HEADER) mutateField(bytes, 0, ZapView, littleEndian, random);
  else if (blockType === ZAP_LEAF_HEADER_BLOCK_TYPE) mutateLeaf(bytes, littleEndian, random);
  else mutateBytes(bytes, random);
}

/** The header, the table of chains, or a chunk seen as an entry or as a part of an array. */
function mutateLeaf(bytes: Uint8Array, littleEndian: boolean, random: Random): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hashEntries = bytes.length / 32;
  const chunk = ZapLeafHeaderView.SIZE + hashEntries * 2 + random.below(60) * ZapLeafEntryView.SIZE;
  const part = random.below(4);
  if (part === 0) mutateField(bytes, 0, ZapLeafHeaderView, littleEndian, random);
  else if (part === 1) view.setUint16(ZapLeafHeaderView.SIZE + random.below(hashEntries) * 2, random.below(64), littleEndian);
  else mutateField(bytes, chunk, part === 2 ? ZapLeafEntryView : ZapLeafArrayView, littleEndian, random);
}
