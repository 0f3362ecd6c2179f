/** Maps, parity and reconstruction of RAID-Z and dRAID. */
export type { StripeBytes } from "./damaged-rows.ts";
export { DRAID_ROW_BYTES, type DraidConfig, type DraidGeometry, draidGeometry, draidMap, draidSpareChild } from "./draid-map.ts";
export { loadParityKernel, parityEngine } from "./engine.ts";
export { type ExpansionHistory, logicalWidth, originalWidth } from "./expansion.ts";
export { type ByteRange, type Columns, generateParity } from "./parity.ts";
export {
  type BlockRange,
  expandedRaidzMap,
  PARITY_LIMIT,
  type RaidzColumn,
  type RaidzGeometry,
  type RaidzMap,
  type RaidzStripe,
  type Reflow,
  raidzMap,
  WIDTH_LIMIT,
} from "./raidz-map.ts";
export { reconstruct } from "./reconstruct.ts";
export { type RepairOptions, repairs } from "./repair.ts";
