import { ZfsError } from "@zfskit/core";

/**
 * Refuse a read that does not lie inside a source.
 *
 * @throws {ZfsError} EIO when the range ends past the source; TypeError when it is no range at all
 */
export function checkRange(name: string, size: number, offset: number, length: number, into?: Uint8Array): void {
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || offset < 0 || length < 0) {
    throw new TypeError(`not a range of bytes: offset ${offset}, length ${length}`);
  }
  if (into !== undefined && into.length < length) throw new TypeError(`into holds ${into.length} bytes, ${length} are to be read`);
  if (offset + length > size) {
    throw new ZfsError("EIO", `${name} ends at ${size} bytes, ${length} bytes at ${offset} were asked for`, { place: { offset } });
  }
}
