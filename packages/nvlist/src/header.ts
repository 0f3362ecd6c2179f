import { NV_ENCODE_NATIVE, NV_ENCODE_XDR } from "@zfskit/format/nvpair";

/** How a list is packed: XDR (what ZFS stores), or the machine's own structures (what ioctls carry). */
export type NvEncoding = "xdr" | "native";

/** What the header's first byte says. */
export const encodingNumbers: Readonly<Record<NvEncoding, number>> = { native: NV_ENCODE_NATIVE, xdr: NV_ENCODE_XDR };

/** Undefined for numbers that OpenZFS does not have. */
export function encodingFromNumber(number: number): NvEncoding | undefined {
  if (number === NV_ENCODE_XDR) return "xdr";
  return number === NV_ENCODE_NATIVE ? "native" : undefined;
}
