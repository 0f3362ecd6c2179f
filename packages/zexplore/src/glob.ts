/**
 * A shell's pattern for whole names: `*`, `?`, `[a-z]`, `[!a-z]`, and a backslash before what is meant itself.
 *
 * @see POSIX.1-2024 XCU 2.14.1 Patterns Matching a Single Character
 */
import { UsageError } from "./session.ts";

/** A bracket expression; a `]` that comes first in it is meant itself. */
const PIECES = /\[([!^]?)(\]?[^\]]*)\]|\\([\s\S])|[\s\S]/gu;

/** The pattern as a regular expression; undecodable bytes of names count as characters. */
export function globToRegExp(pattern: string, options: { readonly ignoreCase?: boolean } = {}): RegExp {
  const body = pattern.replace(
    PIECES,
    (part: string, negated: string | undefined, set: string | undefined, escaped: string | undefined) => {
      if (set) return `[${negated ? "^" : ""}${set.replace(/[\\[\]^]/g, "\\$&")}]`;
      if (part === "*") return ".*";
      return part === "?" ? "." : literal(escaped ?? part);
    },
  );
  try {
    return new RegExp(`^${body}$`, options.ignoreCase === true ? "isu" : "su");
  } catch {
    throw new UsageError(`${JSON.stringify(pattern)} is no pattern`);
  }
}

function literal(text: string): string {
  return text.replace(/[\\^$.*?|+(){}[\]/]/g, "\\$&");
}
