/**
 * Replay of the log of a filesystem, in memory: each record changes names, attributes and data as OpenZFS would have
 * changed them at mount.
 *
 * Times that OpenZFS takes from the clock at replay (a directory's that a name was put into, a file's that was written)
 * stay as they were, or become those that the record has.
 *
 * @see OpenZFS module/zfs/zfs_replay.c zfs_replay_vector
 */
import { encodeName, ZfsError } from "@zfskit/core";
import type { ObjectSet } from "@zfskit/dmu";
import { ObjectType } from "@zfskit/format/dmu";
import { ZFS_AV_MODIFIED, ZFS_XATTR } from "@zfskit/format/fs";
import { decodeNvlist, encodeNvlist, typed } from "@zfskit/nvlist";
import type { SaAttributes } from "@zfskit/sa";
import { setLoggedList, setModeList } from "./access-list.ts";
import { modeOfAcl } from "./acl-mode.ts";
import { cloneBlocks, truncateData, writeData } from "./data-replay.ts";
import { entryTypeOf, FileAttributes, isDirectoryMode, type NewFile, newAttributes, withPermissions } from "./file-attributes.ts";
import type {
  CreateRecord,
  LogRecord,
  RemoveRecord,
  RenameRecord,
  SetattrRecord,
  SetXattrRecord,
  WhiteoutRecord,
  WriteRecord,
} from "./record.ts";
import { ReplayedObjectSet } from "./replayed-object-set.ts";
import { SETATTR_ATIME, SETATTR_GID, SETATTR_MODE, SETATTR_MTIME, SETATTR_SIZE, SETATTR_UID } from "./setattr-mask.ts";

/** A name in a directory: the object, and its type as directories store it. */
export interface NamedObject {
  readonly object: number;
  readonly type: number;
}

/** What replay asks of the files below it, with what was replayed so far laid over them. */
export interface ReplayFiles {
  /** @throws {ZfsError} ENOENT */
  attributes(object: number, signal?: AbortSignal): Promise<SaAttributes>;
  /** The entry of a name, by the dataset's rules of comparing names, with the name that it has. */
  lookUp(directory: number, name: string, signal?: AbortSignal): Promise<FoundName | undefined>;
}

interface FoundName {
  readonly name: string;
  readonly object: number;
}

/** Names that were put into a directory or, undefined, taken out of it. */
interface DirectoryChanges {
  /** The log made the directory: it has no other names. */
  readonly isNew: boolean;
  readonly entries: Map<string, NamedObject | undefined>;
}

/** What a name that changed is counted as, besides its bytes. */
const NAME_BYTES = 128;
const WHITEOUT_TYPE = 0o020000;

export class FileReplay {
  readonly objset: ReplayedObjectSet;
  readonly #attributes = new Map<number, FileAttributes>();
  readonly #names = new Map<number, DirectoryChanges>();

  /** @param littleEndian - the byte order of the log */
  constructor(base: ObjectSet, limits: { readonly replayBytes: number }, littleEndian: boolean) {
    this.objset = new ReplayedObjectSet(base, limits.replayBytes, littleEndian);
  }

  /** Attributes that are not those that the object set holds. */
  attributes(object: number): SaAttributes | undefined {
    return this.#attributes.get(object)?.values;
  }

  /** Names that are not those that the object set holds. */
  names(directory: number): { readonly isNew: boolean; readonly entries: ReadonlyMap<string, NamedObject | undefined> } | undefined {
    return this.#names.get(directory);
  }

  /**
   * Replay one record.
   *
   * @throws {ZfsError} where OpenZFS would end replay here: what the record needs is not there, or is there already
   */
  async apply(record: LogRecord, files: ReplayFiles, signal?: AbortSignal): Promise<void> {
    switch (record.kind) {
      case "create":
      case "mkdir":
      case "symlink":
      case "mkxattr":
        return this.#create(record, files, signal);
      case "remove":
      case "rmdir":
        return this.#removeRecord(record, files, signal);
      case "link":
        return this.#link(record, files, signal);
      case "rename":
        return this.#rename(record, files, signal);
      case "rename_exchange":
        return this.#exchange(record, files, signal);
      case "rename_whiteout":
        return this.#whiteout(record, files, signal);
      case "unknown":
        throw new ZfsError("ENOTSUP", `log record of ${record.type} is not known`);
      default:
    }
    // These can be logged out of order: the object may be gone by now.
    if (!(await this.objset.has(record.object, signal))) return;
    const file = await this.#file(record.object, files, signal);
    switch (record.kind) {
      case "write":
        return this.#write(record, file, signal);
      case "write2":
        return grow(file, record.offset + record.size);
      case "truncate":
        return this.#truncate(record.object, file, record, signal);
      case "setattr":
        return this.#setattr(record, file, signal);
      case "acl":
      case "acl_v0": {
        const owner = { mode: Number(file.word("ZPL_MODE")), uid: file.word("ZPL_UID"), gid: file.word("ZPL_GID") };
        file.set("ZPL_MODE", BigInt(modeOfAcl(record.acl, owner)));
        return setLoggedList(file, record.acl);
      }
      case "setsaxattr":
        return this.#setXattr(record, file);
      case "clone_range":
        await cloneBlocks(await this.objset.data(record.object, signal), record, signal);
        return grow(file, record.offset + record.size);
    }
  }

  async #create(record: CreateRecord, files: ReplayFiles, signal: AbortSignal | undefined): Promise<void> {
    const parent =
      record.kind === "mkxattr"
        ? await this.#file(record.directory, files, signal)
        : await this.#directory(record.directory, files, signal);
    if (record.kind !== "mkxattr") await this.#refuseExisting(record.directory, record.name, files, signal);
    const inHidden = record.kind === "mkxattr" || (parent.word("ZPL_FLAGS") & BigInt(ZFS_XATTR)) !== 0n;
    const made = await this.#make(record, record.directory, parent, inHidden, signal);
    if (record.attributes !== undefined) made.setLogged(record.attributes);
    if (record.acl !== undefined) {
      const owner = { mode: record.mode, uid: record.uid, gid: record.gid };
      made.set("ZPL_MODE", BigInt(modeOfAcl(record.acl, owner)));
      setLoggedList(made, record.acl);
    }
    if (record.target !== undefined) {
      const target = encodeName(record.target);
      made.setBytes("ZPL_SYMLINK", target);
      made.set("ZPL_SIZE", BigInt(target.length));
    }
    if (record.kind === "mkxattr") parent.set("ZPL_XATTR", BigInt(record.object));
    else {
      this.#put(record.directory, record.name, { object: record.object, type: entryTypeOf(record.mode) });
      entered(parent, isDirectoryMode(record.mode));
      for (const name of ["ZPL_MTIME", "ZPL_CTIME"]) parent.time(name, record.crtime);
    }
  }

  async #make(
    record: NewFile & { readonly object: number; readonly slots: number },
    directory: number,
    parent: FileAttributes,
    hidden: boolean,
    signal: AbortSignal | undefined,
  ): Promise<FileAttributes> {
    const isDir = isDirectoryMode(record.mode);
    await this.objset.create(record.object, isDir ? ObjectType.directoryContents : ObjectType.plainFileContents, record.slots, signal);
    const made = newAttributes(record, directory, parent, hidden ? BigInt(ZFS_XATTR) : 0n);
    setModeList(made);
    this.#attributes.set(record.object, made);
    if (isDir) this.#names.set(record.object, { isNew: true, entries: new Map() });
    return made;
  }

  async #removeRecord(record: RemoveRecord, files: ReplayFiles, signal: AbortSignal | undefined): Promise<void> {
    const parent = await this.#directory(record.directory, files, signal);
    const entry = await this.#need(record.directory, record.name, files, signal);
    const file = await this.#file(entry.object, files, signal);
    const directory = isDirectory(file);
    if (directory !== (record.kind === "rmdir")) throw new ZfsError("EINVAL", `${record.name} is ${directory ? "a" : "no"} directory`);
    this.#unlink(record.directory, parent, entry, file);
  }

  /** Take a name away, and with its last one the object. */
  #unlink(parentObject: number, parent: FileAttributes, entry: FoundName, file: FileAttributes): void {
    const directory = isDirectory(file);
    if (directory && file.word("ZPL_SIZE") > 2n) throw new ZfsError("EINVAL", `directory ${entry.name} is not empty`);
    this.#put(parentObject, entry.name, undefined);
    left(parent, directory);
    if (directory || file.word("ZPL_LINKS") <= 1n) {
      this.objset.remove(entry.object);
      this.#attributes.delete(entry.object);
      this.#names.delete(entry.object);
    } else file.add("ZPL_LINKS", -1n);
  }

  async #link(
    record: { readonly directory: number; readonly object: number; readonly name: string },
    files: ReplayFiles,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const parent = await this.#directory(record.directory, files, signal);
    const file = await this.#file(record.object, files, signal);
    if (isDirectory(file)) throw new ZfsError("EINVAL", `${record.name} would be a second name of a directory`);
    await this.#refuseExisting(record.directory, record.name, files, signal);
    this.#put(record.directory, record.name, { object: record.object, type: typeOf(file) });
    entered(parent, false);
    file.add("ZPL_LINKS", 1n);
    file.set("ZPL_PARENT", BigInt(record.directory));
  }

  async #rename(record: RenameRecord | WhiteoutRecord, files: ReplayFiles, signal: AbortSignal | undefined): Promise<void> {
    const from = await this.#directory(record.from, files, signal);
    const to = await this.#directory(record.to, files, signal);
    const moved = await this.#need(record.from, record.oldName, files, signal);
    const file = await this.#file(moved.object, files, signal);
    const directory = isDirectory(file);
    const replaced = await files.lookUp(record.to, record.newName, signal);
    const sameName = replaced !== undefined && record.from === record.to && replaced.name === moved.name;
    // Two names of one file: POSIX leaves both. One name in other letters becomes those.
    if (replaced !== undefined && replaced.object === moved.object && !sameName) return;
    if (directory) await this.#refuseBelow(moved.object, record.to, files, signal);
    if (replaced !== undefined && !sameName) {
      const other = await this.#file(replaced.object, files, signal);
      if (isDirectory(other) !== directory) throw new ZfsError("EINVAL", `${record.newName} is ${directory ? "no" : "a"} directory`);
      this.#unlink(record.to, to, replaced, other);
    }
    this.#put(record.from, moved.name, undefined);
    left(from, directory);
    this.#put(record.to, record.newName, { object: moved.object, type: typeOf(file) });
    entered(to, directory);
    this.#moved(file, record.to);
  }

  async #exchange(record: RenameRecord, files: ReplayFiles, signal: AbortSignal | undefined): Promise<void> {
    const [from, to] = [await this.#directory(record.from, files, signal), await this.#directory(record.to, files, signal)];
    const one = await this.#need(record.from, record.oldName, files, signal);
    const other = await this.#need(record.to, record.newName, files, signal);
    const [first, second] = [await this.#file(one.object, files, signal), await this.#file(other.object, files, signal)];
    const [firstIsDirectory, secondIsDirectory] = [first, second].map((file) => isDirectory(file));
    if (firstIsDirectory === true) await this.#refuseBelow(one.object, record.to, files, signal);
    if (secondIsDirectory === true) await this.#refuseBelow(other.object, record.from, files, signal);
    this.#put(record.from, one.name, { object: other.object, type: typeOf(second) });
    this.#put(record.to, other.name, { object: one.object, type: typeOf(first) });
    left(from, firstIsDirectory === true);
    entered(from, secondIsDirectory === true);
    left(to, secondIsDirectory === true);
    entered(to, firstIsDirectory === true);
    this.#moved(first, record.to);
    this.#moved(second, record.from);
  }

  async #whiteout(record: WhiteoutRecord, files: ReplayFiles, signal: AbortSignal | undefined): Promise<void> {
    await this.#rename(record, files, signal);
    const parent = await this.#file(record.from, files, signal);
    const mode = record.mode === 0 ? WHITEOUT_TYPE : record.mode;
    await this.#make({ ...record, mode }, record.from, parent, false, signal);
    this.#put(record.from, record.oldName, { object: record.object, type: entryTypeOf(mode) });
    entered(parent, false);
  }

  async #write(record: WriteRecord, file: FileAttributes, signal: AbortSignal | undefined): Promise<void> {
    const end = await writeData(this.objset, record.object, record, signal);
    const asked = record.offset + record.size;
    // OpenZFS keeps the file's end where a write was beyond it; else all of the block counts, and what was zeros behind
    // the end is in the file.
    grow(file, file.word("ZPL_SIZE") < BigInt(asked) ? asked : end);
  }

  async #truncate(
    object: number,
    file: FileAttributes,
    { offset, size }: { readonly offset: number; readonly size: number },
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const before = Number(file.word("ZPL_SIZE"));
    if (offset <= before) await truncateData(await this.objset.data(object, signal), { offset, size }, signal);
    if (size === 0 && offset <= before) file.set("ZPL_SIZE", BigInt(offset));
    else grow(file, offset + size);
  }

  async #setattr(record: SetattrRecord, file: FileAttributes, signal: AbortSignal | undefined): Promise<void> {
    const sets = (bit: number) => Math.floor(record.mask / bit) % 2 === 1;
    if (sets(SETATTR_SIZE)) await this.#truncate(record.object, file, { offset: record.size, size: 0 }, signal);
    if (sets(SETATTR_MODE)) {
      file.set("ZPL_MODE", withPermissions(file.word("ZPL_MODE"), record.mode));
      setModeList(file);
    }
    if (sets(SETATTR_UID)) file.set("ZPL_UID", record.uid);
    if (sets(SETATTR_GID)) file.set("ZPL_GID", record.gid);
    if (sets(SETATTR_ATIME)) file.time("ZPL_ATIME", record.atime);
    if (sets(SETATTR_MTIME)) file.time("ZPL_MTIME", record.mtime);
    if (record.attributes !== undefined) file.setLogged(record.attributes);
  }

  #setXattr({ name, value }: SetXattrRecord, file: FileAttributes): void {
    const packed = file.values.bytes("ZPL_DXATTR");
    const { [name]: before, ...kept } = packed === undefined || packed.length === 0 ? {} : decodeNvlist(packed);
    if (value === undefined && before === undefined) throw new ZfsError("ENOENT", `no extended attribute ${name}`);
    const bytes = encodeNvlist(value === undefined ? kept : { ...kept, [name]: typed("byte_array", value.slice()) });
    this.objset.memory.take(bytes.length);
    file.setBytes("ZPL_DXATTR", bytes);
  }

  /** @throws {ZfsError} ENOENT */
  async #file(object: number, files: ReplayFiles, signal: AbortSignal | undefined): Promise<FileAttributes> {
    const known = this.#attributes.get(object);
    if (known !== undefined) return known;
    const file = new FileAttributes(await files.attributes(object, signal));
    this.objset.memory.take(NAME_BYTES);
    this.#attributes.set(object, file);
    return file;
  }

  /** @throws {ZfsError} EINVAL when the object is none */
  async #directory(object: number, files: ReplayFiles, signal: AbortSignal | undefined): Promise<FileAttributes> {
    const file = await this.#file(object, files, signal);
    if (!isDirectory(file)) throw new ZfsError("EINVAL", `object ${object} is no directory`);
    return file;
  }

  /** A directory cannot be moved into itself. */
  async #refuseBelow(moved: number, to: number, files: ReplayFiles, signal: AbortSignal | undefined): Promise<void> {
    const met = new Set<number>();
    for (let at = to; !met.has(at) && at !== 0; at = Number((await this.#file(at, files, signal)).word("ZPL_PARENT"))) {
      if (at === moved) throw new ZfsError("EINVAL", `directory ${moved} would lie in itself`);
      met.add(at);
    }
  }

  async #need(directory: number, name: string, files: ReplayFiles, signal: AbortSignal | undefined): Promise<FoundName> {
    const entry = await files.lookUp(directory, name, signal);
    if (entry === undefined) throw new ZfsError("ENOENT", `no ${name} in directory ${directory}`);
    return entry;
  }

  async #refuseExisting(directory: number, name: string, files: ReplayFiles, signal: AbortSignal | undefined): Promise<void> {
    if ((await files.lookUp(directory, name, signal)) !== undefined)
      throw new ZfsError("EINVAL", `${name} is in directory ${directory} already`);
  }

  #put(directory: number, name: string, entry: NamedObject | undefined): void {
    let changes = this.#names.get(directory);
    if (changes === undefined) {
      changes = { isNew: false, entries: new Map() };
      this.#names.set(directory, changes);
    }
    if (!changes.entries.has(name)) this.objset.memory.take(NAME_BYTES + name.length * 2);
    changes.entries.set(name, entry);
  }

  #moved(file: FileAttributes, directory: number): void {
    file.set("ZPL_PARENT", BigInt(directory));
    file.set("ZPL_FLAGS", file.word("ZPL_FLAGS") | BigInt(ZFS_AV_MODIFIED));
  }
}

/** A name was put into a directory; one of a directory counts as a link by its `..`. */
function entered(directory: FileAttributes, isDirectory: boolean): void {
  directory.add("ZPL_SIZE", 1n);
  if (isDirectory) directory.add("ZPL_LINKS", 1n);
}

function left(directory: FileAttributes, isDirectory: boolean): void {
  directory.add("ZPL_SIZE", -1n);
  if (isDirectory) directory.add("ZPL_LINKS", -1n);
}

function grow(file: FileAttributes, end: number): void {
  if (file.word("ZPL_SIZE") < BigInt(end)) file.set("ZPL_SIZE", BigInt(end));
}

function typeOf(file: FileAttributes): number {
  return entryTypeOf(Number(file.word("ZPL_MODE")));
}

function isDirectory(file: FileAttributes): boolean {
  return isDirectoryMode(Number(file.word("ZPL_MODE")));
}
