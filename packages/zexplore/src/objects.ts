/** Object sets by the name that people give them. */
import { ZfsError } from "@zfskit/core";
import { DmuObject, type Dnode, type ObjectSet } from "@zfskit/dmu";
import { DMU_OT_NEWTYPE, ObjectTypeNames } from "@zfskit/format/dmu";
import type { Pool } from "@zfskit/pool";
import { Zap, type ZapEntry } from "@zfskit/zap";
import { shown } from "./shown.ts";
import { nameOf, parseDataset } from "./target.ts";

export interface NamedObjset {
  /** "mos", or a dataset's full name. */
  readonly name: string;
  readonly objset: ObjectSet;
}

/** The object set of a dataset or snapshot; the MOS without a name, or with "mos". */
export async function openObjset(pool: Pool, name: string | undefined): Promise<NamedObjset> {
  if (name === undefined || name.toLowerCase() === "mos") return { name: "mos", objset: pool.mos.objset };
  const full = nameOf(await parseDataset(pool, name.replace(/^\/+/, "").replace(/:$/, "")));
  const found = await pool.find(full);
  return { name: full, objset: await pool.objset(found.dataset, full) };
}

/** The name of an object type, of those that name themselves by flags too. */
export function objectTypeName(type: number): string {
  if ((type & DMU_OT_NEWTYPE) !== 0) return `new type 0x${type.toString(16)}`;
  return ObjectTypeNames[type] ?? `type ${type}`;
}

/** @throws {ZfsError} ECORRUPT when the object holds no ZAP */
export async function openZap(pool: Pool, objset: ObjectSet, dnode: Dnode): Promise<Zap> {
  try {
    return await Zap.open(new DmuObject(objset, dnode), { limits: pool.limits });
  } catch (error) {
    throw error instanceof ZfsError ? error.at({ objset: objset.id, object: dnode.object }) : error;
  }
}

/** A value as people read it: one integer, a text, or the integers. */
export function zapValueText(entry: ZapEntry): string {
  if (entry.integerLength === 1) return isText(entry.bytes) ? shown(JSON.stringify(entry.text)) : hex(entry.bytes);
  return entry.integers.join(" ");
}

/** The same for JSON: a number where it fits, a decimal string where not, a list where there are several. */
export function zapValueJson(entry: ZapEntry): unknown {
  if (entry.integerLength === 1) return isText(entry.bytes) ? entry.text : hex(entry.bytes);
  const integers = entry.integers.map((integer) => (integer <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(integer) : integer));
  return integers.length === 1 ? integers[0] : integers;
}

/** Printable characters up to one terminating zero. */
function isText(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0);
  const body = end < 0 ? bytes : bytes.subarray(0, end);
  return bytes.length > 0 && (end < 0 || end === bytes.length - 1) && body.every((byte) => byte >= 0x20 && byte !== 0x7f);
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
