// Made by tools/codegen from specs/ddt/ddt_phys_trad.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";
import { DdtPhysView } from "./ddt-phys.ts";

/**
 * Value of a traditional dedup table.
 * C: `ddt_univ_phys_t`. 256 bytes.
 * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
 */
export class DdtPhysTradView {
  static readonly SIZE = 256;
  static readonly PHYS_COUNT = 4;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 256 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtPhysTradView {
    return new DdtPhysTradView(viewOver(bytes, offset, 256, "ddt_phys_trad"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * By number of copies asked for: 0 ditto blocks, 1 to 3. (offset 0x0, 4 x 64 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t.ddp_trad
   */
  phys(i: number): DdtPhysView {
    return new DdtPhysView(this.dv, this.off + i * 64, this.le);
  }
}

/** The fields of {@link DdtPhysTradView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtPhysTradFields: readonly FieldInfo[] = [
  { name: "phys", id: "phys", offset: 0, width: 64, count: 4, kind: "view", value: "view", view: "ddt_phys" },
];
