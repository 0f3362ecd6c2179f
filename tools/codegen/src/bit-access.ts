/** How a view reaches some bits of a word without BigInt. */

/** One aligned u8, u16 or u32 holds the field, or two u32 do. */
export type BitAccess =
  | { readonly kind: "single"; readonly width: 1 | 2 | 4; readonly le: number; readonly be: number; readonly shift: number }
  | { readonly kind: "split"; readonly lowBits: number; readonly highBits: number };

/**
 * Plan the access to bits [shift, shift + bits) of a word of `width` bytes. `le` and `be` are bytes from the start of
 * the word to the unit that holds the field, in each byte order.
 */
export function planBits(width: number, shift: number, bits: number): BitAccess {
  for (const step of ["aligned", "any"] as const) {
    for (const unit of [1, 2, 4] as const) {
      if (unit > width) continue;
      const stride = step === "aligned" ? unit : 1;
      for (let start = 0; start + unit <= width; start += stride) {
        if (shift < start * 8 || shift + bits > (start + unit) * 8) continue;
        return { kind: "single", width: unit, le: start, be: width - start - unit, shift: shift - start * 8 };
      }
    }
  }
  return { kind: "split", lowBits: 32 - shift, highBits: shift + bits - 32 };
}

/** `bits` ones, as a number. */
export function maskOf(bits: number): number {
  return 2 ** bits - 1;
}
