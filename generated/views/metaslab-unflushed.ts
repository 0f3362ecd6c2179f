// Made by tools/codegen from specs/spa/metaslab_unflushed.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Entry of the array of a vdev's metaslabs with log space maps: entries of logs before this txg are in the
 * metaslab's own map already.
 * C: `metaslab_unflushed_phys_t`. 8 bytes.
 * @see OpenZFS include/sys/metaslab_impl.h metaslab_unflushed_phys_t
 */
export class MetaslabUnflushedView {
  static readonly SIZE = 8;
  static readonly fields: readonly FieldInfo[] = [
    { name: "unflushedTxg", id: "unflushed_txg", offset: 0, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): MetaslabUnflushedView {
    return new MetaslabUnflushedView(viewOver(bytes, offset, 8, "metaslab_unflushed"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First txg not yet flushed; 0 if never. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/metaslab_impl.h metaslab_unflushed_phys_t.msp_unflushed_txg
   */
  get unflushedTxg(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("metaslab_unflushed", "unflushedTxg", this.unflushedTxgBig);
    return hi * 4294967296 + lo;
  }
  set unflushedTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "metaslab_unflushed.unflushedTxg");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `unflushedTxg`, for damaged input. */
  get unflushedTxgBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set unflushedTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "metaslab_unflushed.unflushedTxgBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }
}
