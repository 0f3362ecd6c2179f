import { defaultLimits, type Limits, ZfsError } from "@zfskit/core";
import { NV_VERSION, NvlistHeaderView } from "@zfskit/format/nvpair";
import { ByteReader, corrupt } from "./byte-reader.ts";
import { isArrayType, type NvTypeName, nvTypeName } from "./data-type.ts";
import { encodingFromNumber, type NvEncoding } from "./header.ts";
import { nvlistFromPairs } from "./list.ts";
import { NativeReader } from "./native-reader.ts";
import type { NvList, NvValue } from "./value.ts";
import { XdrReader } from "./xdr-reader.ts";

/** How far decoding goes before it gives up. */
export interface DecodeOptions {
  /** nvlistDepth and nvlistBytes of core's limits; more than that is ELIMIT. */
  readonly limits?: Partial<Pick<Limits, "nvlistDepth" | "nvlistBytes">> | undefined;
}

/** A decoded list, and what its bytes were like; `encodeNvlist(list, decoded)` gives the same bytes. */
export interface DecodedNvlist {
  readonly list: NvList;
  readonly encoding: NvEncoding;
  /** Byte order of the machine that packed it. XDR itself is big-endian whatever this says. */
  readonly littleEndian: boolean;
  /** True when XDR numbers of 8 or 16 bits were filled up with their sign: packed by OpenZFS's userland. */
  readonly signExtended: boolean;
  /**
   * Bytes of the input that the list takes; what follows them was not looked at. OpenZFS itself may have put zeros
   * there: 4 for each empty array of numbers.
   */
  readonly bytesUsed: number;
}

/** What a reader of one of the encodings offers: the parts of a list, in their order. */
export interface PairReader {
  readonly reader: ByteReader;
  /** nvl_version and nvl_nvflag of the outermost list. */
  listHeader(): { readonly version: number; readonly flags: number };
  /** The name, type number and number of elements of the next pair; undefined at the end of the list. */
  nextPair(): { readonly name: string; readonly type: number; readonly count: number } | undefined;
  /** The value of the pair just begun; `readList` reads a list inside it. */
  value(type: NvTypeName, count: number, readList: (header: { version: number; flags: number }) => NvList): NvValue;
}

/**
 * Decode a packed nvlist, XDR or native, of either byte order.
 *
 * @param bytes - starts with the 4-byte header; may go on after the list (the 112 KiB of a label). Borrowed: nothing
 *   of the result shares memory with it
 * @throws {ZfsError} ECORRUPT for bytes that are no nvlist, ENOTSUP for a list version other than 0, ELIMIT
 * @see OpenZFS module/nvpair/nvpair.c nvlist_unpack
 */
export function decodeNvlist(bytes: Uint8Array, options: DecodeOptions = {}): NvList {
  return readNvlist(bytes, options).list;
}

/** The same, and says how the list was packed and how many bytes it takes. */
export function readNvlist(bytes: Uint8Array, options: DecodeOptions = {}): DecodedNvlist {
  const { encoding, littleEndian } = readNvlistHeader(bytes);
  const maxDepth = options.limits?.nvlistDepth ?? defaultLimits.nvlistDepth;
  const limit = options.limits?.nvlistBytes ?? defaultLimits.nvlistBytes;
  const reader = new ByteReader(bytes, NvlistHeaderView.SIZE, { littleEndian: encoding === "native" && littleEndian, limit });
  const xdr = encoding === "xdr" ? new XdrReader(reader) : undefined;
  const pairReader: PairReader = xdr ?? new NativeReader(reader);
  const list = readPairs(pairReader, pairReader.listHeader(), { depth: 1, maxDepth });
  return { list, encoding, littleEndian, signExtended: xdr?.signExtended ?? false, bytesUsed: reader.position };
}

/**
 * Read the 4 bytes in front of every packed list: the encoding, and the byte order of the machine that packed it.
 *
 * @throws {ZfsError} ECORRUPT
 * @see OpenZFS module/nvpair/nvpair.c nvs_header_t
 */
export function readNvlistHeader(bytes: Uint8Array): { readonly encoding: NvEncoding; readonly littleEndian: boolean } {
  const size = NvlistHeaderView.SIZE;
  if (bytes.length < size) throw corrupt(`nvlist header is ${bytes.length} bytes, expected ${size}`, 0);
  const { encoding: number, endian } = NvlistHeaderView.of(bytes);
  const encoding = encodingFromNumber(number);
  if (encoding === undefined) throw corrupt(`unknown nvlist encoding ${number}, expected 0 or 1`, 0);
  if (endian > 1) throw corrupt(`unknown nvlist byte order ${endian}, expected 0 or 1`, 1);
  return { encoding, littleEndian: endian === 1 };
}

function readPairs(
  pairReader: PairReader,
  header: { readonly version: number; readonly flags: number },
  nesting: { readonly depth: number; readonly maxDepth: number },
): NvList {
  const { depth, maxDepth } = nesting;
  const place = { structure: "nvlist", at: pairReader.reader.position };
  if (depth > maxDepth) throw new ZfsError("ELIMIT", `nvlists nested deeper than nvlistDepth (${maxDepth})`, { place });
  if (header.version !== NV_VERSION) throw new ZfsError("ENOTSUP", `nvlist version ${header.version}, expected ${NV_VERSION}`, { place });
  const pairs: [string, NvValue][] = [];
  for (;;) {
    const at = pairReader.reader.position;
    const pair = pairReader.nextPair();
    if (pair === undefined) return nvlistFromPairs(pairs, header.flags);
    const type = nvTypeName(pair.type);
    if (type === undefined) throw corrupt(`unknown type ${pair.type} of nvpair ${JSON.stringify(pair.name)}`, at);
    const single = type === "boolean" ? 0 : 1;
    if (pair.count < 0 || (pair.count !== single && !isArrayType(type))) {
      throw corrupt(`${pair.count} elements in nvpair ${JSON.stringify(pair.name)} of type ${type}`, at);
    }
    const value = pairReader.value(type, pair.count, (inner) => readPairs(pairReader, inner, { depth: depth + 1, maxDepth }));
    pairs.push([pair.name, value]);
  }
}
