/** RAID-Z and dRAID vdevs in memory, and blocks written to them by the maps of @zfskit/raidz. */
import { MemorySource } from "@zfskit/blockdev";
import { type BlockSource, ZfsError } from "@zfskit/core";
import { VDEV_LABEL_START_SIZE } from "@zfskit/format";
import { decodeNvlist, encodeNvlist, type NvInputList } from "@zfskit/nvlist";
import { generateParity, type RaidzMap } from "@zfskit/raidz";
import { type Candidate, ErrorLog, type OpenVdevOptions, openTopVdev, parseVdevConfig, type TopVdev } from "@zfskit/vdev";

export interface DisksOptions {
  /** The vdev's nvlist without its children. */
  readonly vdev: NvInputList;
  /** Leaves, or trees of them; by default as many plain leaves as there are disks. */
  readonly children?: readonly NvInputList[];
  readonly disks: number;
  /** Bytes of each data area. */
  readonly size?: number;
  /** Sources have no readSync. */
  readonly async?: boolean;
}

/** A leaf of a vdev tree; disk `i` has the guid `i + 1`. */
export function leaf(i: number, more: NvInputList = {}): NvInputList {
  return { type: "file", id: i, guid: BigInt(i + 1), path: `/dev/${i}`, ...more };
}

const NONE: readonly number[] = [];

export class StripedDisks {
  readonly disks: readonly Uint8Array[];
  readonly errors: ErrorLog = new ErrorLog();
  /** Reads of these bytes of a disk fail. */
  readonly unreadable: { readonly disk: number; readonly from: number; readonly to: number }[] = [];
  /** Signals that reads came with. */
  readonly signals: Set<AbortSignal | undefined> = new Set();
  readonly #options: DisksOptions;

  constructor(options: DisksOptions) {
    this.#options = options;
    this.disks = Array.from({ length: options.disks }, () => new Uint8Array(VDEV_LABEL_START_SIZE + (options.size ?? 256 * 1024)));
  }

  /** Open the vdev without some disks. */
  open(without: readonly number[] = NONE, options: OpenVdevOptions = {}): Promise<TopVdev> {
    const { vdev, disks } = this.#options;
    const children = this.#options.children ?? Array.from({ length: disks }, (_, i) => leaf(i));
    const tree = decodeNvlist(encodeNvlist({ id: 0, guid: 1000n, ...vdev, children: [...children] }));
    const members = new Map(this.disks.flatMap((_, i) => (without.includes(i) ? [] : [[BigInt(i + 1), this.#source(i)] as const])));
    return openTopVdev(parseVdevConfig(tree), members, { errors: this.errors, ...options });
  }

  /** Write a block; children that are no plain leaves are given by `disksOf`. */
  write(map: RaidzMap, block: Uint8Array, disksOf: (child: number, offset: number) => readonly number[] = (child) => [child]): void {
    for (const { columns, nparity } of map.stripes) {
      const bytes = columns.map(({ at, size }) => (at < 0 ? new Uint8Array(size) : block.slice(at, at + size)));
      generateParity(bytes, nparity);
      for (const [c, { child, offset }] of columns.entries()) {
        for (const disk of disksOf(child, offset)) this.disks[disk]!.set(bytes[c]!, VDEV_LABEL_START_SIZE + offset);
      }
    }
  }

  /** Put other bytes in the place of those of a disk's data area. */
  hurt(disk: number, from: number = 0, to: number = Number.POSITIVE_INFINITY): void {
    const area = this.disks[disk]!.subarray(VDEV_LABEL_START_SIZE).subarray(from, to);
    for (let i = 0; i < area.length; i++) area[i]! ^= 1 + ((i * 7 + disk) % 255);
  }

  #source(i: number): BlockSource {
    const memory = new MemorySource(this.disks[i]!, `disk${i}`);
    const readSync = (offset: number, length: number, into?: Uint8Array) => {
      const at = offset - VDEV_LABEL_START_SIZE;
      if (this.unreadable.some(({ disk, from, to }) => disk === i && at < to && at + length > from))
        throw new ZfsError("EIO", `disk${i} has a bad sector`);
      return memory.readSync(offset, length, into);
    };
    return {
      size: memory.size,
      name: memory.name,
      read: async (offset, length, options) => {
        this.signals.add(options?.signal);
        return readSync(offset, length, options?.into);
      },
      ...(this.#options.async === true ? {} : { readSync }),
      async close() {},
    };
  }
}

/** What reading a block came to. */
export interface Outcome {
  readonly bytes: Uint8Array | undefined;
  readonly tried: number;
  readonly failures: readonly ZfsError[];
}

/** Try candidates until one gives the expected bytes, as zio does by a checksum. */
export async function readUntil(candidates: Iterable<Candidate>, expected: Uint8Array, signal?: AbortSignal): Promise<Outcome> {
  const into = new Uint8Array(expected.length);
  const failures: ZfsError[] = [];
  const wrong: Candidate[] = [];
  let tried = 0;
  for (const candidate of candidates) {
    tried++;
    try {
      if (candidate.readSync === undefined) await candidate.read(into, signal);
      else candidate.readSync(into);
    } catch (error) {
      if (!(error instanceof ZfsError)) throw error;
      failures.push(error);
      continue;
    }
    if (Buffer.compare(into, expected) === 0) {
      if (tried > 1) candidate.settle?.(into, true);
      for (const other of wrong) other.settle?.(into, false);
      return { bytes: into, tried, failures };
    }
    wrong.push(candidate);
  }
  return { bytes: undefined, tried, failures };
}

/** Bytes that differ from place to place. */
export function pattern(length: number): Uint8Array {
  let state = length | 1;
  return Uint8Array.from({ length }, () => {
    state = Math.imul(state, 1664525) + 1013904223;
    return state >>> 24;
  });
}
