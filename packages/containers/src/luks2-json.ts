/** The JSON of LUKS2, of which every field is looked at before it is believed. */
import { ZfsError } from "@zfskit/core";

/** An object of it: each method gives a field of one kind, or ECORRUPT. */
export class JsonObject {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(fields: object, path: string) {
    this.#fields = fields as Readonly<Record<string, unknown>>;
    this.#path = path;
  }

  text(name: string): string {
    return this.maybeText(name) ?? this.#fail(name, "a text");
  }

  maybeText(name: string): string | undefined {
    const value = this.#field(name);
    return typeof value === "string" ? value : undefined;
  }

  /** A count: JSON's own numbers. */
  number(name: string): number {
    return this.maybeNumber(name) ?? this.#fail(name, "a number");
  }

  maybeNumber(name: string): number | undefined {
    const value = this.#field(name);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  }

  /** A place or size: decimal digits in a text, since they may have 64 bits. */
  size(name: string): number {
    const text = this.text(name);
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) this.#fail(name, "a size below 8 PiB");
    return value;
  }

  /** Bytes in base64. */
  bytes(name: string): Uint8Array {
    try {
      return Uint8Array.from(atob(this.text(name)), (letter) => letter.charCodeAt(0));
    } catch {
      return this.#fail(name, "base64");
    }
  }

  texts(name: string): string[] {
    const value = this.#field(name);
    if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) return this.#fail(name, "a list of texts");
    return value as string[];
  }

  object(name: string): JsonObject {
    return this.maybeObject(name) ?? this.#fail(name, "an object");
  }

  maybeObject(name: string): JsonObject | undefined {
    const value = this.#field(name);
    return isObject(value) ? new JsonObject(value, `${this.#path}${name}.`) : undefined;
  }

  /** All objects inside one, by their names, which are numbers. */
  objects(name: string): [string, JsonObject][] {
    const value = this.#field(name);
    if (!isObject(value)) return this.#fail(name, "an object");
    return Object.entries(value).map(([key, inner]) => {
      if (!isObject(inner) || !/^\d{1,4}$/.test(key)) return this.#fail(`${name}.${key}`, "an object with a number for a name");
      return [key, new JsonObject(inner, `${this.#path}${name}.${key}.`)];
    });
  }

  #field(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }

  #fail(name: string, what: string): never {
    throw new ZfsError("ECORRUPT", `the LUKS2 header makes no sense: ${this.#path}${name} is not ${what}`);
  }
}

/** @throws {ZfsError} ECORRUPT for what is no JSON object */
export function parseLuks2Json(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ZfsError("ECORRUPT", "the LUKS2 header holds no JSON", { cause });
  }
  if (!isObject(value)) throw new ZfsError("ECORRUPT", "the LUKS2 header holds no JSON object");
  return new JsonObject(value, "");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
