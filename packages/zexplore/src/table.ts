/** Aligned columns for people. */
import { stripVTControlCharacters } from "node:util";
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

/** Characters that a cell takes on screen, colour codes not counted. */
function width(cell: string): number {
  return [...stripVTControlCharacters(cell)].length;
}

const UNITS = ["B", "K", "M", "G", "T", "P"];

/** A size in bytes as zfs shows it: three digits and a unit of 1024. */
export function humanSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit === 0 ? "" : UNITS[unit]}`;
}

/** A text for a terminal: control characters of names are not let through. */
export function shown(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return name.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xdc80 && code <= 0xdcff ? `\\x${(code - 0xdc00).toString(16)}` : `\\x${code.toString(16).padStart(2, "0")}`;
  });
}
