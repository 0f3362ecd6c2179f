/** Object sets, dnodes and the blocks of objects. */
export { blocksAround, type Damage, type LostBlocks, type OnDamage } from "./damage.ts";
export { type ChunkOptions, type DamagedDnodes, type DataBlock, DmuObject, type Extent, type ObjectSet } from "./dmu-object.ts";
export { Dnode } from "./dnode.ts";
export { type OpenObjsetOptions, PoolObjectSet } from "./pool-object-set.ts";
export { readSpaceMap, type SpaceMapRun } from "./space-map.ts";
