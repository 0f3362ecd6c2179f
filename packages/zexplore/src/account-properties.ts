/**
 * What users, groups and projects use and may use, as properties: `userused@1000`.
 *
 * @see OpenZFS lib/libzfs/libzfs_dataset.c zfs_prop_get_userquota, userquota_propname_decode
 */
import { isZfsError } from "@zfskit/core";
import type { Property } from "@zfskit/dsl";
import { ObjsetType } from "@zfskit/format/dmu";
import type { Pool } from "@zfskit/pool";
import { type Account, Accounting, type AccountKind, accountKinds } from "@zfskit/zpl";
import type { Output } from "./output.ts";

/** A number, or a SID: domain and number. */
const ID = /^(?:\d{1,10}|(?:S-[\d-]+|domain\d+)-\d{1,10})$/;
const LOCAL = { kind: "local" } as const;

/** Whether `name` is `userused@1000`, `userused@S-1-5-21-1-2-3-1000`, or `userused@` for all that there are. */
export function isAccountProperty(name: string): boolean {
  const [, id = ""] = split(name);
  return kindOf(name) !== undefined && (id === "" || ID.test(id));
}

/**
 * Of a dataset or snapshot by its full name, the accounts that were asked for by such names, and by each name its own; all
 * without any. What it does not keep is left out.
 */
export async function accountProperties(
  pool: Pool,
  name: string,
  out: Output,
  wanted: readonly string[] = accountKinds.map((kind) => `${kind.name}@`),
): Promise<Map<string, readonly Property[]>> {
  const properties = new Map<string, readonly Property[]>();
  try {
    const found = await pool.find(name);
    const objset = await pool.objset(found.dataset, name);
    if (objset.type !== ObjsetType.zfs) return properties;
    const accounting = new Accounting(objset, pool.limits);
    for (const each of wanted) {
      const kind = kindOf(each);
      if (kind !== undefined) properties.set(each, await ofKind(accounting, kind, split(each)[1]));
    }
  } catch (error) {
    if (!isZfsError(error)) throw error;
    // As with properties: one whose key is not there still has most of them.
    if (error.code !== "EACCES" && error.code !== "ENOENT") out.fail(error.message);
  }
  return properties;
}

async function ofKind(accounting: Accounting, kind: AccountKind, id: string): Promise<Property[]> {
  const all = (await accounting.list(kind)).map((account) => propertyOf(kind, idOf(account), account.value));
  if (id === "") return all;
  if (!accounting.has(kind)) return [];
  // Who is not in the list uses nothing, and has no quota.
  return [all.find(({ name }) => split(name)[1] === id) ?? propertyOf(kind, id, 0n)];
}

function propertyOf(kind: AccountKind, id: string, value: bigint): Property {
  return { name: `${kind.name}@${id}`, value: String(value), source: LOCAL, unit: kind.counts === "bytes" ? "bytes" : undefined };
}

function idOf({ id, domain }: Account): string {
  return domain === undefined ? String(id) : `${domain}-${id}`;
}

function kindOf(name: string): AccountKind | undefined {
  return name.includes("@") ? accountKinds.find((kind) => kind.name === split(name)[0]) : undefined;
}

function split(name: string): [kind: string, id: string] {
  const at = name.indexOf("@");
  return at < 0 ? [name, ""] : [name.slice(0, at), name.slice(at + 1)];
}
