/** Labels, uberblocks, and where the copies of a block lie. */
export { leavesOf, parseVdevConfig, type VdevConfig } from "./config.ts";
export { type BadLabel, type Label, labelOffset, readLabels } from "./label.ts";
export { type Candidate, openTopVdev, type TopVdev } from "./top-vdev.ts";
export { compareUberblocks, readUberblocks, type Uberblock, uberblockSlotBytes } from "./uberblock.ts";
