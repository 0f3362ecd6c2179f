import { VhdFooterView } from "@zfskit/format/images";

/**
 * The footer of a VHD, wherever it stands in a sector: those of old versions of Virtual PC have one byte less.
 *
 * @param sector - the last 512 bytes of a file, or the first ones
 * @returns undefined when this is none, or its checksum is wrong
 */
export function validVhdFooter(sector: Uint8Array): VhdFooterView | undefined {
  for (const start of [0, 1]) {
    const bytes = new Uint8Array(VhdFooterView.SIZE);
    bytes.set(sector.subarray(start, start + VhdFooterView.SIZE));
    const footer = VhdFooterView.of(bytes);
    if (footer.hasCookie && vhdChecksum(bytes, footer.checksum) === footer.checksum) return footer;
  }
  return undefined;
}

/** Complement of the sum of all bytes but those of the checksum that is stored among them. */
export function vhdChecksum(bytes: Uint8Array, stored: number): number {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  for (let rest = stored; rest !== 0; rest >>>= 8) sum -= rest & 255;
  return ~sum >>> 0;
}
