/** GF(2^8) by shift and exclusive or, one bit at a time: what the package's tables are held to. */
function slowMultiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit++) {
    if (b & (1 << bit)) product ^= a << bit;
  }
  for (let bit = 15; bit >= 8; bit--) if (product & (1 << bit)) product ^= 0x11d << (bit - 8);
  return product;
}

function slowPower(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = slowMultiply(result, base);
  return result;
}

/** Parity `parity` (0: P, 1: Q, 2: R) of the bytes of a row, by the sums that OpenZFS's comment gives. */
export function slowParity(data: readonly number[], parity: number): number {
  return data.reduce((sum, byte, i) => sum ^ slowMultiply(byte, slowPower(2 ** parity, data.length - 1 - i)), 0);
}
