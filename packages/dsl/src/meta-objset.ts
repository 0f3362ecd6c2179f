/**
 * The meta object set (MOS): the pool's own objects, found through the object directory.
 *
 * @see OpenZFS module/zfs/spa.c spa_ld_open_rootbp, include/sys/dmu.h DMU_POOL_DIRECTORY_OBJECT
 */
import { atPlace, type Limits, ZfsError } from "@zfskit/core";
import { DmuObject, type Dnode, type ObjectSet } from "@zfskit/dmu";
import { DMU_POOL_DIRECTORY_OBJECT } from "@zfskit/format/dmu";
import type { NvList } from "@zfskit/nvlist";
import { decodeNvlist } from "@zfskit/nvlist/decode";
import { Zap } from "@zfskit/zap";

/** The MOS of one transaction group. */
export class MetaObjset {
  readonly objset: ObjectSet;
  readonly limits: Limits;
  readonly #directory: Zap;

  private constructor(objset: ObjectSet, directory: Zap, limits: Limits) {
    this.objset = objset;
    this.#directory = directory;
    this.limits = limits;
  }

  static async open(objset: ObjectSet, limits: Limits, signal?: AbortSignal): Promise<MetaObjset> {
    const dnode = await objset.dnode(DMU_POOL_DIRECTORY_OBJECT, signal);
    const directory = await Zap.open(new DmuObject(objset, dnode), { limits, signal });
    return new MetaObjset(objset, directory, limits);
  }

  /** What the object directory has under `name`, usually an object number. */
  async lookUp(name: string, signal?: AbortSignal): Promise<number | undefined> {
    return this.#directory.number(name, signal);
  }

  /** The raw bytes under `name`: for values that are no single integer, as the checksum salt. */
  async lookUpBytes(name: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    return (await this.#directory.get(name, signal))?.bytes;
  }

  get directory(): Zap {
    return this.#directory;
  }

  async dnode(object: number, signal?: AbortSignal): Promise<Dnode> {
    return this.objset.dnode(object, signal);
  }

  /** The ZAP in an object of the MOS. */
  async zap(object: number, signal?: AbortSignal): Promise<Zap> {
    return atPlace({ objset: 0, object }, async () =>
      Zap.open(new DmuObject(this.objset, await this.objset.dnode(object, signal)), { limits: this.limits, signal }),
    );
  }

  /**
   * A packed nvlist: its size stands in the bonus, as one 64-bit word.
   *
   * @see OpenZFS module/zfs/spa.c load_nvlist
   */
  async nvlist(object: number, signal?: AbortSignal): Promise<NvList> {
    return atPlace({ objset: 0, object }, async () => {
      const dnode = await this.objset.dnode(object, signal);
      if (dnode.bonus.length < 8) throw new ZfsError("ECORRUPT", "packed nvlist without its size");
      const size = new DataView(dnode.bonus.buffer, dnode.bonus.byteOffset).getBigUint64(0, dnode.littleEndian);
      if (size > BigInt(this.limits.nvlistBytes))
        throw new ZfsError("ELIMIT", `packed nvlist of ${size} bytes, limits.nvlistBytes allows ${this.limits.nvlistBytes}`);
      const bytes = new Uint8Array(Number(size));
      await new DmuObject(this.objset, dnode).readInto(0, bytes, signal);
      return decodeNvlist(bytes, { limits: this.limits });
    });
  }
}
