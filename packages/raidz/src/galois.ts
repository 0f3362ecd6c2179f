/**
 * Arithmetic in GF(2^8) over the polynomial x^8 + x^4 + x^3 + x^2 + 1, in which RAID-Z computes its parity.
 *
 * Addition is exclusive or; 2 generates all elements but 0, so a product is a sum of logarithms.
 *
 * @see OpenZFS module/zfs/vdev_raidz_math.c vdev_raidz_pow2, vdev_raidz_log2
 */

/** What of the polynomial remains below x^8. */
const POLYNOMIAL = 0x1d;
/** Order of the multiplicative group. */
const FIELD_ORDER = 255;

const POWERS: Uint8Array = /* @__PURE__ */ powersOfTwo();
const LOGARITHMS: Uint8Array = /* @__PURE__ */ logarithms(POWERS);

function powersOfTwo(): Uint8Array {
  const powers = new Uint8Array(FIELD_ORDER);
  let value = 1;
  for (let exponent = 0; exponent < FIELD_ORDER; exponent++) {
    powers[exponent] = value;
    value = value & 0x80 ? ((value << 1) & 0xff) ^ POLYNOMIAL : value << 1;
  }
  return powers;
}

function logarithms(powers: Uint8Array): Uint8Array {
  const logs = new Uint8Array(256);
  for (let exponent = 0; exponent < FIELD_ORDER; exponent++) logs[powers[exponent]!] = exponent;
  return logs;
}

/** 2 to the power of a whole number that is not negative. */
export function power(exponent: number): number {
  return POWERS[exponent % FIELD_ORDER]!;
}

/** The product of two elements. */
export function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : POWERS[(LOGARITHMS[a]! + LOGARITHMS[b]!) % FIELD_ORDER]!;
}

/** What `a` must be multiplied with to give 1; `a` is not 0. */
function inverse(a: number): number {
  return POWERS[(FIELD_ORDER - LOGARITHMS[a]!) % FIELD_ORDER]!;
}

/** The products of `factor` with all 256 elements: a look-up a byte is what hot loops pay. */
export function productTable(factor: number): Uint8Array {
  const table = new Uint8Array(256);
  if (factor === 0) return table;
  const shift = LOGARITHMS[factor]!;
  for (let value = 1; value < 256; value++) table[value] = POWERS[(LOGARITHMS[value]! + shift) % FIELD_ORDER]!;
  return table;
}

/**
 * Invert a square matrix of at most three rows, each an array; the matrix given is used up.
 *
 * The matrices of RAID-Z are of Vandermonde's kind and always have an inverse, for up to 255 columns.
 */
export function invertMatrix(matrix: number[][]): number[][] {
  const size = matrix.length;
  const result = matrix.map((_, row) => Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)));
  for (let pivot = 0; pivot < size; pivot++) {
    const swap = matrix.findIndex((row, index) => index >= pivot && row[pivot] !== 0);
    if (swap < 0) throw new TypeError("matrix has no inverse");
    [matrix[pivot], matrix[swap]] = [matrix[swap]!, matrix[pivot]!];
    [result[pivot], result[swap]] = [result[swap]!, result[pivot]!];
    const scale = inverse(matrix[pivot]![pivot]!);
    for (const side of [matrix, result]) side[pivot] = side[pivot]!.map((value) => multiply(value, scale));
    for (let row = 0; row < size; row++) {
      const factor = row === pivot ? 0 : matrix[row]![pivot]!;
      if (factor === 0) continue;
      for (const side of [matrix, result]) side[row] = side[row]!.map((value, i) => value ^ multiply(factor, side[pivot]![i]!));
    }
  }
  return result;
}
