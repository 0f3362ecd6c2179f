/** One file of a dataset: its dnode, its attributes, and what can be read of it. */
import { decodeName, isZfsError, type Limits, ZfsError } from "@zfskit/core";
import { DmuObject, type ObjectSet } from "@zfskit/dmu";
import { ObjectType } from "@zfskit/format";
import { parseSa, parseZnode, type SaAttributes, type SaRegistry } from "@zfskit/sa";
import { FileHandle } from "./file-handle.ts";
import { FileStat } from "./file-stat.ts";
import { listXattrs, readXattr } from "./xattr.ts";

/** What a file needs of its filesystem. */
export interface ZnodeContext {
  readonly objset: ObjectSet;
  readonly registry: SaRegistry | undefined;
  readonly limits: Limits;
}

/** A file by its object number, however it was found: no path is looked up to read it. */
export class Znode {
  readonly data: DmuObject;
  readonly attributes: SaAttributes;
  readonly stats: FileStat;
  readonly #context: ZnodeContext;

  constructor(context: ZnodeContext, data: DmuObject, attributes: SaAttributes) {
    this.#context = context;
    this.data = data;
    this.attributes = attributes;
    this.stats = new FileStat(data.dnode, attributes);
  }

  get object(): number {
    return this.data.number;
  }

  /** @throws {ZfsError} EISDIR, or EINVAL for what is neither file nor directory */
  open(): FileHandle {
    if (this.stats.isDirectory()) throw new ZfsError("EISDIR", "is a directory");
    if (!this.stats.isFile()) throw new ZfsError("EINVAL", `is a ${this.stats.type}, not a file`);
    return new FileHandle(this.data, this.stats, this.#context.limits);
  }

  /**
   * The target of a symbolic link: among the attributes, or where it is long in the file's data.
   *
   * @throws {ZfsError} EINVAL when it is none
   */
  async readlink(signal?: AbortSignal): Promise<string> {
    const { size } = this.stats;
    if (!this.stats.isSymbolicLink()) throw new ZfsError("EINVAL", `is a ${this.stats.type}, not a symbolic link`);
    const inline = this.attributes.bytes("ZPL_SYMLINK");
    if (inline !== undefined && inline.length >= size) return decodeName(inline.subarray(0, size));
    if (size > this.#context.limits.targetBytes) throw new ZfsError("ECORRUPT", `symbolic link of ${size} bytes`);
    const bytes = new Uint8Array(size);
    await this.data.readInto(0, bytes, signal);
    return decodeName(bytes);
  }

  listxattr(signal?: AbortSignal): Promise<string[]> {
    return listXattrs(this, this.#context.limits, signal);
  }

  /** @returns undefined where the file has no attribute of that name */
  getxattr(name: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    return readXattr(this, name, this.#context.limits, signal);
  }

  /** Another file of the same filesystem. */
  sibling(object: number, signal?: AbortSignal): Promise<Znode> {
    return readZnode(this.#context, object, signal);
  }
}

/**
 * Read the attributes of an object: system attributes in bonus and spill block, or the old znode.
 *
 * @throws {ZfsError} ECORRUPT when the object is no file
 */
export async function readZnode(context: ZnodeContext, object: number, signal?: AbortSignal): Promise<Znode> {
  const { objset, registry } = context;
  const dnode = await objset.dnode(object, signal);
  try {
    const data = new DmuObject(objset, dnode);
    if (dnode.bonusType === ObjectType.znode) return new Znode(context, data, parseZnode(dnode.bonus, dnode.littleEndian));
    if (dnode.bonusType !== ObjectType.sa || registry === undefined)
      throw new ZfsError("ECORRUPT", `bonus type ${dnode.bonusType}, expected a file's attributes`);
    let attributes = parseSa(dnode.bonus, dnode.littleEndian, registry);
    const spill = dnode.spill;
    if (spill !== undefined) {
      const block = await objset.read(spill, { signal });
      attributes = attributes.merge(parseSa(block.bytes, block.littleEndian, registry));
    }
    return new Znode(context, data, attributes);
  } catch (error) {
    throw isZfsError(error) ? error.at({ objset: objset.id, object }) : error;
  }
}
