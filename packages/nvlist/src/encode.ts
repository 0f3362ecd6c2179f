import { defaultLimits } from "@zfskit/core";
import { NvlistHeaderEditor } from "@zfskit/format/edit/nvlist-header";
import { ByteWriter } from "./byte-writer.ts";
import { encodingNumbers, type NvEncoding } from "./header.ts";
import { nvlistFlags, nvlistPairs } from "./list.ts";
import { writeNativeList } from "./native-writer.ts";
import { type PackedPair, packPair } from "./pack-value.ts";
import type { NvInputList } from "./value.ts";
import { writeXdrList } from "./xdr-writer.ts";

/** How to pack a list. What `readNvlist` returns fits. */
export interface EncodeOptions {
  /** XDR unless told otherwise: what ZFS stores. */
  readonly encoding?: NvEncoding | undefined;
  /** Byte order of the machine that the list is for; little-endian unless told otherwise. */
  readonly littleEndian?: boolean | undefined;
  /** In XDR, fill numbers of 8 and 16 bits up with their sign, as OpenZFS's userland does, not with zeros as its kernel. */
  readonly signExtended?: boolean | undefined;
}

/** A list with its pairs settled, all the way down. */
export interface PackedList {
  readonly flags: number;
  readonly pairs: readonly (PackedPair & { readonly lists: readonly PackedList[] })[];
}

/**
 * Pack a list, as nvlist_pack does it.
 *
 * Plain values have the type that they decode from: strings, bigints (uint64), booleans, objects, their arrays and
 * typed arrays; a number is a uint64. For the others there is `typed`, and `present` for a name alone. Names whose value
 * is undefined are left out.
 *
 * @returns fresh bytes; the same that `list` was decoded from, if it was and nothing changed
 * @throws {TypeError} for values that no nvlist can hold
 * @see OpenZFS module/nvpair/nvpair.c nvlist_pack
 */
export function encodeNvlist(list: NvInputList, options: EncodeOptions = {}): Uint8Array<ArrayBuffer> {
  const { encoding = "xdr", littleEndian = true, signExtended = false } = options;
  const writer = new ByteWriter(encoding === "native" && littleEndian);
  writer.bytes(headerBytes(encoding, littleEndian));
  const packed = packList(list, 1);
  if (encoding === "xdr") writeXdrList(writer, packed, signExtended);
  else writeNativeList(writer, packed);
  return writer.finish();
}

/** The header of a list packed on a machine of the given byte order. */
function headerBytes(encoding: NvEncoding, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(NvlistHeaderEditor.SIZE);
  const header = NvlistHeaderEditor.of(bytes);
  header.encoding = encodingNumbers[encoding];
  header.endian = littleEndian ? 1 : 0;
  return bytes;
}

function packList(list: NvInputList, depth: number): PackedList {
  // Also what ends a list that contains itself.
  if (depth > defaultLimits.nvlistDepth) throw new TypeError(`nvlists nested deeper than ${defaultLimits.nvlistDepth}`);
  const pairs = nvlistPairs(list).map(([name, value]) => {
    const pair = packPair(name, value);
    return { ...pair, lists: innerLists(pair).map((inner) => packList(inner, depth + 1)) };
  });
  return { flags: nvlistFlags(list), pairs };
}

function innerLists(pair: PackedPair): readonly NvInputList[] {
  if (pair.type === "nvlist") return [pair.value as NvInputList];
  return pair.type === "nvlist_array" ? (pair.value as readonly NvInputList[]) : [];
}
