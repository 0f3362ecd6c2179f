// Made by tools/codegen from specs/zap/zap_leaf.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";
import { ZapLeafHeaderView } from "./zap-leaf-header.ts";

/** Bytes of a chunk. */
export const ZAP_LEAF_CHUNKSIZE = 24;

/**
 * A whole leaf block of a fat ZAP.
 * C: `zap_leaf_phys_t`. Fixed head: 48 bytes; more follows.
 * @see OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t
 * @see OpenZFS include/sys/zap_leaf.h ZAP_LEAF_NUMCHUNKS_BS
 */
export class ZapLeafView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafView {
    return new ZapLeafView(viewOver(bytes, offset, 48, "zap_leaf"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 48 bytes)
   * @see OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t.l_hdr
   */
  get hdr(): ZapLeafHeaderView {
    return new ZapLeafHeaderView(this.dv, this.off, this.le);
  }

  /**
   * Hash table: first entry of each chain, by the bits of the hash that follow the prefix. (offset 0x30, variable x
   * 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t.l_hash
   */
  hash(i: number): number {
    return this.dv.getUint16(this.off + 48 + i * 2, this.le);
  }
}

/** The fields of {@link ZapLeafView}; apart from it, so that who reads values does not load their descriptions. */
export const ZapLeafFields: readonly FieldInfo[] = [
  { name: "hdr", id: "hdr", offset: 0, width: 48, kind: "view", value: "view", view: "zap_leaf_header" },
  { name: "hash", id: "hash", offset: 48, width: 2, count: 0, kind: "uint", value: "number" },
];
