/** qcow2 images of any layout, built from the text of QEMU's docs/interop/qcow2.txt. */
import * as zlib from "node:zlib";

/** Node 20 and browsers cannot make zstd streams: there QEMU's images hold the reader to them. */
export const hasZstd: boolean = "zstdCompressSync" in zlib;

export type Cluster =
  | { readonly kind: "absent" }
  | { readonly kind: "zeros" }
  | { readonly kind: "compressed" }
  /** Stored, at a rank among those that are. */
  | { readonly kind: "stored"; readonly rank: number }
  /** Of an image with subclusters: bits of those that are there, and of those that are zeros; the former are stored. */
  | { readonly kind: "parts"; readonly rank: number; readonly there: number; readonly zeros: number };

export interface Qcow2Plan {
  readonly version: 2 | 3;
  readonly clusterBits: number;
  readonly extended: boolean;
  readonly zstd: boolean;
  readonly size: number;
  readonly clusters: readonly Cluster[];
  readonly seed: number;
  readonly backing?: string;
  /** Put in the place of a compressed cluster's stream. */
  readonly stream?: Uint8Array;
}

const SUBCLUSTERS = 32;

/** What a guest has written to a cluster. */
function written({ clusterBits, seed }: Qcow2Plan, index: number): Uint8Array {
  return Uint8Array.from(
    { length: 2 ** clusterBits },
    (_, i) => (i >> 7) * 3 + (i >> 12) * 31 + index * 17 + (i % 11 === 0 ? i : 0) + seed,
  );
}

export function buildQcow2(plan: Qcow2Plan): Uint8Array {
  const { version, clusterBits, extended, zstd, size, clusters, backing } = plan;
  const clusterBytes = 2 ** clusterBits;
  const entryBytes = extended ? 16 : 8;
  const perTable = clusterBytes / entryBytes;
  const tables = Math.ceil(clusters.length / perTable);
  const l1At = clusterBytes;
  const l1Clusters = Math.max(1, Math.ceil((tables * 8) / clusterBytes));
  const l2At = l1At + l1Clusters * clusterBytes;
  const dataAt = l2At + tables * clusterBytes;
  const ranks = new Map(
    [...new Set(clusters.flatMap((each) => ("rank" in each ? [each.rank] : [])))].sort((a, b) => a - b).map((rank, i) => [rank, i]),
  );
  const packedAt = dataAt + ranks.size * clusterBytes;
  const bytes = new Uint8Array(packedAt);
  const packed: Uint8Array[] = [];
  let packedBytes = 0;
  const view = new DataView(bytes.buffer);
  const entryAt = (index: number) => l2At + index * entryBytes;
  for (const [index, cluster] of clusters.entries()) {
    const at = entryAt(index);
    const content = written(plan, index);
    if (cluster.kind === "absent") continue;
    view.setBigUint64(l1At + Math.floor(index / perTable) * 8, (1n << 63n) | BigInt(l2At + Math.floor(index / perTable) * clusterBytes));
    if (cluster.kind === "zeros") view.setBigUint64(at, 1n);
    else if (cluster.kind === "compressed") {
      const stream = plan.stream ?? new Uint8Array(zstd ? zlib.zstdCompressSync(content) : zlib.deflateRawSync(content));
      const place = packedAt + packedBytes;
      const more = Math.floor((place + stream.length - 1) / 512) - Math.floor(place / 512);
      view.setBigUint64(at, (1n << 62n) | (BigInt(more) << BigInt(70 - clusterBits)) | BigInt(place));
      packed.push(stream);
      packedBytes += stream.length;
    } else {
      const place = dataAt + ranks.get(cluster.rank)! * clusterBytes;
      view.setBigUint64(at, (1n << 63n) | BigInt(place));
      bytes.set(content, place);
      if (cluster.kind === "parts") view.setBigUint64(at + 8, (BigInt(cluster.zeros) << 32n) | BigInt(cluster.there));
      else if (extended) view.setBigUint64(at + 8, 0xffffffffn);
    }
  }
  bytes.set([0x51, 0x46, 0x49, 0xfb]);
  view.setUint32(4, version);
  view.setUint32(20, clusterBits);
  view.setBigUint64(24, BigInt(size));
  view.setUint32(36, tables);
  view.setBigUint64(40, BigInt(l1At));
  if (version === 3) {
    view.setBigUint64(72, BigInt((zstd ? 8 : 0) + (extended ? 16 : 0)));
    view.setUint32(100, 112);
    bytes[104] = zstd ? 1 : 0;
  }
  if (backing !== undefined) {
    const name = new TextEncoder().encode(backing);
    view.setBigUint64(8, 400n);
    view.setUint32(16, name.length);
    bytes.set(name, 400);
    // Its format, raw: in front of the name.
    const at = version === 3 ? 112 : 72;
    view.setUint32(at, 0xe2792aca);
    view.setUint32(at + 4, 3);
    bytes.set(new TextEncoder().encode("raw"), at + 8);
  }
  return new Uint8Array(Buffer.concat([bytes, ...packed]));
}

/** The disk of a plan, over what it stands on. */
export function shownQcow2(plan: Qcow2Plan, below: Uint8Array = new Uint8Array(0)): Uint8Array {
  const clusterBytes = 2 ** plan.clusterBits;
  const shown = new Uint8Array(plan.clusters.length * clusterBytes);
  shown.set(below.subarray(0, shown.length));
  for (const [index, cluster] of plan.clusters.entries()) {
    const at = index * clusterBytes;
    const content = written(plan, index);
    if (cluster.kind === "zeros") shown.fill(0, at, at + clusterBytes);
    else if (cluster.kind === "parts") {
      const part = clusterBytes / SUBCLUSTERS;
      for (let i = 0; i < SUBCLUSTERS; i++) {
        const from = i * part;
        if ((cluster.zeros >>> i) & 1) shown.fill(0, at + from, at + from + part);
        else if ((cluster.there >>> i) & 1) shown.set(content.subarray(from, from + part), at + from);
      }
    } else if (cluster.kind !== "absent") shown.set(content, at);
  }
  return shown.subarray(0, plan.size);
}
