/**
 * One error class for everything that depends on bytes read.
 *
 * Codes are errno names, as node:fs has them; callers match the code, never the text.
 */
import type { Soon } from "./soon.ts";

export type ZfsErrorCode =
  /** A source failed to deliver; `cause` holds its error. */
  | "EIO"
  /** No copy of a block verified. */
  | "ECKSUM"
  /** Bytes that make no sense: wrong magic, a length past its block, a loop. */
  | "ECORRUPT"
  /** Members of the pool are missing. */
  | "ENODEV"
  /** A feature, version or algorithm that is not implemented, by name. */
  | "ENOTSUP"
  /** A key is missing or wrong. */
  | "EACCES"
  /** A limit of ours was reached; the message names the option that raises it. */
  | "ELIMIT"
  | "ENOENT"
  | "ENOTDIR"
  | "EISDIR"
  | "ELOOP"
  | "EINVAL"
  | "EROFS"
  | "EBADF";

/** What is known of where something went wrong; every field is optional, each layer adds what it knows. */
export interface ZfsPlace {
  readonly pool?: string | undefined;
  readonly dataset?: string | undefined;
  readonly path?: string | undefined;
  /** The dataset whose key is missing or wrong, with EACCES: what to load a key for. */
  readonly encryptionRoot?: string | undefined;
  /** Object set id (the object number of its dataset in the MOS; 0 for the MOS itself). */
  readonly objset?: number | undefined;
  readonly object?: number | undefined;
  readonly level?: number | undefined;
  readonly blkid?: number | undefined;
  /** Bytes from the start of the file or volume. */
  readonly position?: number | undefined;
  readonly vdev?: number | undefined;
  /** Bytes from the start of the source or vdev. */
  readonly offset?: number | undefined;
  readonly structure?: string | undefined;
  readonly field?: string | undefined;
  /** Bytes into `structure`. */
  readonly at?: number | undefined;
}

/** The only error that zfskit's packages throw because of what they read. */
export class ZfsError extends Error {
  override readonly name: string = "ZfsError";
  readonly code: ZfsErrorCode;
  /** The message without the place. */
  readonly reason: string;
  place: ZfsPlace;

  constructor(code: ZfsErrorCode, reason: string, options: { readonly place?: ZfsPlace; readonly cause?: unknown } = {}) {
    super(reason, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.reason = reason;
    this.place = options.place ?? {};
    this.message = describe(reason, this.place);
  }

  /** Fill in fields of `place` that no lower layer knew; returns this error, for rethrowing. */
  at(place: ZfsPlace): this {
    const known = Object.fromEntries(Object.entries(this.place).filter(([, value]) => value !== undefined));
    this.place = { ...place, ...known };
    this.message = describe(this.reason, this.place);
    return this;
  }
}

/**
 * True for a ZfsError of any installed copy of this package, of the given code if one is named.
 */
export function isZfsError(error: unknown, code?: ZfsErrorCode): error is ZfsError {
  // By shape, not instanceof: two installed copies of this package must agree.
  if (!(error instanceof Error) || error.name !== "ZfsError" || !("place" in error)) return false;
  return code === undefined || (error as ZfsError).code === code;
}

/** Run `read`, and add `place` to a ZfsError that comes out of it. */
export function atPlace<T>(place: ZfsPlace, read: () => Promise<T>): Promise<T>;
export function atPlace<T>(place: ZfsPlace, read: () => Soon<T>): Soon<T>;
export function atPlace<T>(place: ZfsPlace, read: () => Soon<T>): Soon<T> {
  const rethrow = (error: unknown): never => {
    throw isZfsError(error) ? error.at(place) : error;
  };
  try {
    const result = read();
    return result instanceof Promise ? result.catch(rethrow) : result;
  } catch (error) {
    return rethrow(error);
  }
}

/** The same for work that does not wait. */
export function atPlaceSync<T>(place: ZfsPlace, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isZfsError(error) ? error.at(place) : error;
  }
}

function describe(reason: string, place: ZfsPlace): string {
  const words: string[] = [];
  if (place.dataset !== undefined) words.push(place.path === undefined ? place.dataset : `${place.dataset}:${place.path}`);
  else if (place.path !== undefined) words.push(place.path);
  else if (place.pool !== undefined) words.push(`pool ${place.pool}`);
  if (place.objset !== undefined && place.dataset === undefined) words.push(place.objset === 0 ? "MOS" : `objset ${place.objset}`);
  if (place.object !== undefined) words.push(`object ${place.object}`);
  if (place.level !== undefined) words.push(`level ${place.level}`);
  if (place.blkid !== undefined) words.push(`block ${place.blkid}`);
  if (place.position !== undefined) words.push(`byte ${place.position}`);
  if (place.structure !== undefined) words.push(place.field === undefined ? place.structure : `${place.structure}.${place.field}`);
  else if (place.field !== undefined) words.push(place.field);
  if (place.at !== undefined) words.push(`at 0x${place.at.toString(16)}`);
  const device: string[] = [];
  if (place.vdev !== undefined) device.push(`vdev ${place.vdev}`);
  if (place.offset !== undefined) device.push(`offset 0x${place.offset.toString(16)}`);
  const where = words.join(" ");
  const tail = device.length === 0 ? "" : ` (${device.join(" ")})`;
  return where === "" ? `${reason}${tail}` : `${reason} in ${where}${tail}`;
}
