import { badStream } from "./codec.ts";

/** Bytes of zfs_zstdhdr_t: length, then version and level. */
export const zstdHeaderBytes = 8;

/** What the 8 bytes in front of a zstd block say. */
export interface ZstdHeader {
  /** Bytes of the frame that follows. */
  readonly frameBytes: number;
  /** ZFS's number of the level: 1 to 19, from 103 on zstd-fast (enum zio_zstd_levels). */
  readonly level: number;
  /** ZSTD_VERSION_NUMBER of what compressed it: 10405 is 1.4.5. */
  readonly version: number;
}

/**
 * Read the header of a zstd block.
 *
 * Early big-endian machines stored the word of version and level in another order; the zero byte that every version
 * so far has tells which (zfs_get_hdrmeta).
 *
 * @throws {ZfsError} ECORRUPT when the frame would not fit the block
 */
export function readZstdHeader(src: Uint8Array): ZstdHeader {
  if (src.length < zstdHeaderBytes) throw badStream("zstd", `block of ${src.length} bytes has no header`, 0);
  const view = new DataView(src.buffer, src.byteOffset, src.byteLength);
  const frameBytes = view.getUint32(0);
  if (frameBytes > src.length - zstdHeaderBytes) throw badStream("zstd", `frame of ${frameBytes} bytes in a block of ${src.length}`, 0);
  const [a, b, c, d] = [src[4]!, src[5]!, src[6]!, src[7]!];
  if (d === 0) return { frameBytes, level: a, version: b | (c << 8) };
  if (c === 0) return { frameBytes, level: d, version: a | (b << 8) };
  if (b === 0) return { frameBytes, level: a, version: (c << 8) | d };
  return a === 0 ? { frameBytes, level: d, version: (b << 8) | c } : { frameBytes, level: 0, version: 0 };
}
