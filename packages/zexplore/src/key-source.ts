/** Keys as they are named on the command line: `--key DATASET=SOURCE`. */
import { closeSync, openSync, readSync } from "node:fs";
import { isZfsError, ZfsError } from "@zfskit/core";
import { Keyformat } from "@zfskit/format/dsl";
import type { KeyMaterial, Pool } from "@zfskit/pool";
import type { LockedContainer } from "@zfskit/sources";
import type { Output } from "./output.ts";
import { secretPrompt } from "./prompt.ts";
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
/** What cryptsetup reads of a key file, at most. */
const CONTAINER_FILE_BYTES = 8 * 1024 * 1024;

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
}

/**
 * What a --key stands for. A file holds what the format of the key says; variables and what is typed are text: of a raw
 * key, its hex digits.
 *
 * @throws {ZfsError} EINVAL when the file or the variable is not there
 */
export async function keyMaterial(option: KeyOption, { root, keyformat }: KeyQuestion): Promise<KeyMaterial> {
  switch (option.kind) {
    case "passphrase":
      return { passphrase: option.text };
    case "hex":
      return { hex: option.text };
    case "file":
      return { keyFile: readKeyFile(option.text) };
    case "env":
      return textKey(variable(option.text), keyformat);
    default:
      return textKey(await secretPrompt.ask(`${keyformat === Keyformat.passphrase ? "Passphrase" : "Hex key"} of ${root}: `), keyformat);
  }
}

/** Load the keys that were given. One that is wrong costs its datasets only, and is told of. */
export async function loadKeys(pool: Pool, options: readonly KeyOption[], out: Output): Promise<void> {
  for (const option of options) {
    if (isContainerKey(option)) continue;
    try {
      const { dataset } = await parseDataset(pool, option.dataset);
      const { node } = await pool.find(dataset);
      const { root, encryption } = await pool.keys.rootOf(node);
      await pool.keys.load(node, await keyMaterial(option, { root, keyformat: encryption.format.keyformat }));
    } catch (error) {
      if (!isZfsError(error)) throw error;
      out.fail(error.message);
    }
  }
}

function textKey(text: string, keyformat: number): KeyMaterial {
  return keyformat === Keyformat.passphrase ? { passphrase: text } : { hex: text.trim() };
}

/** `luks:UUID` and `luks` are no datasets: pools have no colons in their names, and none of ours is called so. */
export function isContainerKey({ dataset }: KeyOption): boolean {
  return /^luks(:|$)/i.test(dataset);
}

/** The secrets that were given for a container: those for its UUID, and those for any. */
export function containerSecrets(options: readonly KeyOption[]): (container: LockedContainer) => Promise<Uint8Array[]> {
  const known = new Map<string, Promise<Uint8Array[]>>();
  return ({ kind, uuid, name }) => {
    const fitting = options.filter(({ dataset }) => [kind, `${kind}:${uuid}`].includes(dataset.toLowerCase()));
    // A container is looked into once a source that lies in it is, and is asked for once.
    const secrets = known.get(uuid) ?? readSecrets(fitting, `${kind.toUpperCase()} container ${uuid} in ${name}`);
    known.set(uuid, secrets);
    return secrets;
  };
}

async function readSecrets(options: readonly KeyOption[], what: string): Promise<Uint8Array[]> {
  const secrets: Uint8Array[] = [];
  for (const { kind, text } of options) {
    if (kind === "file") secrets.push(readKeyFile(text, CONTAINER_FILE_BYTES));
    else if (kind === "hex") secrets.push(hexBytes(text));
    else
      secrets.push(
        new TextEncoder().encode(
          kind === "passphrase" ? text : kind === "env" ? variable(text) : await secretPrompt.ask(`Passphrase of ${what}: `),
        ),
      );
  }
  return secrets;
}

function hexBytes(text: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/i.test(text)) throw new ZfsError("EINVAL", "--key hex: takes pairs of hex digits");
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new ZfsError("EINVAL", `no variable ${name} in the environment`);
  return value;
}

function readKeyFile(path: string, limit: number = FILE_BYTES): Uint8Array {
  const bytes = new Uint8Array(limit);
  try {
    const file = openSync(path, "r");
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, limit, null));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new ZfsError("EINVAL", `key file ${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`, { cause: error });
  }
}
