/** One file of a dataset: its dnode, its attributes, and what can be read of it. */
import { atPlace, decodeName, isZfsError, type Limits, type Soon, ZfsError, type ZfsPlace } from "@zfskit/core";
import { DmuObject, type Dnode, type ObjectSet } from "@zfskit/dmu";
import { ObjectType } from "@zfskit/format/dmu";
import type { BlkptrView } from "@zfskit/format/spa";
import { parseSa, parseZnode, type SaAttributes, type SaRegistry } from "@zfskit/sa";
import type { Acl } from "./acl.ts";
import { FileHandle } from "./file-handle.ts";
import { FileStat } from "./file-stat.ts";
import type { FileOverlay, NameOverlay } from "./overlay.ts";
import { listXattrs, readXattr } from "./xattr.ts";

/** What a file needs of its filesystem. */
export interface ZnodeContext {
  readonly objset: ObjectSet;
  readonly registry: SaRegistry | undefined;
  readonly limits: Limits;
  readonly overlay?: FileOverlay | undefined;
}

/** A file by its object number, however it was found: no path is looked up to read it. */
export class Znode {
  readonly data: DmuObject;
  readonly attributes: SaAttributes;
  readonly stats: FileStat;
  readonly #context: ZnodeContext;
  /** Why attributes beyond the dnode could not be read: what they would say is then unknown, the file's bytes are not. */
  readonly #spillDamage: ZfsError | undefined;

  constructor(context: ZnodeContext, data: DmuObject, attributes: SaAttributes, spillDamage?: ZfsError) {
    this.#context = context;
    this.#spillDamage = spillDamage;
    this.data = data;
    this.attributes = attributes;
    this.stats = new FileStat(data.dnode, attributes);
  }

  get object(): number {
    return this.data.number;
  }
  /** Changes to the names in a directory that are not in its data. */
  get names(): NameOverlay | undefined {
    return this.#context.overlay?.names(this.object);
  }

  /**
   * @param place - what errors of the handle shall say of where the file is
   * @throws {ZfsError} EISDIR, or EINVAL for what is neither file nor directory
   */
  open(place?: ZfsPlace): FileHandle {
    if (this.stats.isDirectory()) throw new ZfsError("EISDIR", "is a directory");
    if (!this.stats.isFile()) throw new ZfsError("EINVAL", `is a ${this.stats.type}, not a file`);
    return new FileHandle(this.data, this.stats, this.#context.limits, place);
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

  /** False where it is known that there are no extended attributes; they may have been removed where this is true. */
  get mayHaveXattrs(): boolean {
    if (this.#spillDamage !== undefined) return true;
    return (this.attributes.bytes("ZPL_DXATTR")?.length ?? 0) > 0 || (this.attributes.number("ZPL_XATTR") ?? 0) !== 0;
  }

  /** @throws {ZfsError} of the spill block, where that could not be read */
  async listxattr(signal?: AbortSignal): Promise<string[]> {
    if (this.#spillDamage !== undefined) throw this.#spillDamage;
    return listXattrs(this, this.#context.limits, signal);
  }

  /** @returns undefined where the file has no attribute of that name */
  async getxattr(name: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    if (this.#spillDamage !== undefined) throw this.#spillDamage;
    return readXattr(this, name, this.#context.limits, signal);
  }

  /**
   * Its access control lists.
   *
   * @throws {ZfsError} ECORRUPT when one makes no sense
   */
  async acl(signal?: AbortSignal): Promise<Acl> {
    const { readAcl } = await import("./acl.ts");
    return readAcl(this, this.#context.limits, signal);
  }

  /** An object that is no file, but belongs to one. */
  async otherObject(object: number, signal?: AbortSignal): Promise<DmuObject> {
    const { objset } = this.#context;
    return new DmuObject(objset, await objset.dnode(object, signal));
  }

  /** Another file of the same filesystem. */
  sibling(object: number, signal?: AbortSignal): Soon<Znode> {
    return readZnode(this.#context, object, signal);
  }
}

/**
 * Read the attributes of an object: system attributes in bonus and spill block, or the old znode.
 *
 * @throws {ZfsError} ECORRUPT when the object is no file
 */
export function readZnode(context: ZnodeContext, object: number, signal?: AbortSignal): Soon<Znode> {
  const dnode = context.objset.dnode(object, signal);
  // Not whenThere and atPlace: trees have many files.
  return dnode instanceof Promise ? dnode.then((there) => znodeOf(context, there, signal)) : znodeOf(context, dnode, signal);
}

function znodeOf(context: ZnodeContext, dnode: Dnode, signal: AbortSignal | undefined): Soon<Znode> {
  const { objset, registry } = context;
  const data = new DmuObject(objset, dnode);
  try {
    const laidOver = context.overlay?.attributes(dnode.object);
    if (laidOver !== undefined) return new Znode(context, data, laidOver);
    const { bonusType, littleEndian } = dnode;
    if (bonusType === ObjectType.znode) return new Znode(context, data, parseZnode(dnode.bonus, littleEndian));
    if (bonusType !== ObjectType.sa || registry === undefined)
      throw new ZfsError("ECORRUPT", `bonus type ${bonusType}, expected a file's attributes`);
    const attributes = parseSa(dnode.bonus, littleEndian, registry);
    const bp = dnode.spill;
    if (bp === undefined) return new Znode(context, data, attributes);
    return atPlace(placeOf(data), () => withSpill(context, data, attributes, { bp, registry, signal }));
  } catch (error) {
    throw isZfsError(error) ? error.at(placeOf(data)) : error;
  }
}

function placeOf({ objset, number }: DmuObject): ZfsPlace {
  return { objset: objset.id, object: number };
}

/** Where the spill block is damaged, what is needed of a file may be in the dnode all the same. */
async function withSpill(
  context: ZnodeContext,
  data: DmuObject,
  attributes: SaAttributes,
  { bp, registry, signal }: { readonly bp: BlkptrView; readonly registry: SaRegistry; readonly signal: AbortSignal | undefined },
): Promise<Znode> {
  try {
    const block = await context.objset.read(bp, { signal });
    return new Znode(context, data, attributes.merge(parseSa(block.bytes, block.littleEndian, registry)));
  } catch (error) {
    const needed = attributes.word("ZPL_MODE") !== undefined && attributes.word("ZPL_SIZE") !== undefined;
    if (!isZfsError(error) || !needed) throw error;
    return new Znode(context, data, attributes, error.at(placeOf(data)));
  }
}
