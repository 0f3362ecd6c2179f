/** Labels, uberblocks, and where the copies of a block lie. */
export { leavesOf, parseVdevConfig, type VdevConfig } from "./config.ts";
export { type DeviceErrors, ErrorLog } from "./error-log.ts";
export { type BadLabel, type Label, labelOffset, readLabels } from "./label.ts";
export type { MissedTxgs } from "./leaf.ts";
export { type OpenVdevOptions, openTopVdev } from "./open-vdev.ts";
export { type Candidate, describeLeaves, type ReflowState, type Shortage, type TopVdev, type WrongColumn } from "./top-vdev.ts";
export {
  compareUberblocks,
  readUberblockSlots,
  readUberblocks,
  type Uberblock,
  type UberblockSlot,
  uberblockSlotBytes,
} from "./uberblock.ts";
