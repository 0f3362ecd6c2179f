/** One file of a dataset: its dnode and its attributes. */
import { isZfsError, ZfsError } from "@zfskit/core";
import { DmuObject, type ObjectSet } from "@zfskit/dmu";
import { ObjectType } from "@zfskit/format";
import { parseSa, parseZnode, type SaAttributes, type SaRegistry } from "@zfskit/sa";
import { FileStat } from "./file-stat.ts";

/** A file, opened by object number. */
export class Znode {
  readonly data: DmuObject;
  readonly attributes: SaAttributes;
  readonly stat: FileStat;

  constructor(data: DmuObject, attributes: SaAttributes) {
    this.data = data;
    this.attributes = attributes;
    this.stat = new FileStat(data.dnode, attributes);
  }

  get object(): number {
    return this.data.number;
  }
}

/**
 * Read the attributes of an object: system attributes in bonus and spill block, or the old znode.
 *
 * @throws {ZfsError} ECORRUPT when the object is no file
 */
export async function readZnode(objset: ObjectSet, object: number, registry: SaRegistry | undefined, signal?: AbortSignal): Promise<Znode> {
  const dnode = await objset.dnode(object, signal);
  try {
    const data = new DmuObject(objset, dnode);
    if (dnode.bonusType === ObjectType.znode) return new Znode(data, parseZnode(dnode.bonus, dnode.littleEndian));
    if (dnode.bonusType !== ObjectType.sa || registry === undefined)
      throw new ZfsError("ECORRUPT", `bonus type ${dnode.bonusType}, expected a file's attributes`);
    let attributes = parseSa(dnode.bonus, dnode.littleEndian, registry);
    const spill = dnode.spill;
    if (spill !== undefined) {
      const block = await objset.read(spill, { signal });
      attributes = attributes.merge(parseSa(block.bytes, block.littleEndian, registry));
    }
    return new Znode(data, attributes);
  } catch (error) {
    throw isZfsError(error) ? error.at({ objset: objset.id, object }) : error;
  }
}
