/**
 * A volume: one object of bytes, and one that says how many of them count.
 *
 * @see OpenZFS include/sys/zvol.h ZVOL_OBJ, ZVOL_ZAP_OBJ; module/zfs/zvol.c zvol_get_stats
 */
import { atPlace, type BlockSource, defaultLimits, isZfsError, type Limits, type ReadOptions, ZfsError } from "@zfskit/core";
import { type ChunkOptions, DmuObject, type Extent, type ObjectSet, type OnDamage } from "@zfskit/dmu";
import { ObjsetType, ZVOL_OBJ, ZVOL_ZAP_OBJ } from "@zfskit/format/dmu";
import { Zap } from "@zfskit/zap";

/** A volume or a snapshot of one, as a source of blocks. */
export class Volume implements BlockSource {
  /** Its full name, with the snapshot's. */
  readonly name: string;
  /** Bytes, as `volsize` had them. */
  readonly size: number;
  readonly data: DmuObject;

  private constructor(name: string, size: number, data: DmuObject) {
    this.name = name;
    this.size = size;
    this.data = data;
  }

  /** @throws {ZfsError} EINVAL when the object set is no volume's */
  static async open(
    name: string,
    objset: ObjectSet,
    options: { readonly limits?: Limits; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Volume> {
    if (objset.type !== ObjsetType.zvol) throw new ZfsError("EINVAL", `${name} is not a volume`, { place: { dataset: name } });
    return atPlace({ dataset: name }, async () => {
      const properties = new DmuObject(objset, await objset.dnode(ZVOL_ZAP_OBJ, options.signal));
      const zap = await Zap.open(properties, { limits: options.limits ?? defaultLimits, signal: options.signal });
      const size = await zap.number("size", options.signal);
      if (size === undefined) throw new ZfsError("ECORRUPT", "volume does not say its size", { place: { object: ZVOL_ZAP_OBJ } });
      return new Volume(name, size, new DmuObject(objset, await objset.dnode(ZVOL_OBJ, options.signal)));
    });
  }

  /** Bytes of one block (volblocksize). */
  get blockSize(): number {
    return this.data.blockSize;
  }

  async read(offset: number, length: number, options: ReadOptions = {}): Promise<Uint8Array> {
    this.#checkRange(offset, length);
    const bytes = options.into?.subarray(0, length) ?? new Uint8Array(length);
    await atPlace({ dataset: this.name }, () => this.data.readInto(offset, bytes, options.signal));
    return bytes;
  }

  /**
   * A range in order, a few blocks at a time; each chunk belongs to the caller, unless it is lent. What lies before damage
   * comes before that is thrown; with `onDamage`, zeros stand in its place.
   */
  async *chunks(offset: number, length: number, options: ChunkOptions = {}): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    this.#checkRange(offset, length);
    try {
      yield* this.data.chunks(offset, offset + length, { ...options, onDamage: this.#placed(options.onDamage) });
    } catch (error) {
      throw isZfsError(error) ? error.at({ dataset: this.name }) : error;
    }
  }

  /**
   * The ranges that hold data, in order.
   *
   * @param onDamage - told of ranges of which cannot be known what they hold; they are not given. Without it that is thrown
   */
  async *extents(signal?: AbortSignal, onDamage?: OnDamage): AsyncGenerator<Extent> {
    try {
      yield* this.data.extents(this.size, signal, this.#placed(onDamage));
    } catch (error) {
      throw isZfsError(error) ? error.at({ dataset: this.name }) : error;
    }
  }

  /** The pool that the volume lies in stays open. */
  async close(): Promise<void> {}

  #checkRange(offset: number, length: number): void {
    if (offset < 0 || length < 0 || offset + length > this.size) {
      throw new ZfsError("EIO", `${this.name} ends at ${this.size} bytes, ${length} bytes at ${offset} were asked for`);
    }
  }

  #placed(onDamage: OnDamage | undefined): OnDamage | undefined {
    return (
      onDamage &&
      ((damage) => {
        damage.error.at({ dataset: this.name });
        onDamage(damage);
      })
    );
  }
}
