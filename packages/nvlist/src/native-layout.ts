import { NvpairView } from "@zfskit/format/nvpair";

/** Bytes of a pointer in a packed value, where it is zero; 8 on every machine. */
export const pointerBytes = 8;

/** NV_ALIGN: values and pairs start at multiples of 8. */
export function align8(size: number): number {
  return (size + 7) & ~7;
}

/** NV_ALIGN4: what XDR pads to. */
export function align4(size: number): number {
  return (size + 3) & ~3;
}

/** NVP_SIZE_CALC: bytes of a pair in memory, given the name with its NUL and the value. */
export function pairBytesInMemory(nameBytes: number, valueBytes: number): number {
  return align8(NvpairView.SIZE + nameBytes) + align8(valueBytes);
}
