/**
 * The variable part of log records: names, access control lists, attributes, one behind the other.
 */
import { decodeName, ZfsError } from "@zfskit/core";
import { LrAttrEndView, LrAttrView, XAT0_AV_SCANSTAMP, XAT0_PROJID } from "@zfskit/format/zil";
import type { LoggedAcl, LoggedAttributes } from "./record.ts";

const ALIGN_BYTES = 8;
/** Words of a bitmap of attributes; OpenZFS has three. */
const MASK_WORDS_MAX = 16;

/** Takes the parts of a record's body in order. */
export class RecordBody {
  readonly bytes: Uint8Array;
  readonly littleEndian: boolean;
  #at: number;

  /** @param bytes - the whole record; @param at - where its fixed part ends */
  constructor(bytes: Uint8Array, at: number, littleEndian: boolean) {
    this.bytes = bytes;
    this.littleEndian = littleEndian;
    this.#at = at;
  }

  /** @throws {ZfsError} ECORRUPT when the record ends before */
  take(length: number, what: string): Uint8Array {
    if (length > this.bytes.length - this.#at) throw corrupt(`${what} of ${length} bytes reaches past its log record`);
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** Everything that is left. */
  rest(): Uint8Array {
    return this.take(this.bytes.length - this.#at, "rest");
  }

  /** Text up to a zero. */
  text(what: string): string {
    const end = this.bytes.indexOf(0, this.#at);
    if (end < 0) throw corrupt(`${what} in a log record does not end`);
    const bytes = this.take(end - this.#at, what);
    this.#at++;
    return decodeName(bytes);
  }

  /** The name of an entry in a directory. */
  name(): string {
    const name = this.text("name");
    if (name === "") throw corrupt("empty name in a log record");
    return name;
  }

  /** Names of the domains that owner and group belong to stand before what follows. */
  skipDomains(count: number): void {
    if (count > this.bytes.length) throw corrupt(`${count} domains in a log record`);
    for (let i = 0; i < count; i++) this.text("domain");
  }

  attributes(): LoggedAttributes {
    const head = LrAttrView.of(this.bytes, this.#at, this.littleEndian);
    const words = head.masksize;
    if (words < 1 || words > MASK_WORDS_MAX) throw corrupt(`bitmap of ${words} words in a log record`);
    const mask = head.bitmap;
    this.take(LrAttrView.SIZE + (words - 1) * 4, "bitmap");
    const end = LrAttrEndView.of(this.take(LrAttrEndView.SIZE, "attributes"), 0, this.littleEndian);
    return {
      mask,
      flags: end.attrs,
      crtime: [end.crtime(0), end.crtime(1)],
      // Both share one place: a file cannot have both.
      projectId:
        (mask & XAT0_PROJID) !== 0 && (mask & XAT0_AV_SCANSTAMP) === 0
          ? end.dv.getBigUint64(end.scanstamp.byteOffset - end.dv.byteOffset, this.littleEndian)
          : undefined,
      scanstamp: (mask & XAT0_AV_SCANSTAMP) === 0 ? undefined : end.scanstamp,
    };
  }

  /** Entries, then as many FUIDs, then the names of domains. */
  acl(facts: {
    readonly count: number;
    readonly bytes: number;
    readonly flags: bigint;
    readonly fuids: number;
    readonly domains: number;
  }): LoggedAcl {
    const aces = this.take(facts.bytes, "access control list");
    this.take(-facts.bytes & (ALIGN_BYTES - 1), "padding");
    this.take(facts.fuids * ALIGN_BYTES, "FUIDs");
    this.skipDomains(facts.domains);
    return { count: facts.count, flags: facts.flags, aces, littleEndian: this.littleEndian };
  }
}

/** How many domains a record names for its owner and group. */
export function domainCount(uid: bigint, gid: bigint): number {
  const owner = uid >> 32n;
  const group = gid >> 32n;
  return (owner === 0n ? 0 : 1) + (group === 0n || group === owner ? 0 : 1);
}

export function corrupt(reason: string): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "lr" } });
}
