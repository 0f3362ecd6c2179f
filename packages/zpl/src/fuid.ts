/**
 * FUIDs: numbers of users and groups with the domain that they are numbered in, as Windows and SMB have them.
 *
 * The lower half of a FUID is the number; the upper one, where it is not 0, an index into the dataset's table of domains.
 *
 * @see OpenZFS include/sys/zfs_fuid.h, module/zfs/zfs_fuid.c zfs_fuid_table_load
 */
import { atPlace, type Limits, ZfsError } from "@zfskit/core";
import { DmuObject, type ObjectSet } from "@zfskit/dmu";
import { decodeNvlist } from "@zfskit/nvlist/decode";
import { nvGet } from "@zfskit/nvlist/lookup";

/** Domains, as `S-1-5-21-1-2-3`, by their index. */
export type FuidDomains = ReadonlyMap<number, string>;

const RID_BITS = 32n;
const SIZE_BYTES = 8;

/** The number alone, which is what Linux shows. */
export function fuidNumber(fuid: bigint): number {
  return Number(BigInt.asUintN(32, fuid));
}

/** Index of the domain; 0 for a plain number. */
export function fuidDomainIndex(fuid: bigint): number {
  return Number(BigInt.asUintN(64, fuid) >> RID_BITS);
}

/** `1000`, or with the domain `S-1-5-21-1-2-3-1000`; a domain that the table does not have is shown by its index. */
export function fuidText(fuid: bigint, domains: FuidDomains): string {
  const index = fuidDomainIndex(fuid);
  if (index === 0) return String(fuidNumber(fuid));
  return `${domains.get(index) ?? `domain${index}`}-${fuidNumber(fuid)}`;
}

/**
 * Read a dataset's table of domains: a packed nvlist, whose size stands in the object's bonus.
 *
 * @param object - what the master node names FUID
 */
export async function readFuidDomains(objset: ObjectSet, object: number, limits: Limits, signal?: AbortSignal): Promise<FuidDomains> {
  return atPlace({ objset: objset.id, object }, async () => {
    const dnode = await objset.dnode(object, signal);
    const { bonus } = dnode;
    if (bonus.length < SIZE_BYTES) throw new ZfsError("ECORRUPT", "table of domains without its size");
    const size = new DataView(bonus.buffer, bonus.byteOffset, SIZE_BYTES).getBigUint64(0, dnode.littleEndian);
    if (size > BigInt(limits.nvlistBytes))
      throw new ZfsError("ELIMIT", `table of domains of ${size} bytes, limits.nvlistBytes allows ${limits.nvlistBytes}`);
    const domains = new Map<number, string>();
    if (size === 0n) return domains;
    const packed = new Uint8Array(Number(size));
    await new DmuObject(objset, dnode).readInto(0, packed, signal);
    for (const entry of nvGet(decodeNvlist(packed, { limits }), "fuid_nvlist", "nvlist_array") ?? []) {
      const index = nvGet(entry, "fuid_idx", "uint64");
      const domain = nvGet(entry, "fuid_domain", "string");
      if (index === undefined || domain === undefined) throw new ZfsError("ECORRUPT", "domain without name or index");
      domains.set(Number(index), domain);
    }
    return domains;
  });
}
