import { compareNames, isZfsError } from "@zfskit/core";
import { type DatasetNode, type Encryption, readEncryption, wordOfValue } from "@zfskit/dsl";
import { KeyformatNames } from "@zfskit/format/dsl";
import type { Pool } from "@zfskit/pool";
import { type CommandSpec, defineCommand } from "../command.ts";
import { isContainerKey, type KeyOption, keyMaterial } from "../key-source.ts";
import type { Output } from "../output.ts";
import { UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { printTable } from "../table.ts";
import { parseDataset } from "../target.ts";

interface KeyOptions {
  readonly check?: boolean;
}

/** An encryption root and the datasets that its key opens. */
interface Root {
  readonly name: string;
  readonly encryption: Encryption;
  /** Its own name is not among them. */
  readonly inheritors: readonly string[];
  readonly loaded: boolean;
}

/** Encryption roots and their keys. */
export const key: CommandSpec = defineCommand<KeyOptions>({
  name: "key",
  group: "datasets",
  summary: "list encryption roots, or check a key",
  text: "A dataset is read with the key of its encryption root. --check holds each --key against its root without reading any data, and ends with 1 when one is wrong.",
  args: "[DATASET...]",
  options: [{ flags: "--check", text: "say of each --key whether it is right" }],
  examples: [
    ["key -p disk.img", "all encryption roots, with the datasets that inherit their keys"],
    ["key -p disk.img --check --key home=prompt", "ask for a passphrase, and say whether it is right"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    if (options.check === true) {
      if ((options.key ?? []).every(isContainerKey)) throw new UsageError("--check needs a --key to check");
      // Keys are not loaded but checked: a wrong one is an answer here.
      const containers = (options.key ?? []).filter(isContainerKey);
      await withPool({ ...options, key: containers }, out, (pool) => checkKeys(pool, options, out));
      return;
    }
    await withPool(options, out, async (pool) => {
      const wanted = args.length === 0 ? undefined : await rootsOf(pool, args);
      const roots = (await allRoots(pool, out)).filter((root) => wanted === undefined || wanted.has(root.name));
      if (out.json) for (const root of roots) out.value(jsonOf(root));
      else if (roots.length > 0) printRoots(out, roots);
      else out.line("no dataset is encrypted");
    });
  },
});

async function checkKeys(pool: Pool, options: { readonly key?: readonly KeyOption[] }, out: Output): Promise<void> {
  for (const option of options.key ?? []) {
    if (isContainerKey(option)) continue;
    try {
      const { dataset } = await parseDataset(pool, option.dataset);
      const { node } = await pool.find(dataset);
      const { root, encryption } = await pool.keys.rootOf(node);
      await pool.keys.check(node, await keyMaterial(option, { root, keyformat: encryption.format.keyformat }));
      if (out.json) out.value({ root, right: true });
      else out.line(`${shown(root)}: the key is right`);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      if (out.json && error.code === "EACCES") out.value({ root: error.place.encryptionRoot, right: false });
      out.fail(error.message);
    }
  }
}

async function rootsOf(pool: Pool, names: readonly string[]): Promise<Set<string>> {
  const roots = new Set<string>();
  for (const name of names) {
    const { node } = await pool.find((await parseDataset(pool, name)).dataset);
    roots.add((await pool.keys.rootOf(node)).root);
  }
  return roots;
}

async function allRoots(pool: Pool, out: Output): Promise<Root[]> {
  const roots = new Map<number, { node: DatasetNode | undefined; encryption: Encryption; inheritors: string[]; loaded: boolean }>();
  for await (const node of pool.datasets.descendants(await pool.datasets.root())) {
    try {
      const encryption = await readEncryption(pool.mos, node.dir.object);
      if (encryption === undefined) continue;
      const loaded = (await pool.keys.status(node)) === "available";
      const root = roots.get(encryption.rootDir) ?? { node: undefined, encryption, inheritors: [], loaded };
      roots.set(encryption.rootDir, root);
      if (node.dir.object === encryption.rootDir) Object.assign(root, { node, encryption });
      else root.inheritors.push(node.name);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      out.fail(error.at({ dataset: node.name }).message);
    }
  }
  const named: Root[] = [];
  for (const [dir, { node, ...rest }] of roots) named.push({ name: node?.name ?? (await pool.datasets.nameOfDir(dir)), ...rest });
  return named.sort((a, b) => compareNames(a.name, b.name));
}

function printRoots(out: Output, roots: readonly Root[]): void {
  const columns = [
    { title: "ENCRYPTION ROOT" },
    { title: "CIPHER" },
    { title: "FORMAT" },
    { title: "ITERATIONS", align: "right" },
    { title: "STATUS" },
    { title: "INHERITED BY" },
  ] as const;
  const rows = roots.map(({ name, encryption: { wrapped, format }, inheritors, loaded }) => [
    shown(name),
    cipherName(wrapped.suite),
    KeyformatNames[format.keyformat] ?? String(format.keyformat),
    format.pbkdf2Iterations === 0n ? "-" : String(format.pbkdf2Iterations),
    loaded ? "available" : "unavailable",
    inheritors.length === 0 ? "-" : shown(inheritors.join(" ")),
  ]);
  printTable(out, columns, rows);
}

function jsonOf({ name, encryption: { keyObject, wrapped, format }, inheritors, loaded }: Root): unknown {
  return {
    root: name,
    encryption: cipherName(wrapped.suite),
    keyformat: KeyformatNames[format.keyformat] ?? format.keyformat,
    pbkdf2iters: format.pbkdf2Iterations === 0n ? undefined : Number(format.pbkdf2Iterations),
    keyGuid: wrapped.guid,
    keyObject,
    version: wrapped.version,
    keystatus: loaded ? "available" : "unavailable",
    inheritors,
  };
}

function cipherName(suite: number): string {
  return wordOfValue("encryption", BigInt(suite)) ?? `suite ${suite}`;
}
