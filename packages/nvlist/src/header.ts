/** How a list is packed: XDR (what ZFS stores), or the machine's own structures (what ioctls carry). */
export type NvEncoding = "xdr" | "native";

/** Bytes of nvs_header_t: encoding, byte order, two reserved. */
export const nvHeaderBytes = 4;

/** NV_ENCODE_NATIVE and NV_ENCODE_XDR of nvpair.h. */
const encodingNumbers: Readonly<Record<NvEncoding, number>> = { native: 0, xdr: 1 };

/** What the header's first byte says; undefined for numbers that OpenZFS does not have. */
export function encodingFromNumber(number: number): NvEncoding | undefined {
  if (number === encodingNumbers.xdr) return "xdr";
  return number === encodingNumbers.native ? "native" : undefined;
}

/** The header of a list packed on a machine of the given byte order. */
export function headerBytes(encoding: NvEncoding, littleEndian: boolean): Uint8Array {
  return Uint8Array.of(encodingNumbers[encoding], littleEndian ? 1 : 0, 0, 0);
}
