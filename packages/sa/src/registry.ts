/**
 * Which attributes a dataset has, and in which orders (layouts) its objects store them.
 *
 * @see OpenZFS module/zfs/sa.c sa_attr_table_setup, include/sys/sa_impl.h ATTR_NUM
 */
import { ZfsError } from "@zfskit/core";

/** A name and its integers, as the registry's and the layouts' ZAPs have them. */
export interface SaZapEntry {
  readonly name: string;
  readonly integers: readonly bigint[];
}

export interface SaAttribute {
  readonly name: string;
  readonly number: number;
  /** Bytes; 0 where each object has its own. */
  readonly length: number;
}

export interface SaRegistry {
  readonly attributes: ReadonlyMap<number, SaAttribute>;
  /** Attribute numbers, in the order in which the values lie. */
  readonly layouts: ReadonlyMap<number, readonly number[]>;
}

/** A registry entry holds the number in bits 0-15, the kind of byte swap in 16-23, the length in 24-39. */
export function parseSaRegistry(registry: Iterable<SaZapEntry>, layouts: Iterable<SaZapEntry>): SaRegistry {
  const attributes = new Map<number, SaAttribute>();
  for (const { name, integers } of registry) {
    const word = integers[0] ?? 0n;
    const number = Number(word & 0xffffn);
    attributes.set(number, { name, number, length: Number((word >> 24n) & 0xffffn) });
  }
  const orders = new Map<number, readonly number[]>();
  for (const { name, integers } of layouts) {
    const number = Number(name);
    if (!Number.isSafeInteger(number)) throw new ZfsError("ECORRUPT", `system attribute layout is named ${name}`);
    orders.set(number, integers.map(Number));
  }
  return { attributes, layouts: orders };
}
