/** Keys as they are named on the command line: `--key DATASET=SOURCE`. */
import { closeSync, openSync, readSync } from "node:fs";
import { isZfsError, ZfsError } from "@zfskit/core";
import { Keyformat } from "@zfskit/format/dsl";
import type { KeyMaterial, Pool } from "@zfskit/pool";
import type { Output } from "./output.ts";
import { SecretPrompt } from "./prompt.ts";
import { parseDataset } from "./target.ts";

/** One --key, parsed: nothing is read yet. */
export interface KeyOption {
  /** As it was typed; the pool's name may be missing. */
  readonly dataset: string;
  readonly kind: "passphrase" | "hex" | "file" | "env" | "prompt";
  /** The passphrase, the digits, the path or the name of the variable. */
  readonly text: string;
}

/** Larger than any key: a passphrase has 512 bytes at most. */
const FILE_BYTES = 4096;

/**
 * @returns undefined when it is none
 */
export function parseKeyOption(value: string): KeyOption | undefined {
  const equals = value.indexOf("=");
  const source = value.slice(equals + 1);
  const colon = source.indexOf(":");
  const kind = colon < 0 ? source : source.slice(0, colon);
  if (equals < 1 || (kind === "prompt") !== colon < 0) return undefined;
  if (kind !== "passphrase" && kind !== "hex" && kind !== "file" && kind !== "env" && kind !== "prompt") return undefined;
  return { dataset: value.slice(0, equals), kind, text: source.slice(colon + 1) };
}

/** Where the key is for, and who to ask. */
export interface KeyQuestion {
  /** The encryption root. */
  readonly root: string;
  readonly keyformat: number;
  readonly prompt: SecretPrompt;
}

/**
 * What a --key stands for. A file holds what the format of the key says; variables and what is typed are text: of a raw
 * key, its hex digits.
 *
 * @throws {ZfsError} EINVAL when the file or the variable is not there
 */
export async function keyMaterial(option: KeyOption, { root, keyformat, prompt }: KeyQuestion): Promise<KeyMaterial> {
  switch (option.kind) {
    case "passphrase":
      return { passphrase: option.text };
    case "hex":
      return { hex: option.text };
    case "file":
      return { keyFile: readKeyFile(option.text) };
    case "env": {
      const value = process.env[option.text];
      if (value === undefined) throw new ZfsError("EINVAL", `no variable ${option.text} in the environment`);
      return textKey(value, keyformat);
    }
    default:
      return textKey(await prompt.ask(`${keyformat === Keyformat.passphrase ? "Passphrase" : "Hex key"} of ${root}: `), keyformat);
  }
}

/** Load the keys that were given. One that is wrong costs its datasets only, and is told of. */
export async function loadKeys(pool: Pool, options: readonly KeyOption[], out: Output): Promise<void> {
  const prompt = new SecretPrompt();
  for (const option of options) {
    try {
      const { dataset } = await parseDataset(pool, option.dataset);
      const { node } = await pool.find(dataset);
      const { root, encryption } = await pool.keys.rootOf(node);
      await pool.keys.load(node, await keyMaterial(option, { root, keyformat: encryption.format.keyformat, prompt }));
    } catch (error) {
      if (!isZfsError(error)) throw error;
      out.fail(error.message);
    }
  }
}

function textKey(text: string, keyformat: number): KeyMaterial {
  return keyformat === Keyformat.passphrase ? { passphrase: text } : { hex: text.trim() };
}

function readKeyFile(path: string): Uint8Array {
  const bytes = new Uint8Array(FILE_BYTES);
  try {
    const file = openSync(path, "r");
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, FILE_BYTES, null));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new ZfsError("EINVAL", `key file ${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`, { cause: error });
  }
}
