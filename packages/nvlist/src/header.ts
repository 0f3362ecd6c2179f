import { NV_ENCODE_NATIVE, NV_ENCODE_XDR, NvlistHeaderView } from "@zfskit/format/nvpair";

/** How a list is packed: XDR (what ZFS stores), or the machine's own structures (what ioctls carry). */
export type NvEncoding = "xdr" | "native";

const encodingNumbers: Readonly<Record<NvEncoding, number>> = { native: NV_ENCODE_NATIVE, xdr: NV_ENCODE_XDR };

/** What the header's first byte says; undefined for numbers that OpenZFS does not have. */
export function encodingFromNumber(number: number): NvEncoding | undefined {
  if (number === NV_ENCODE_XDR) return "xdr";
  return number === NV_ENCODE_NATIVE ? "native" : undefined;
}

/** The header of a list packed on a machine of the given byte order. */
export function headerBytes(encoding: NvEncoding, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(NvlistHeaderView.SIZE);
  const header = NvlistHeaderView.of(bytes);
  header.encoding = encodingNumbers[encoding];
  header.endian = littleEndian ? 1 : 0;
  return bytes;
}
