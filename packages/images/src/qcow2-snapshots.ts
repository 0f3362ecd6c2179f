import { type BlockSource, ZfsError } from "@zfskit/core";
import { Qcow2SnapshotExtraView, Qcow2SnapshotView } from "@zfskit/format/images";
import type { Qcow2Table } from "./qcow2-header.ts";

/** A state of the disk that is kept in the image. */
export interface Qcow2Snapshot {
  readonly id: string;
  readonly name: string;
  readonly l1: Qcow2Table;
  /** Bytes of the disk then; undefined where old programs did not say. */
  readonly size: number | undefined;
}

/** As in QEMU. */
const SNAPSHOTS_LIMIT = 65536;
const TABLE_LIMIT = 64 * 1024 * 1024;
const EXTRA_LIMIT = 1024;
/** More than the longest entry. */
const WINDOW_BYTES = 256 * 1024;

/** All snapshots of an image, in the order of their table. @throws {ZfsError} ECORRUPT */
export async function readQcow2Snapshots(source: BlockSource, table: Qcow2Table): Promise<readonly Qcow2Snapshot[]> {
  const bad = (what: string) => new ZfsError("ECORRUPT", `${source.name ?? "image"}: ${what}`, { place: { offset: table.offset } });
  if (table.count > SNAPSHOTS_LIMIT) throw bad(`a table of ${table.count} snapshots`);
  const snapshots: Qcow2Snapshot[] = [];
  let window = new Uint8Array(0);
  let windowAt = 0;
  let offset = table.offset;
  for (let i = 0; i < table.count; i++) {
    if (offset >= source.size) throw bad(`the image ends before snapshot ${i} of ${table.count}`);
    let at = offset - windowAt;
    if (window.length - at < WINDOW_BYTES / 2 && windowAt + window.length < source.size) {
      window = new Uint8Array(await source.read(offset, Math.min(WINDOW_BYTES, source.size - offset)));
      windowAt = offset;
      at = 0;
    }
    if (at > window.length - Qcow2SnapshotView.SIZE) throw bad(`the image ends in snapshot ${i} of ${table.count}`);
    const entry = Qcow2SnapshotView.of(window, at);
    if (entry.extraDataBytes > EXTRA_LIMIT) throw bad(`extra data of snapshot ${i} of ${entry.extraDataBytes} bytes`);
    const extraAt = at + Qcow2SnapshotView.SIZE;
    const idAt = extraAt + entry.extraDataBytes;
    const nameAt = idAt + entry.idBytes;
    const end = nameAt + entry.nameBytes;
    if (end > window.length) throw bad(`the image ends in snapshot ${i} of ${table.count}`);
    const hasSize = entry.extraDataBytes >= Qcow2SnapshotExtraView.SIZE;
    snapshots.push({
      id: new TextDecoder().decode(window.subarray(idAt, nameAt)),
      name: new TextDecoder().decode(window.subarray(nameAt, end)),
      l1: { offset: entry.l1TableOffset, count: entry.l1Size },
      size: hasSize ? Qcow2SnapshotExtraView.of(window, extraAt).diskSize : undefined,
    });
    offset = windowAt + Math.ceil((end - at) / 8) * 8 + at;
    if (offset - table.offset > TABLE_LIMIT) throw bad("its table of snapshots has no end");
  }
  return snapshots;
}

/**
 * The snapshot of an id, or else of a name.
 *
 * @throws {ZfsError} ENOENT when there is none, which names those that are
 */
export async function findQcow2Snapshot(source: BlockSource, table: Qcow2Table, wanted: string): Promise<Qcow2Snapshot> {
  const all = await readQcow2Snapshots(source, table);
  const found = all.find(({ id }) => id === wanted) ?? all.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const there = all.length === 0 ? "there is none" : `there are ${all.map(({ id, name }) => `${name} (${id})`).join(", ")}`;
  throw new ZfsError("ENOENT", `${source.name ?? "image"} has no snapshot ${wanted}: ${there}`);
}
