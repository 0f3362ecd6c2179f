/** What devices did wrong while others made up for it. */

/** Errors of one device since the pool was opened. */
export interface DeviceErrors {
  readonly guid: bigint;
  /** The source's name. */
  readonly name: string;
  /** Reads that failed. */
  readonly io: number;
  /** Blocks of which it gave wrong data, known by what verified in the end. */
  readonly checksum: number;
}

interface Counted {
  readonly guid: bigint;
  readonly name: string;
}

/** Counts errors by device, as `zpool status` does. */
export class ErrorLog {
  readonly #devices = new Map<bigint, DeviceErrors>();

  /** A read failed. */
  failed(device: Counted): void {
    const before = this.#of(device);
    this.#devices.set(device.guid, { ...before, io: before.io + 1 });
  }

  /** A block came back other than it was written. */
  wrong(device: Counted): void {
    const before = this.#of(device);
    this.#devices.set(device.guid, { ...before, checksum: before.checksum + 1 });
  }

  /** What was counted elsewhere. */
  add({ guid, name, io, checksum }: DeviceErrors): void {
    const before = this.#of({ guid, name });
    this.#devices.set(guid, { ...before, io: before.io + io, checksum: before.checksum + checksum });
  }

  /** How often a device gave wrong data. */
  wrongs(guid: bigint): number {
    return this.#devices.get(guid)?.checksum ?? 0;
  }

  /** The devices that had errors, in the order of their first. */
  list(): DeviceErrors[] {
    return [...this.#devices.values()];
  }

  #of({ guid, name }: Counted): DeviceErrors {
    return this.#devices.get(guid) ?? { guid, name, io: 0, checksum: 0 };
  }
}
