// Made by tools/codegen from specs/spa/metaslab_unflushed.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Entry of the array of a vdev's metaslabs with log space maps: entries of logs before this txg are in the
 * metaslab's own map already.
 * C: `metaslab_unflushed_phys_t`. 8 bytes.
 * @see OpenZFS include/sys/metaslab_impl.h metaslab_unflushed_phys_t
 */
export class MetaslabUnflushedView {
  static readonly SIZE = 8;
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
    return readSafe(this.dv, this.off, this.le, "metaslab_unflushed", "unflushedTxg");
  }
  /** Exact value of `unflushedTxg`, for damaged input. */
  get unflushedTxgBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
}

/** The fields of {@link MetaslabUnflushedView}; apart from it, so that who reads values does not load their descriptions. */
export const MetaslabUnflushedFields: readonly FieldInfo[] = [
  { name: "unflushedTxg", id: "unflushed_txg", offset: 0, width: 8, kind: "uint", value: "number" },
];
