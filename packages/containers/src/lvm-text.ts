/**
 * The text in which LVM2 keeps what it knows of a volume group: sections in braces, and values.
 *
 * @see lvm.conf(5) for the syntax; LVM2 libdm/libdm-config.c
 */
import { ZfsError } from "@zfskit/core";

export type LvmValue = string | number | readonly LvmValue[];

/** A section: its values, and the sections inside it, in their order. */
export interface LvmSection {
  readonly values: ReadonlyMap<string, LvmValue>;
  readonly sections: ReadonlyMap<string, LvmSection>;
}

/** Volume groups nest four deep. */
const DEPTH_LIMIT = 16;

/** Each is a loop over one set of letters: V8's stack grows with what a larger expression repeats. */
const BLANKS = /\s*/y;
const COMMENT = /#[^\n]*/y;
const WORD = /[\w.+/-]+/y;
const SIGNS = "{}[]=,";

type Token =
  | { readonly kind: "string" | "word"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "end" };

/**
 * Take a text apart.
 *
 * @throws {ZfsError} ECORRUPT where it is none
 */
export function parseLvmText(text: string): LvmSection {
  const parser = new Parser(text);
  return parser.section(0, "end");
}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  section(depth: number, ends: "end" | "}"): LvmSection {
    if (depth > DEPTH_LIMIT) throw this.#bad("sections are nested too deep");
    const values = new Map<string, LvmValue>();
    const sections = new Map<string, LvmSection>();
    for (;;) {
      const name = this.#next();
      if (name.kind === "end" ? ends === "end" : name.kind === "sign" && name.text === ends) return { values, sections };
      if (name.kind === "end" || name.kind === "sign") throw this.#bad("a name was expected");
      const key = name.text;
      const sign = this.#next();
      if (sign.kind === "sign" && sign.text === "{") sections.set(key, this.section(depth + 1, "}"));
      else if (sign.kind === "sign" && sign.text === "=") values.set(key, this.#value(this.#next(), depth));
      else throw this.#bad(`neither { nor = follows ${key}`);
    }
  }

  #value(token: Token, depth: number): LvmValue {
    if (token.kind === "string") return token.text;
    if (token.kind === "number") return Number(token.text);
    if (token.kind !== "sign" || token.text !== "[" || depth > DEPTH_LIMIT) throw this.#bad("a value was expected");
    const items: LvmValue[] = [];
    for (;;) {
      const item = this.#next();
      if (item.kind === "sign" && item.text === "]") return items;
      if (item.kind === "sign" && item.text === ",") continue;
      items.push(this.#value(item, depth + 1));
    }
  }

  #next(): Token {
    do this.#take(BLANKS);
    while (this.#text[this.#at] === "#" && this.#take(COMMENT) !== "");
    const letter = this.#text.charAt(this.#at);
    // The text of a metadata area ends with a zero byte.
    if (letter === "" || letter === "\0") return { kind: "end" };
    if (letter === '"') return { kind: "string", text: this.#string() };
    if (SIGNS.includes(letter)) {
      this.#at++;
      return { kind: "sign", text: letter };
    }
    const word = this.#take(WORD);
    if (word === "") throw this.#bad("nothing that is known");
    return { kind: /^-?\d+(\.\d+)?$/.test(word) ? "number" : "word", text: word };
  }

  /** What an expression finds here, which may be nothing. */
  #take(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  /** A string in quotes, in which a backslash takes its meaning from the letter behind it. */
  #string(): string {
    const start = this.#at + 1;
    let end = start - 1;
    let escapes = 0;
    do {
      end = this.#text.indexOf('"', end + 1);
      if (end < 0) throw this.#bad("a text without an end");
      for (escapes = 0; this.#text.charAt(end - 1 - escapes) === "\\"; ) escapes++;
    } while (escapes % 2 === 1);
    this.#at = end + 1;
    return this.#text.slice(start, end).replace(/\\(.)/gs, "$1");
  }

  #bad(what: string): ZfsError {
    return new ZfsError("ECORRUPT", `LVM metadata makes no sense: ${what}`, { place: { at: this.#at } });
  }
}

/** A section inside another. @throws {ZfsError} ECORRUPT when it is not there */
export function sectionIn(section: LvmSection, name: string): LvmSection {
  const found = section.sections.get(name);
  if (found === undefined) throw new ZfsError("ECORRUPT", `LVM metadata has no section ${name}`);
  return found;
}

/** A text of a section. @throws {ZfsError} ECORRUPT when it is not there */
export function textIn(section: LvmSection, name: string): string {
  const value = section.values.get(name);
  if (typeof value !== "string") throw new ZfsError("ECORRUPT", `LVM metadata has no text ${name}`);
  return value;
}

/** A count or size of a section. @throws {ZfsError} ECORRUPT when it is not there, or no whole number */
export function numberIn(section: LvmSection, name: string): number {
  const value = section.values.get(name);
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw new ZfsError("ECORRUPT", `LVM metadata has no number ${name}`);
  return value;
}
