/**
 * From the bytes of a log record to what it says.
 *
 * @see OpenZFS module/zfs/zfs_replay.c zfs_replay_vector
 */
import { ZfsOldaceView } from "@zfskit/format/fs";
import { BlkptrView } from "@zfskit/format/spa";
import {
  LrAclCreateView,
  LrAclV0View,
  LrAclView,
  LrCloneRangeView,
  LrCreateView,
  LrLinkView,
  LrRemoveView,
  LrRenameView,
  LrRenameWhiteoutView,
  LrSetattrView,
  LrSetsaxattrView,
  LrTruncateView,
  LrView,
  LrWriteView,
  Txtype,
  TxtypeNames,
} from "@zfskit/format/zil";
import type { CreateRecord, LogRecord, RecordHead, WhiteoutRecord, WriteRecord } from "./record.ts";
import { corrupt, domainCount, RecordBody } from "./record-body.ts";
import { SETATTR_XVATTR } from "./setattr-mask.ts";

/** Types of a file or directory that is made, and whether attributes beyond POSIX or an access control list come with it. */
const CREATE_KINDS: Readonly<Record<number, { readonly kind: CreateRecord["kind"]; readonly attributes?: true; readonly acl?: true }>> = {
  [Txtype.create]: { kind: "create" },
  [Txtype.createAttr]: { kind: "create", attributes: true },
  [Txtype.createAcl]: { kind: "create", acl: true },
  [Txtype.createAclAttr]: { kind: "create", acl: true, attributes: true },
  [Txtype.mkdir]: { kind: "mkdir" },
  [Txtype.mkdirAttr]: { kind: "mkdir", attributes: true },
  [Txtype.mkdirAcl]: { kind: "mkdir", acl: true },
  [Txtype.mkdirAclAttr]: { kind: "mkdir", acl: true, attributes: true },
  [Txtype.mkxattr]: { kind: "mkxattr" },
  [Txtype.symlink]: { kind: "symlink" },
};

/**
 * Parse one record.
 *
 * @param bytes - exactly the record, as long as its head says; shared with what comes out
 * @throws {ZfsError} ECORRUPT when its parts reach past it
 */
export function parseRecord(bytes: Uint8Array, littleEndian: boolean): LogRecord {
  const lr = LrView.of(bytes, 0, littleEndian);
  const txtype = lr.type;
  const head: RecordHead = {
    txtype,
    type: TxtypeNames[txtype] ?? `type ${txtype}`,
    ignoreCase: lr.ci === 1,
    txg: lr.txg,
    seq: lr.seq,
    length: bytes.length,
  };
  const creates = CREATE_KINDS[txtype];
  if (creates !== undefined) return parseCreate(head, bytes, littleEndian, creates);
  const body = (at: number) => new RecordBody(bytes, at, littleEndian);
  switch (txtype) {
    case Txtype.remove:
    case Txtype.rmdir: {
      const view = LrRemoveView.of(bytes, 0, littleEndian);
      const kind = txtype === Txtype.remove ? "remove" : "rmdir";
      return { ...head, kind, directory: view.doid, name: body(LrRemoveView.SIZE).name() };
    }
    case Txtype.link: {
      const view = LrLinkView.of(bytes, 0, littleEndian);
      return { ...head, kind: "link", directory: view.doid, object: view.linkObj, name: body(LrLinkView.SIZE).name() };
    }
    case Txtype.rename:
    case Txtype.renameExchange: {
      const view = LrRenameView.of(bytes, 0, littleEndian);
      const names = body(LrRenameView.SIZE);
      const kind = txtype === Txtype.rename ? "rename" : "rename_exchange";
      return { ...head, kind, from: view.sdoid, to: view.tdoid, oldName: names.name(), newName: names.name() };
    }
    case Txtype.renameWhiteout:
      return parseWhiteout(head, bytes, littleEndian);
    case Txtype.write:
      return parseWrite(head, bytes, littleEndian);
    case Txtype.write2: {
      const view = LrWriteView.of(bytes, 0, littleEndian);
      return { ...head, kind: "write2", object: view.foid, offset: view.offset, size: view.length };
    }
    case Txtype.truncate: {
      const view = LrTruncateView.of(bytes, 0, littleEndian);
      return { ...head, kind: "truncate", object: view.foid, offset: view.offset, size: view.length };
    }
    case Txtype.setattr: {
      const view = LrSetattrView.of(bytes, 0, littleEndian);
      return {
        ...head,
        kind: "setattr",
        object: view.foid,
        mask: view.mask,
        mode: view.mode,
        uid: view.uid,
        gid: view.gid,
        size: Number(BigInt.asUintN(53, view.sizeBig)),
        atime: [view.atime(0), view.atime(1)],
        mtime: [view.mtime(0), view.mtime(1)],
        // Bit 31 alone: shifts and masks of JavaScript are of signed 32-bit numbers.
        attributes: Math.floor(view.mask / SETATTR_XVATTR) % 2 === 1 ? body(LrSetattrView.SIZE).attributes() : undefined,
      };
    }
    case Txtype.aclV0: {
      const view = LrAclV0View.of(bytes, 0, littleEndian);
      const count = view.aclcnt;
      const aces = body(LrAclV0View.SIZE).take(count * ZfsOldaceView.SIZE, "access control list");
      return { ...head, kind: "acl_v0", object: view.foid, acl: { count, flags: 0n, aces, littleEndian } };
    }
    case Txtype.acl: {
      const view = LrAclView.of(bytes, 0, littleEndian);
      const facts = { count: view.aclcnt, bytes: view.aclBytes, flags: view.aclFlags, fuids: view.fuidcnt, domains: view.domcnt };
      return { ...head, kind: "acl", object: view.foid, acl: body(LrAclView.SIZE).acl(facts) };
    }
    case Txtype.setsaxattr: {
      const view = LrSetsaxattrView.of(bytes, 0, littleEndian);
      const rest = body(LrSetsaxattrView.SIZE);
      const name = rest.name();
      return { ...head, kind: "setsaxattr", object: view.foid, name, value: view.size === 0 ? undefined : rest.take(view.size, "value") };
    }
    case Txtype.cloneRange: {
      const view = LrCloneRangeView.of(bytes, 0, littleEndian);
      const pointers = body(LrCloneRangeView.SIZE).take(view.nbps * BlkptrView.SIZE, "block pointers");
      const blocks = Array.from({ length: view.nbps }, (_, i) => BlkptrView.of(pointers, i * BlkptrView.SIZE, littleEndian));
      return { ...head, kind: "clone_range", object: view.foid, offset: view.offset, size: view.length, blockSize: view.blksz, blocks };
    }
    default:
      return { ...head, kind: "unknown" };
  }
}

function parseCreate(
  head: RecordHead,
  bytes: Uint8Array,
  littleEndian: boolean,
  { kind, attributes, acl }: { readonly kind: CreateRecord["kind"]; readonly attributes?: true; readonly acl?: true },
): CreateRecord {
  const view = LrCreateView.of(bytes, 0, littleEndian);
  const lists = acl === true ? LrAclCreateView.of(bytes, 0, littleEndian) : undefined;
  const body = new RecordBody(bytes, lists === undefined ? LrCreateView.SIZE : LrAclCreateView.SIZE, littleEndian);
  const given = attributes === true ? body.attributes() : undefined;
  const list = lists && {
    count: lists.aclcnt,
    bytes: lists.aclBytes,
    flags: lists.aclFlags,
    fuids: lists.fuidcnt,
    domains: lists.domcnt,
  };
  const aces = list && body.acl(list);
  if (list === undefined && kind !== "symlink") body.skipDomains(domainCount(view.uid, view.gid));
  return {
    ...head,
    kind,
    directory: view.doid,
    object: view.obj,
    slots: view.slotsBytes,
    mode: view.mode,
    uid: view.uid,
    gid: view.gid,
    generation: view.gen,
    crtime: [view.crtime(0), view.crtime(1)],
    rdev: view.rdev,
    name: kind === "mkxattr" ? body.text("name") : body.name(),
    target: kind === "symlink" ? body.text("target") : undefined,
    attributes: given,
    acl: aces,
  };
}

function parseWhiteout(head: RecordHead, bytes: Uint8Array, littleEndian: boolean): WhiteoutRecord {
  const view = LrRenameWhiteoutView.of(bytes, 0, littleEndian);
  const names = new RecordBody(bytes, LrRenameWhiteoutView.SIZE, littleEndian);
  return {
    ...head,
    kind: "rename_whiteout",
    from: view.sdoid,
    to: view.tdoid,
    oldName: names.name(),
    newName: names.name(),
    object: view.wobj,
    slots: view.wslotsBytes,
    mode: view.wmode,
    uid: view.wuid,
    gid: view.wgid,
    generation: view.wgen,
    crtime: [view.wcrtime(0), view.wcrtime(1)],
    rdev: view.wrdev,
  };
}

/** A record that ends with its pointer has its data behind that; a longer one has the data itself. */
function parseWrite(head: RecordHead, bytes: Uint8Array, littleEndian: boolean): WriteRecord {
  const view = LrWriteView.of(bytes, 0, littleEndian);
  const write = { ...head, kind: "write", object: view.foid, offset: view.offset, size: view.length } as const;
  if (!Number.isSafeInteger(write.offset + write.size)) throw corrupt(`write of ${write.size} bytes at ${write.offset}`);
  if (bytes.length === LrWriteView.SIZE) return { ...write, data: undefined, block: view.blkptr };
  return { ...write, data: new RecordBody(bytes, LrWriteView.SIZE, littleEndian).take(write.size, "data"), block: undefined };
}
