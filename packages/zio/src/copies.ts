/**
 * The copies of a block, tried until one verifies: each DVA, and at each all ways that its vdev offers.
 *
 * @see OpenZFS module/zfs/vdev_mirror.c vdev_mirror_io_done, vdev_raidz.c vdev_raidz_io_done
 */
import { isZfsError, type Soon, ZfsError, type ZfsPlace } from "@zfskit/core";
import type { Candidate, TopVdev } from "@zfskit/vdev";
import type { Dva } from "./blkptr.ts";

/** What is read, and how one knows that it is right. */
export interface CopiesRequest {
  readonly dvas: readonly Dva[];
  /** As long as what is read. Copies that do not verify are read into it too. */
  readonly into: Uint8Array;
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

/**
 * The bytes of the first copy that verifies; at once where the devices answer at once.
 *
 * What is costly at one DVA waits until the others had their turn. The vdevs are told what the bytes are in the end,
 * so that they can tell which devices were wrong.
 *
 * @returns `request.into`
 * @throws {ZfsError} of what was tried: ECKSUM when some copy could be read, else the code of the first failure
 */
export function readFirstVerified(source: CopiesSource, request: CopiesRequest): Soon<Uint8Array> {
  const search = searched(source, request);
  const { done, value } = search.next();
  return done === true ? value : readOn(search, value, request);
}

/** The same from the first candidate on that takes waiting for. */
async function readOn(search: Search, candidate: Candidate, { into, signal }: CopiesRequest): Promise<Uint8Array> {
  for (let waitingFor = candidate; ; ) {
    let failure: unknown;
    try {
      await waitingFor.read(into, signal);
    } catch (error) {
      failure = error;
    }
    const { done, value } = search.next(failure);
    if (done === true) return value;
    waitingFor = value;
  }
}

/** Gives candidates that are to be read by whoever can wait, and takes what went wrong with that. */
type Search = Generator<Candidate, Uint8Array, unknown>;

function* searched(source: CopiesSource, request: CopiesRequest): Search {
  const { into, verify, signal } = request;
  const failures = new Failures();
  const wrong: Candidate[] = [];
  let unverified: Uint8Array | undefined;
  for (const { dva, candidate } of inOrder(source, request, failures)) {
    signal?.throwIfAborted();
    let failure: unknown;
    if (candidate.readSync === undefined) failure = yield candidate;
    else {
      try {
        candidate.readSync(into);
      } catch (error) {
        failure = error;
      }
    }
    if (failure !== undefined) {
      if (!isZfsError(failure)) throw failure;
      failures.add(candidate, failure);
      continue;
    }
    source.onRead?.(dva, into.length, candidate.name);
    if (verify(into, dva)) {
      if (wrong.length > 0 || failures.count > 0) candidate.settle?.(into, true);
      for (const other of wrong) other.settle?.(into, false);
      return into;
    }
    failures.add(candidate, new ZfsError("ECKSUM", "checksum differs"));
    // One of a kind is enough to be told: the versions of a block know of each other.
    if (wrong[wrong.length - 1]?.name !== candidate.name) wrong.push(candidate);
    if (request.unverified === true) unverified ??= into.slice();
  }
  if (unverified === undefined) throw failures.summary(request.dvas[0]);
  into.set(unverified);
  return into;
}

interface Attempt {
  readonly dva: Dva;
  readonly candidate: Candidate;
}

/** All ways to read a block: the costly ones behind all that are not. */
function* inOrder(source: CopiesSource, request: CopiesRequest, failures: Failures): Generator<Attempt> {
  const costly: { readonly dva: Dva; readonly first: Candidate; readonly rest: Iterator<Candidate> }[] = [];
  for (const dva of request.dvas) {
    const rest = candidatesAt(source, request, dva, failures)[Symbol.iterator]();
    for (let candidate = nextOf(rest); candidate !== undefined; candidate = nextOf(rest)) {
      if (candidate.costly === true) {
        costly.push({ dva, first: candidate, rest });
        break;
      }
      yield { dva, candidate };
    }
  }
  for (const { dva, first, rest } of costly)
    for (let candidate: Candidate | undefined = first; candidate !== undefined; candidate = nextOf(rest)) yield { dva, candidate };
}

function nextOf(rest: Iterator<Candidate>): Candidate | undefined {
  const { done, value } = rest.next();
  return done === true ? undefined : value;
}

function candidatesAt(source: CopiesSource, { into, birth }: CopiesRequest, dva: Dva, failures: Failures): Iterable<Candidate> {
  const top = source.top(dva.vdev);
  try {
    if (top === undefined) throw new ZfsError("ECORRUPT", `the pool has no vdev ${dva.vdev}`);
    return top.candidates(dva.offset, into.length, birth);
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
