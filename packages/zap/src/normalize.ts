/**
 * Names as ZAPs compare and hash them where they are told to: without case, or in one of Unicode's forms.
 *
 * OpenZFS has tables of Unicode 5.0 of its own; these are the runtime's. For all letters of 5.0 they agree, which was found
 * by running both over every code point; letters that came later have a case or a form here and none there.
 *
 * @see OpenZFS include/sys/u8_textprep.h, module/zfs/u8_textprep.c u8_textprep_str, collect_a_seq
 */

/** Flags, as ZAPs and the property `normalization` store them. */
export const NORM_UPPERCASE = 0x2;
const FORM_MASK = 0x70;
const FORMS: Readonly<Record<number, "NFC" | "NFD" | "NFKC" | "NFKD">> = { 16: "NFD", 32: "NFKD", 80: "NFC", 96: "NFKC" };

const ASCII = /^[\0-\x7f]*$/;

/** Whether a name is the same for all tables: of letters without marks, in upper case at most changed one for one. */
export function isPlainName(name: string): boolean {
  return ASCII.test(name);
}

/** A name as names are compared under such flags: first the letters' case, then the form of what that gave. */
export function normalizeName(name: string, flags: number): string {
  const upper = (flags & NORM_UPPERCASE) !== 0;
  if (isPlainName(name)) return upper ? name.toUpperCase() : name;
  const cased = upper ? Array.from(name, upperCase).join("") : name;
  const form = FORMS[flags & FORM_MASK];
  return form === undefined ? cased : cased.normalize(form);
}

/**
 * One letter for one. JavaScript spells some out (a sharp s, ligatures): OpenZFS leaves those, but for Greek vowels with a
 * small iota below, which have a letter of their own with a large one beside.
 */
function upperCase(letter: string): string {
  const upper = letter.toUpperCase();
  if (upper.length === letter.length) return upper;
  return String.fromCodePoint(withLargeIota(letter.codePointAt(0) ?? 0));
}

/** In Unicode's Greek Extended block such letters stand in rows of eight, the large ones in the row behind; three stand alone. */
function withLargeIota(code: number): number {
  const row = code & ~0x7;
  if (row === 0x1f80 || row === 0x1f90 || row === 0x1fa0) return code + 8;
  return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? code + 9 : code;
}
