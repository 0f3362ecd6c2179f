/** Building blocks of generated TypeScript: comments, byte orders, indented members. */
import type { Structure } from "./load.ts";

/** How code of a structure spells its byte order. */
export interface Order {
  /** The littleEndian argument of DataView methods. */
  readonly flag: string;
  /** The one of two texts that holds for the byte order. */
  pick(le: string, be: string): string;
}

export function orderOf(endian: Structure["endian"]): Order {
  if (endian === "both") return { flag: "this.le", pick: (le, be) => (le === be ? le : `this.le ? ${le} : ${be}`) };
  return { flag: String(endian === "le"), pick: (le, be) => (endian === "le" ? le : be) };
}

/** `this.off + 16`, or in an array `this.off + 16 + i * 8`. */
export function placeText(offset: number, stride: number | undefined): string {
  const base = offset === 0 ? "this.off" : `this.off + ${offset}`;
  return stride === undefined ? base : `${base} + i * ${stride}`;
}

/** A JSDoc comment, wrapped; one line when it fits. */
export function comment(paragraphs: readonly (string | undefined)[], indent: string): string[] {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph === undefined || paragraph.trim() === ""
      ? []
      : paragraph
          .trimEnd()
          .split("\n")
          .flatMap((line) => wrap(line, 112)),
  );
  if (lines.length === 0) return [];
  const safe = lines.map((line) => line.replaceAll("*/", "* /"));
  if (safe.length === 1) return [`${indent}/** ${safe[0]} */`];
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

/** The doc text of a spec as written, with its source. */
export function docParagraphs(source: { readonly doc?: string | undefined; readonly "doc-ref"?: string | string[] | undefined }): string[] {
  const refs = source["doc-ref"] === undefined ? [] : [source["doc-ref"]].flat();
  return [source.doc ?? "", ...refs.map((ref) => `@see ${ref.replace(/\s+/g, " ")}`)];
}

/** Break a line at blanks; drawings (lines that start with blanks or bars) stay as they are. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width || /^\s|^[|+]/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return current === "" ? lines : [...lines, current];
}
