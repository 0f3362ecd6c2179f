/** What commands share: the options that all have, and the pool that they name. */
import { openPool, type Pool, type SourceOptions } from "@zfskit/pool";
import type { Command } from "commander";
import { containerSecrets, type KeyOption, loadKeys, parseKeyOption } from "./key-source.ts";
import type { Output } from "./output.ts";

/** Options of every command that reads sources. */
export interface CommonOptions {
  readonly source: string[];
  readonly pool?: string;
  readonly txg?: number;
  readonly checkpoint?: boolean;
  readonly key?: readonly KeyOption[];
  /** Names and values. */
  readonly header?: readonly (readonly [string, string])[];
  readonly allow?: readonly string[];
  readonly json?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly allowMissing?: boolean;
  readonly replay?: boolean;
  readonly trace?: boolean;
}

/** Add the options that every command has. */
export function withCommonOptions(command: Command): Command {
  return command
    .requiredOption(
      "-p, --source <SOURCE>",
      "file, device, folder of members, http(s):// or s3:// URL; :N names a partition in it (sources --help has more); may be given several times",
      (value: string, previous: string[] | undefined) => [...(previous ?? []), value],
    )
    .option("--pool <NAME|GUID>", "which pool, when the sources hold several")
    .option("--txg <N>", "open the pool as it was at the end of transaction group N", parseTxg)
    .option(
      "--key <DATASET=SOURCE>",
      "key of an encrypted dataset, or of a LUKS container (luks:UUID=SOURCE): passphrase:TEXT, hex:DIGITS, file:PATH, env:NAME or prompt; may be given several times",
      (value: string, previous: readonly KeyOption[] | undefined) => [...(previous ?? []), parseKey(value)],
    )
    .option(
      "-H, --header <NAME: VALUE>",
      "header that goes with every request to a web server; may be given several times",
      (value: string, previous: readonly (readonly [string, string])[] | undefined) => [...(previous ?? []), parseHeader(value)],
    )
    .option(
      "--allow <FOLDER>",
      "folder beside its own where an image may have its backing file or extents; may be given several times",
      (value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value],
    )
    .option("--checkpoint", "open the pool as it was at its checkpoint")
    .option("--allow-missing", "open the pool with too few members too: what lies on the missing ones fails")
    .option("--replay", "show datasets as if their intent logs had been replayed; nothing is written")
    .option("--json", "print JSON, one value a line")
    .option("--no-color", "never colour the output")
    .option("--quiet", "print no warnings, hints or progress")
    .option("--trace", "say on standard error which blocks are read, and show stack traces");
}

function parseTxg(value: string): number {
  return parseWhole(value, "--txg");
}

function parseKey(value: string): KeyOption {
  const key = parseKeyOption(value);
  // Not the value: it may hold a secret.
  if (key === undefined)
    throw new UsageError("--key takes DATASET=SOURCE, SOURCE being passphrase:TEXT, hex:DIGITS, file:PATH, env:NAME or prompt");
  return key;
}

function parseHeader(value: string): readonly [string, string] {
  const [, name, text] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*?)\s*$/s.exec(value) ?? [];
  // Not the value: it may hold a secret.
  if (name === undefined || text === undefined) throw new UsageError("--header takes NAME: VALUE");
  return [name, text];
}

/** A whole number of an option or argument; anything else is a usage error. */
export function parseWhole(value: string, what: string): number {
  const number = /^0x/i.test(value) ? Number.parseInt(value, 16) : Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError(`${what} takes a whole number, not ${JSON.stringify(value)}`);
  return number;
}

/** Wrong arguments: the command ends with 2 and its usage. */
export class UsageError extends Error {}

/** How sources are opened: what the options say of servers, images and containers. */
export function sourceOptions({ header, allow, key, trace }: CommonOptions, out: Output): SourceOptions {
  return {
    headers: header === undefined ? undefined : Object.fromEntries(header),
    allow,
    unlock: containerSecrets(key ?? []),
    onRequest:
      trace === true
        ? ({ method, url, offset = 0, length, status, bytes, ms }) => {
            const range = length === undefined ? "" : ` offset 0x${offset.toString(16)}`;
            out.trace(`${method} ${url}${range} ${bytes} bytes, status ${status}, ${Math.round(ms)} ms`);
          }
        : undefined,
  };
}

/** Open the pool that the options name, and hand it to `work`; it is closed afterwards. */
export async function withPool(options: CommonOptions, out: Output, work: (pool: Pool) => Promise<void>): Promise<void> {
  await using pool = await openPool(options.source, {
    pool: options.pool,
    txg: options.txg,
    checkpoint: options.checkpoint,
    replay: options.replay,
    allowMissing: options.allowMissing,
    sources: sourceOptions(options, out),
    onRead:
      options.trace === true
        ? (dva, psize, device) => out.trace(`read vdev ${dva.vdev} offset 0x${dva.offset.toString(16)} ${psize} bytes from ${device}`)
        : undefined,
  });
  const opened = pool.warnings.length;
  for (const warning of pool.warnings) out.warn(warning);
  if (pool.state === "destroyed") out.warn(`pool ${pool.name} was destroyed; it can still be read`);
  await loadKeys(pool, options.key ?? [], out);
  try {
    await work(pool);
  } finally {
    for (const warning of pool.warnings.slice(opened)) out.warn(warning);
    for (const { name, io, checksum } of pool.errors) out.warn(`repaired on the way: ${name} ${describeErrors(io, checksum)}`);
  }
}

function describeErrors(io: number, checksum: number): string {
  const parts: string[] = [];
  if (checksum > 0) parts.push(`${checksum} ${checksum === 1 ? "block" : "blocks"} (checksum)`);
  if (io > 0) parts.push(`${io} ${io === 1 ? "read" : "reads"} (I/O error)`);
  return parts.join(", ");
}
