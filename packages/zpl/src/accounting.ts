/**
 * What users, groups and projects use of a dataset, and what they may.
 *
 * @see OpenZFS module/zfs/zfs_quota.c zfs_userspace_many, module/zfs/dmu_objset.c do_userquota_update
 */
import { isZfsError, type Limits, ZfsError } from "@zfskit/core";
import { DmuObject, type ObjectSet } from "@zfskit/dmu";
import {
  DMU_GROUPUSED_OBJECT,
  DMU_PROJECTUSED_OBJECT,
  DMU_USERUSED_OBJECT,
  MASTER_NODE_OBJ,
  OBJSET_FLAG_PROJECTQUOTA_COMPLETE,
  OBJSET_FLAG_USERACCOUNTING_COMPLETE,
  OBJSET_FLAG_USEROBJACCOUNTING_COMPLETE,
} from "@zfskit/format/dmu";
import { Zap } from "@zfskit/zap";
import { type FuidDomains, fuidDomainIndex, fuidNumber, readFuidDomains } from "./fuid.ts";

/** One number that is kept for each user, group or project; what zfs has before the @ of its properties. */
export interface AccountKind {
  readonly name: string;
  /** Bytes, or objects. */
  readonly counts: "bytes" | "objects";
  readonly isQuota: boolean;
  /** Flags of the object set without which the numbers are not complete, and not shown. */
  readonly flags: number;
  /** Object that has what is used; quotas are found by the master node. */
  readonly usedObject: bigint;
}

/** One number of one user, group or project. */
export interface Account {
  readonly kind: AccountKind;
  readonly id: number;
  /** `S-1-5-21-1-2-3` where the id is one of such a domain. */
  readonly domain: string | undefined;
  readonly value: bigint;
}

/** What stands before the id of those that count objects (include/sys/dmu.h DMU_OBJACCT_PREFIX). */
const OBJECTS_PREFIX = "obj-";
/** Two FUIDs and a prefix are far shorter. */
const FUID_DIGITS = /^[0-9a-f]{1,16}$/;

const OWNERS = [
  { name: "user", usedObject: DMU_USERUSED_OBJECT, flags: OBJSET_FLAG_USERACCOUNTING_COMPLETE },
  { name: "group", usedObject: DMU_GROUPUSED_OBJECT, flags: OBJSET_FLAG_USERACCOUNTING_COMPLETE },
  { name: "project", usedObject: DMU_PROJECTUSED_OBJECT, flags: OBJSET_FLAG_USERACCOUNTING_COMPLETE | OBJSET_FLAG_PROJECTQUOTA_COMPLETE },
];

/** All of them, as zfs names them: userused, userquota, userobjused, userobjquota, and so on. */
export const accountKinds: readonly AccountKind[] = OWNERS.flatMap(({ name, usedObject, flags }) =>
  [false, true].flatMap((objects) =>
    [false, true].map((isQuota) => ({
      name: `${name}${objects ? "obj" : ""}${isQuota ? "quota" : "used"}`,
      counts: objects ? ("objects" as const) : ("bytes" as const),
      isQuota,
      flags: objects ? flags | OBJSET_FLAG_USEROBJACCOUNTING_COMPLETE : flags,
      usedObject,
    })),
  ),
);

/** Reads the accounts of one object set: a dataset's or a snapshot's. */
export class Accounting {
  readonly #objset: ObjectSet;
  readonly #limits: Limits;
  #domains: FuidDomains | undefined;
  #master: Zap | undefined;

  constructor(objset: ObjectSet, limits: Limits) {
    this.#objset = objset;
    this.#limits = limits;
  }

  /** Whether the dataset keeps these numbers, and they are complete: OpenZFS shows no others. */
  has(kind: AccountKind): boolean {
    return ((this.#objset.flags ?? 0) & kind.flags) === kind.flags;
  }

  /**
   * The numbers of all users, groups or projects that have one, in the order of domain and id.
   *
   * @throws {ZfsError} EACCES when the dataset is encrypted and there is no key
   */
  async list(kind: AccountKind, signal?: AbortSignal): Promise<Account[]> {
    if (!this.has(kind)) return [];
    const zap = await this.#zapOf(kind, signal);
    if (zap === undefined) return [];
    const accounts: Account[] = [];
    for await (const entry of zap.entries(signal)) {
      const isObjects = entry.name.startsWith(OBJECTS_PREFIX);
      // Objects and bytes that are used lie in one ZAP; each quota has its own, and names are plain there.
      if (!kind.isQuota && isObjects !== (kind.counts === "objects")) continue;
      const digits = isObjects ? entry.name.slice(OBJECTS_PREFIX.length) : entry.name;
      if (!FUID_DIGITS.test(digits)) throw new ZfsError("ECORRUPT", `account of ${JSON.stringify(entry.name)}, which is no id`);
      const fuid = BigInt(`0x${digits}`);
      accounts.push({ kind, id: fuidNumber(fuid), domain: await this.#domainOf(fuid, signal), value: entry.integer() });
    }
    return accounts.sort((a, b) => compareText(a.domain ?? "", b.domain ?? "") || a.id - b.id);
  }

  async #domainOf(fuid: bigint, signal: AbortSignal | undefined): Promise<string | undefined> {
    const index = fuidDomainIndex(fuid);
    if (index === 0) return undefined;
    const object = await (await this.#masterNode(signal)).number("FUID", signal);
    this.#domains ??= object === undefined || object === 0 ? new Map() : await readFuidDomains(this.#objset, object, this.#limits, signal);
    return this.#domains.get(index) ?? `domain${index}`;
  }

  async #zapOf(kind: AccountKind, signal: AbortSignal | undefined): Promise<Zap | undefined> {
    const object = kind.isQuota
      ? await (await this.#masterNode(signal)).number(`${kind.name}@`, signal)
      : Number(BigInt.asIntN(64, kind.usedObject));
    if (object === undefined || object === 0) return undefined;
    try {
      return await this.#open(object, signal);
    } catch (error) {
      // An object set that knows of accounts, but in which nothing was ever used.
      if (!kind.isQuota && isZfsError(error, "ENOENT")) return undefined;
      throw isZfsError(error) ? error.at({ objset: this.#objset.id, object }) : error;
    }
  }

  async #masterNode(signal: AbortSignal | undefined): Promise<Zap> {
    this.#master ??= await this.#open(MASTER_NODE_OBJ, signal);
    return this.#master;
  }

  async #open(object: number, signal: AbortSignal | undefined): Promise<Zap> {
    const dnode = await this.#objset.dnode(object, signal);
    return Zap.open(new DmuObject(this.#objset, dnode), { limits: this.#limits, signal });
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
