/** Aligned columns for people. */
import type { Output } from "./output.ts";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
}

/** Print rows under a header, columns as wide as their widest cell; the last column is not padded. */
export function printTable(out: Output, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, i) => Math.max(width(column.title), ...rows.map((row) => width(row[i] ?? ""))));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align, i === columns.length - 1)).join("  ");
  out.line(out.style("bold", line(columns.map((column) => column.title)).trimEnd()));
  for (const row of rows) out.line(line(row).trimEnd());
}

/** Names and values, one below the other, the values aligned. */
export function printFields(out: Output, fields: readonly (readonly [name: string, value: string])[], indent = ""): void {
  const longest = Math.max(0, ...fields.map(([name]) => width(name)));
  for (const [name, value] of fields) out.line(`${indent}${out.style("cyan", name)}${" ".repeat(longest - width(name) + 2)}${value}`);
}

function pad(cell: string, to: number, align: Column["align"], last: boolean): string {
  const space = " ".repeat(Math.max(0, to - width(cell)));
  if (align === "right") return space + cell;
  return last ? cell : cell + space;
}

/** Places that a cell takes on screen: none for colour codes and marks on the letter before, two for East Asian letters. */
function width(cell: string): number {
  let places = 0;
  for (const character of cell.replace(STYLE_CODES, "")) places += MARKS.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return places;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what Output.style puts around a text
const STYLE_CODES = /\u001b\[\d+m/g;
const MARKS = /^(?:\p{Mn}|\p{Me}|\u200b|\u200c|\u200d)$/u;
/** The larger blocks of Unicode's EastAsianWidth.txt with W and F. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

const UNITS = ["B", "K", "M", "G", "T", "P", "E"];
/** Characters that a number with decimals and its unit may take. */
const HUMAN_CHARACTERS = 5;

/**
 * A size in bytes as zfs shows it: a multiple of its unit has no decimals, another has as many as fit.
 *
 * @see OpenZFS lib/libzutil/zutil_nicenum.c zfs_nicebytes
 */
export function humanSize(bytes: number): string {
  let power = 0;
  while (power < UNITS.length - 1 && bytes >= 1024 ** (power + 1)) power++;
  const number = BigInt(bytes);
  const unit = 1024n ** BigInt(power);
  if (number % unit === 0n) return `${number / unit}${UNITS[power]}`;
  const texts = [2, 1, 0].map((decimals) => `${quotient(number, unit, decimals)}${UNITS[power]}`);
  return texts.find((text) => text.length <= HUMAN_CHARACTERS) ?? texts[texts.length - 1]!;
}

/** A quotient in decimal, halves rounded to even, as C's printf does. */
function quotient(number: bigint, unit: bigint, decimals: number): string {
  const scaled = number * 10n ** BigInt(decimals);
  const rest = (scaled % unit) * 2n;
  const down = scaled / unit;
  const rounded = rest > unit || (rest === unit && down % 2n === 1n) ? down + 1n : down;
  const digits = String(rounded).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
