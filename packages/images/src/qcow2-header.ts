import { type BlockSource, ZfsError } from "@zfskit/core";
import {
  QCOW2_EXTENSION_BACKING_FORMAT,
  QCOW2_EXTENSION_DATA_FILE,
  QCOW2_EXTENSION_FEATURE_NAMES,
  QCOW2_INCOMPATIBLE_DATA_FILE,
  QCOW2_INCOMPATIBLE_EXTENDED_L2,
  QCOW2_INCOMPATIBLE_KNOWN,
  Qcow2ExtensionView,
  Qcow2FeatureNameView,
  Qcow2HeaderV3View,
  Qcow2HeaderView,
} from "@zfskit/format/images";
import { zeroEnded } from "./zero-ended.ts";

/** What the header of a qcow2 image says. */
export interface Qcow2Header {
  readonly version: number;
  /** Bytes of the disk. */
  readonly size: number;
  readonly clusterBits: number;
  readonly l1: Qcow2Table;
  readonly compression: "deflate" | "zstd";
  readonly extendedL2: boolean;
  readonly backing: { readonly reference: string; readonly format: string | undefined } | undefined;
  /** Name of the file that the clusters are in: undefined where they are in the image. */
  readonly dataFile: string | undefined;
  readonly snapshots: Qcow2Table;
}

/** A table in the image; `count` of what it has. */
export interface Qcow2Table {
  readonly offset: number;
  readonly count: number;
}

const VERSIONS = { first: 2, last: 3 };
const CLUSTER_BITS = { least: 9, most: 21 };
/** Where QEMU stops, too. */
const BACKING_NAME_LIMIT = 1023;
const V3_LENGTH_LEAST = 104;
const SUBCLUSTER_BITS_LEAST = 14;
const COMPRESSIONS = ["deflate", "zstd"] as const;
const ENCRYPTIONS = ["none", "AES", "LUKS"];

/**
 * Read the header of a qcow2 image and what it leads to.
 *
 * @throws {ZfsError} ECORRUPT, and ENOTSUP for versions, ciphers and features that are not read, by name
 */
export async function readQcow2Header(source: BlockSource): Promise<Qcow2Header> {
  const bad = (code: "ECORRUPT" | "ENOTSUP", what: string) => new ZfsError(code, `${source.name ?? "image"}: ${what}`);
  // Header, extensions and the backing file's name are in the first cluster.
  const start = await source.read(0, Math.min(2 ** 12, source.size));
  const header = Qcow2HeaderView.of(start);
  if (!header.hasMagic) throw bad("ECORRUPT", "no qcow2 image");
  const { version, clusterBits } = header;
  if (version < VERSIONS.first || version > VERSIONS.last)
    throw bad("ENOTSUP", `qcow version ${version} is not read: convert it, as with \`qemu-img convert -O qcow2\``);
  if (header.cryptMethod !== 0)
    throw bad("ENOTSUP", `a qcow2 image encrypted with ${ENCRYPTIONS[header.cryptMethod] ?? `method ${header.cryptMethod}`} is not read`);
  if (clusterBits < CLUSTER_BITS.least || clusterBits > CLUSTER_BITS.most) throw bad("ECORRUPT", `clusters of 2^${clusterBits} bytes`);
  const clusterBytes = 2 ** clusterBits;
  const first = clusterBytes <= start.length ? start : await source.read(0, Math.min(clusterBytes, source.size));
  const { more, length } = laterFields(first, version);
  if (length > clusterBytes || length < Qcow2HeaderView.SIZE || (version > 2 && length < V3_LENGTH_LEAST))
    throw bad("ECORRUPT", `a header of ${length} bytes`);
  const backingOffset = header.backingFileOffset;
  const extensions = readExtensions(first.subarray(length, backingOffset > length ? backingOffset : first.length), bad);
  refuseUnknown(more.incompatibleFeatures, extensions.get(QCOW2_EXTENSION_FEATURE_NAMES), bad);
  const features = Number(more.incompatibleFeatures);
  const extendedL2 = (features & QCOW2_INCOMPATIBLE_EXTENDED_L2) !== 0;
  if (extendedL2 && clusterBits < SUBCLUSTER_BITS_LEAST) throw bad("ECORRUPT", `subclusters in clusters of 2^${clusterBits} bytes`);
  const compression = COMPRESSIONS[more.compressionType];
  if (compression === undefined) throw bad("ENOTSUP", `qcow2 compression type ${more.compressionType} is not read`);
  const dataFile = optionalText(extensions.get(QCOW2_EXTENSION_DATA_FILE));
  const apart = (features & QCOW2_INCOMPATIBLE_DATA_FILE) !== 0;
  if (apart && dataFile === undefined) throw bad("ECORRUPT", "the name of its data file is missing");
  return {
    version,
    size: header.size,
    clusterBits,
    l1: { offset: header.l1TableOffset, count: header.l1Size },
    compression,
    extendedL2,
    backing:
      backingOffset === 0
        ? undefined
        : {
            reference: await backingName(source, header, bad),
            format: optionalText(extensions.get(QCOW2_EXTENSION_BACKING_FORMAT))?.toLowerCase(),
          },
    dataFile: apart ? dataFile : undefined,
    snapshots: { offset: header.snapshotsOffset, count: header.nbSnapshots },
  };
}

/** The fields of version 3: zeros where the header is shorter. */
function laterFields(first: Uint8Array, version: number): { more: Qcow2HeaderV3View; length: number } {
  const bytes = new Uint8Array(Qcow2HeaderV3View.SIZE);
  if (version < 3) return { more: Qcow2HeaderV3View.of(bytes), length: Qcow2HeaderView.SIZE };
  const { headerLength } = Qcow2HeaderV3View.of(first, Qcow2HeaderView.SIZE);
  bytes.set(first.subarray(Qcow2HeaderView.SIZE, Math.min(headerLength, Qcow2HeaderView.SIZE + bytes.length)));
  return { more: Qcow2HeaderV3View.of(bytes), length: headerLength };
}

function readExtensions(area: Uint8Array, bad: (code: "ECORRUPT", what: string) => ZfsError): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  for (let at = 0; at + Qcow2ExtensionView.SIZE <= area.length; ) {
    const { type, length } = Qcow2ExtensionView.of(area, at);
    if (type === 0) break;
    at += Qcow2ExtensionView.SIZE;
    if (length > area.length - at) throw bad("ECORRUPT", `header extension 0x${type.toString(16)} of ${length} bytes`);
    found.set(type, area.subarray(at, at + length));
    at += Math.ceil(length / 8) * 8;
  }
  return found;
}

function refuseUnknown(features: bigint, table: Uint8Array | undefined, bad: (code: "ENOTSUP", what: string) => ZfsError): void {
  const unknown = features & ~BigInt(QCOW2_INCOMPATIBLE_KNOWN);
  if (unknown === 0n) return;
  const names: string[] = [];
  for (let bit = 0; bit < 64; bit++) if ((unknown >> BigInt(bit)) & 1n) names.push(nameOf(bit, table) ?? `bit ${bit}`);
  throw bad("ENOTSUP", `qcow2 features that are not known: ${names.join(", ")}`);
}

function nameOf(bit: number, table: Uint8Array = new Uint8Array(0)): string | undefined {
  for (let at = 0; at + Qcow2FeatureNameView.SIZE <= table.length; at += Qcow2FeatureNameView.SIZE) {
    const entry = Qcow2FeatureNameView.of(table, at);
    if (entry.type === 0 && entry.bit === bit) return zeroEnded(entry.name);
  }
  return undefined;
}

async function backingName(
  source: BlockSource,
  header: Qcow2HeaderView,
  bad: (code: "ECORRUPT", what: string) => ZfsError,
): Promise<string> {
  const { backingFileOffset, backingFileSize } = header;
  if (backingFileSize === 0 || backingFileSize > BACKING_NAME_LIMIT || backingFileOffset + backingFileSize > source.size)
    throw bad("ECORRUPT", `the name of its backing file, ${backingFileSize} bytes at ${backingFileOffset}, is none`);
  return zeroEnded(await source.read(backingFileOffset, backingFileSize));
}

function optionalText(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : zeroEnded(bytes);
}
