/**
 * The copies of a block, tried until one verifies: each DVA, and at each all ways that its vdev offers.
 *
 * @see OpenZFS module/zfs/vdev_mirror.c vdev_mirror_io_done, vdev_raidz.c vdev_raidz_io_done
 */
import { isZfsError, ZfsError, type ZfsPlace } from "@zfskit/core";
import type { Candidate, TopVdev } from "@zfskit/vdev";
import type { Dva } from "./blkptr.ts";

/** What is read, and how one knows that it is right. */
export interface CopiesRequest {
  readonly dvas: readonly Dva[];
  /** Bytes. */
  readonly length: number;
  /** Transaction group in which the block was written to where it lies. */
  readonly birth?: number | undefined;
  verify(bytes: Uint8Array, dva: Dva): boolean;
  readonly signal?: AbortSignal | undefined;
  /** Give out the first copy that could be read when none verifies. */
  readonly unverified?: boolean | undefined;
}

/** Where the copies are, and who listens. */
export interface CopiesSource {
  top(id: number): TopVdev | undefined;
  readonly onRead: ((dva: Dva, psize: number, device: string) => void) | undefined;
}

/** What is left to be tried at one DVA. */
interface Waiting {
  readonly dva: Dva;
  readonly rest: Iterator<Candidate>;
  next: Candidate | undefined;
}

/**
 * The bytes of the first copy that verifies.
 *
 * What is costly at one DVA waits until the others had their turn. The vdevs are told what the bytes are in the end,
 * so that they can tell which devices were wrong.
 *
 * @throws {ZfsError} of what was tried: ECKSUM when some copy could be read, else the code of the first failure
 */
export async function readFirstVerified(source: CopiesSource, request: CopiesRequest): Promise<Uint8Array> {
  const { length, verify, signal } = request;
  const bytes = new Uint8Array(length);
  const failures = new Failures();
  const wrong: Candidate[] = [];
  let unverified: Uint8Array | undefined;

  const verifies = async (candidate: Candidate, dva: Dva): Promise<boolean> => {
    signal?.throwIfAborted();
    try {
      if (candidate.readSync === undefined) await candidate.read(bytes, signal);
      else candidate.readSync(bytes);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      failures.add(candidate, error);
      return false;
    }
    source.onRead?.(dva, length, candidate.name);
    if (verify(bytes, dva)) return true;
    failures.add(candidate, new ZfsError("ECKSUM", "checksum differs"));
    // One of a kind is enough to be told: the versions of a block know of each other.
    if (wrong[wrong.length - 1]?.name !== candidate.name) wrong.push(candidate);
    if (request.unverified === true) unverified ??= bytes.slice();
    return false;
  };
  const accept = (candidate: Candidate): Uint8Array => {
    if (wrong.length > 0 || failures.count > 0) candidate.settle?.(bytes, true);
    for (const other of wrong) other.settle?.(bytes, false);
    return bytes;
  };

  const waiting: Waiting[] = [];
  for (const dva of request.dvas) {
    const rest = candidatesAt(source, request, dva, failures)[Symbol.iterator]();
    let candidate = nextOf(rest);
    for (; candidate !== undefined && candidate.costly !== true; candidate = nextOf(rest)) {
      if (await verifies(candidate, dva)) return accept(candidate);
    }
    if (candidate !== undefined) waiting.push({ dva, rest, next: candidate });
  }
  for (const { dva, rest, next } of waiting) {
    for (let candidate = next; candidate !== undefined; candidate = nextOf(rest)) {
      if (await verifies(candidate, dva)) return accept(candidate);
    }
  }
  if (unverified !== undefined) return unverified;
  throw failures.summary(request.dvas[0]);
}

function nextOf(rest: Iterator<Candidate>): Candidate | undefined {
  const { done, value } = rest.next();
  return done === true ? undefined : value;
}

function candidatesAt(source: CopiesSource, { length, birth }: CopiesRequest, dva: Dva, failures: Failures): Iterable<Candidate> {
  const top = source.top(dva.vdev);
  try {
    if (top === undefined) throw new ZfsError("ECORRUPT", `the pool has no vdev ${dva.vdev}`);
    return top.candidates(dva.offset, length, birth);
  } catch (error) {
    if (!isZfsError(error)) throw error;
    failures.add({ name: `vdev ${dva.vdev}`, offset: dva.offset }, error);
    return [];
  }
}

/** Failed attempts that a message tells one by one. */
const TOLD_LIMIT = 8;

/** What was tried and how it failed; the same of the same is told once. */
class Failures {
  #count = 0;
  #first: ZfsError | undefined;
  #checksum = false;
  readonly #told = new Map<string, number>();
  #untold = 0;

  get count(): number {
    return this.#count;
  }

  add({ name, offset }: { readonly name: string; readonly offset: number }, error: ZfsError): void {
    this.#count++;
    this.#first ??= error;
    this.#checksum ||= error.code === "ECKSUM";
    const told = `${name} at 0x${offset.toString(16)}: ${error.reason}`;
    const times = this.#told.get(told);
    if (times !== undefined || this.#told.size < TOLD_LIMIT) this.#told.set(told, (times ?? 0) + 1);
    else this.#untold++;
  }

  summary(dva: Dva | undefined): ZfsError {
    const place: ZfsPlace = { vdev: dva?.vdev, offset: dva?.offset };
    if (this.#first === undefined) return new ZfsError("ECORRUPT", "block pointer names no copy", { place });
    const tried = [...this.#told].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`));
    if (this.#untold > 0) tried.push(`and ${this.#untold} more`);
    const code = this.#checksum ? "ECKSUM" : this.#first.code;
    return new ZfsError(code, `no copy of a block could be read (${tried.join("; ")})`, { place, cause: this.#first });
  }
}
