import type { Extent, Mapping } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { Qcow2L1EntryView, Qcow2L2CompressedView, Qcow2L2EntryView, Qcow2SubclustersView } from "@zfskit/format/images";
import type { Qcow2Table } from "./qcow2-header.ts";
import { readSoon } from "./read-soon.ts";
import { PAGE_BYTES, TablePages } from "./table-pages.ts";

/** A disk in a qcow2 image: the present one, or that of a snapshot. */
export interface Qcow2Disk {
  readonly name: string;
  readonly size: number;
  readonly version: number;
  readonly clusterBits: number;
  readonly extendedL2: boolean;
  readonly l1: Qcow2Table;
  /** Where the tables are. */
  readonly image: BlockSource;
  /** Where the clusters are: the image, or its data file. */
  readonly data: BlockSource;
  /** What shows where nothing was written. */
  readonly backing: BlockSource | undefined;
  readonly inflate: (stream: Uint8Array, limitBytes: number) => Uint8Array;
}

const ABSENT = 0;
const ZEROS = 1;
const STORED = 2;
const COMPRESSED = 3;
const SUBCLUSTERS = 32;
const SECTOR_BYTES = 512;

/** Where the clusters of a qcow2 disk are. @see QEMU docs/interop/qcow2.txt Cluster mapping */
export class Qcow2Clusters implements Mapping {
  readonly name: string;
  readonly size: number;
  readonly sources: readonly BlockSource[];
  readonly #disk: Qcow2Disk;
  readonly #tables: TablePages;
  readonly #clusterBytes: number;
  /** Of a cluster, or of a subcluster: what is there or not as a whole. */
  readonly #unitBytes: number;
  readonly #entryBytes: number;
  /** Bytes of the disk that one L2 table knows of. */
  readonly #tableSpan: number;
  /** The L1 entry that was used last, and the table that it leads to. */
  #l1 = -1;
  #table = 0;
  /** Where in the data the unit is that #look found stored. */
  #host = 0;

  constructor(disk: Qcow2Disk) {
    this.#disk = disk;
    this.name = disk.name;
    this.size = disk.size;
    const { image, data, backing } = disk;
    this.sources = [...(backing === undefined ? [] : [backing]), ...(data === image ? [] : [data]), image];
    this.#tables = new TablePages(image);
    this.#clusterBytes = 2 ** disk.clusterBits;
    this.#unitBytes = disk.extendedL2 ? this.#clusterBytes / SUBCLUSTERS : this.#clusterBytes;
    this.#entryBytes = disk.extendedL2 ? Qcow2L2EntryView.SIZE + Qcow2SubclustersView.SIZE : Qcow2L2EntryView.SIZE;
    this.#tableSpan = (this.#clusterBytes / this.#entryBytes) * this.#clusterBytes;
    const entries = Math.ceil(disk.size / this.#tableSpan);
    if (entries > disk.l1.count) throw this.#bad(`L1 table has ${disk.l1.count} entries, the disk needs ${entries}`, disk.l1.offset);
    this.#checkTable("L1 table", disk.l1.offset, entries * Qcow2L1EntryView.SIZE);
  }

  extentAt(offset: number, wanted: number): Soon<Extent> {
    const l1 = Math.floor(offset / this.#tableSpan);
    if (l1 === this.#l1) return this.#inTable(offset, wanted, this.#table);
    const at = this.#disk.l1.offset + l1 * Qcow2L1EntryView.SIZE;
    return whenThere(this.#tables.at(at, Qcow2L1EntryView.SIZE, "L1 table"), (page) => {
      const table = new Qcow2L1EntryView(page, at % PAGE_BYTES).tableOffsetBytes;
      if (table !== 0) this.#checkTable(`L2 table of L1 entry ${l1}`, table, this.#clusterBytes);
      this.#l1 = l1;
      this.#table = table;
      return this.#inTable(offset, wanted, table);
    });
  }

  #inTable(offset: number, wanted: number, table: number): Soon<Extent> {
    const inSpan = offset % this.#tableSpan;
    if (table === 0) return this.#absent(offset, this.#tableSpan - inSpan);
    const at = table + Math.floor(inSpan / this.#clusterBytes) * this.#entryBytes;
    return whenThere(this.#tables.at(at, this.#entryBytes, "L2 table"), (page) => this.#run(page, at, offset, wanted));
  }

  /** What the entry at `at` says, and those behind it as long as it goes on so, in this table and this page. */
  #run(page: DataView, at: number, offset: number, wanted: number): Extent {
    const end = Math.min(
      (at % PAGE_BYTES) + ((this.#tableSpan - (offset % this.#tableSpan)) / this.#clusterBytes) * this.#entryBytes,
      page.byteLength,
    );
    const entry = new Qcow2L2EntryView(page, at % PAGE_BYTES);
    const inCluster = offset % this.#clusterBytes;
    if (entry.compressed === 1) return this.#compressed(new Qcow2L2CompressedView(page, entry.off), offset);
    let sub = Math.floor(inCluster / this.#unitBytes);
    const subs = this.#clusterBytes / this.#unitBytes;
    const kind = this.#look(entry, sub);
    const skip = offset % this.#unitBytes;
    const host = this.#host + skip;
    let length = this.#unitBytes - skip;
    while (length < wanted) {
      if (++sub === subs) {
        sub = 0;
        if (entry.off + 2 * this.#entryBytes > end) break;
        entry.at(entry.off + this.#entryBytes);
      }
      if (this.#look(entry, sub) !== kind || (kind === STORED && this.#host !== host + length)) break;
      length += this.#unitBytes;
    }
    if (kind === ABSENT) return this.#absent(offset, length);
    if (kind === ZEROS) return { kind: "zeros", length };
    const { data } = this.#disk;
    if (host >= data.size) throw this.#bad(`cluster at 0x${host.toString(16)} lies behind the end of ${data.name ?? "the file"}`, at);
    return { kind: "stored", length, source: data, at: host };
  }

  /** What an entry says of one of its units; where it is stored, #host is where. */
  #look(entry: Qcow2L2EntryView, sub: number): number {
    if (entry.compressed === 1) return COMPRESSED;
    const { extendedL2, version, data, image } = this.#disk;
    const host = entry.hostOffsetBytes;
    if (extendedL2) {
      const bits = new Qcow2SubclustersView(entry.dv, entry.off + Qcow2L2EntryView.SIZE);
      const allocated = (bits.allocated >>> sub) & 1;
      if (((bits.zeros >>> sub) & 1) === 1) {
        if (allocated === 1) throw this.#bad("a subcluster is both there and zeros", entry.off);
        return ZEROS;
      }
      if (allocated === 0) return ABSENT;
    } else if (entry.zero === 1) {
      if (version < 3) throw this.#bad("an L2 entry has reserved bits", entry.off);
      return ZEROS;
    } else if (host === 0 && (data === image || entry.copied === 0)) return ABSENT;
    if (host % this.#clusterBytes !== 0 || (host === 0 && data === image))
      throw this.#bad(`no cluster can lie at 0x${host.toString(16)}`, entry.off);
    this.#host = host + sub * this.#unitBytes;
    return STORED;
  }

  #absent(offset: number, length: number): Extent {
    const { backing } = this.#disk;
    if (backing === undefined || offset >= backing.size) return { kind: "zeros", length };
    return { kind: "stored", length: Math.min(length, backing.size - offset), source: backing, at: offset };
  }

  #compressed(entry: Qcow2L2CompressedView, offset: number): Extent {
    const { clusterBits, image, data, inflate } = this.#disk;
    if (data !== image) throw this.#bad("a compressed cluster in a data file", entry.off);
    // Offset and count of sectors share the word: 70 - clusterBits are the offset's, 32 of them in the low half.
    const split = 2 ** (70 - clusterBits - 32);
    const high = entry.descriptorHigh;
    const at = (high % split) * 2 ** 32 + entry.offsetLow;
    const sectors = Math.floor(high / split) + 1;
    if (at >= image.size) throw this.#bad(`compressed cluster at 0x${at.toString(16)} lies behind the end of the file`, entry.off);
    const bytes = Math.min(sectors * SECTOR_BYTES - (at % SECTOR_BYTES), image.size - at);
    const skip = offset % this.#clusterBytes;
    return {
      kind: "made",
      length: this.#clusterBytes - skip,
      key: Math.floor(offset / this.#clusterBytes),
      skip,
      make: () => whenThere(readSoon(image, at, bytes), (stream) => inflate(stream, this.#clusterBytes)),
    };
  }

  #checkTable(table: string, offset: number, bytes: number): void {
    if (bytes === 0) return;
    if (offset === 0 || offset % this.#clusterBytes !== 0 || offset >= this.#disk.image.size)
      throw this.#bad(`${table} cannot lie at 0x${offset.toString(16)}`, offset);
    if (table.startsWith("L1") && offset + bytes > this.#disk.image.size) throw this.#bad(`${table} goes past the end of the file`, offset);
  }

  #bad(what: string, offset: number): ZfsError {
    return new ZfsError("ECORRUPT", `${this.name}: ${what}`, { place: { offset } });
  }
}
