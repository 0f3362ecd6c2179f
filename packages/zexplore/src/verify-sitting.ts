/** One run of verify: what it says on the way, and the state that it keeps so that another can go on. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { ZfsError } from "@zfskit/core";
import type { Pool } from "@zfskit/pool";
import type { Leak, Problem, VerifyPosition, VerifyProgress } from "@zfskit/pool/verify";
import { DamagedFiles } from "./damaged-files.ts";
import { countedTypeName, leakText, problemText } from "./health-text.ts";
import type { Output } from "./output.ts";
import { Progress } from "./progress.ts";

/** What --resume keeps: where verifying was, of which state of which pool, and what was wrong up to there. */
export interface SavedState {
  readonly pool: string;
  readonly txg: number;
  readonly position: VerifyPosition;
  readonly blocks: number;
  readonly errors: number;
  readonly lost: number;
  /** In words; the first of them. */
  readonly problems: readonly string[];
}

/** How much was found. */
interface FoundCounts {
  readonly errors: number;
  readonly lost: number;
  /** Of them those that are kept in words. */
  readonly problems: number;
}

/** Between two writes of the state. */
const SAVE_MS = 10_000;
/** Problems that the state keeps in words. */
const SAVED_PROBLEMS = 1000;

/** One run: what it says on the way, and the state that it keeps. */
export class Sitting {
  readonly problems: string[];
  readonly files: DamagedFiles = new DamagedFiles();
  errors: number;
  lost: number;
  /** What there was when the last object with problems was reached: who goes on there finds its problems again. */
  #before: (FoundCounts & { readonly position: VerifyPosition }) | undefined;
  readonly #pool: Pool;
  readonly #out: Output;
  readonly #file: string | undefined;
  #bar: Progress | undefined;
  #bytes = 0;
  #saved = Date.now();

  constructor(pool: Pool, out: Output, file: string | undefined, before: SavedState | undefined) {
    this.#pool = pool;
    this.#out = out;
    this.#file = file;
    this.problems = [...(before?.problems ?? [])];
    this.errors = before?.errors ?? 0;
    this.lost = before?.lost ?? 0;
  }

  problem(problem: Problem, position: VerifyPosition): void {
    const text = problemText(problem);
    if (this.#before === undefined || !isSame(position, this.#before.position)) this.#before = { position, ...this.#counts() };
    this.errors++;
    if (problem.kind === "block" && problem.state === "lost") this.lost++;
    this.files.add(problem);
    if (this.problems.length < SAVED_PROBLEMS) this.problems.push(text);
    if (this.#out.json) this.#out.value({ ...problem, ...objectTypeOf(problem), type: "error", message: text });
    this.#out.fail(text);
  }

  leak(leak: Leak): void {
    if (this.#out.json) this.#out.value({ type: "leak", ...leak });
    this.#out.fail(leakText(leak));
  }

  async progress({ bytes, total, blocks, position }: VerifyProgress): Promise<void> {
    this.#bar ??= await Progress.start(this.#out.interactive, total);
    this.#bar.add(bytes - this.#bytes);
    this.#bytes = bytes;
    if (Date.now() - this.#saved >= SAVE_MS) this.save(position, blocks);
    // Files are read at once: without a pause, no signal would be heard.
    await new Promise((resolve) => setImmediate(resolve));
  }

  save(position: VerifyPosition, blocks: number): void {
    this.#saved = Date.now();
    if (this.#file === undefined) return;
    const before = this.#before;
    const { errors, lost, problems } = before !== undefined && isSame(position, before.position) ? before : this.#counts();
    const state: SavedState = {
      pool: String(this.#pool.guid),
      txg: this.#pool.txg,
      position,
      blocks,
      errors,
      lost,
      problems: this.problems.slice(0, problems),
    };
    writeFileSync(`${this.#file}.new`, `${JSON.stringify(state)}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }

  #counts(): FoundCounts {
    return { errors: this.errors, lost: this.lost, problems: this.problems.length };
  }

  /** There is nothing to go on with. */
  done(): void {
    if (this.#file !== undefined) rmSync(this.#file, { force: true });
  }

  stop(): void {
    this.#bar?.stop();
  }
}

/** By its name, as lines of counts have it. */
function objectTypeOf(problem: Problem): { objectType?: string } {
  return problem.kind === "block" ? { objectType: countedTypeName(problem.type) } : {};
}

function isSame(a: VerifyPosition, b: VerifyPosition): boolean {
  return a.objset === b.objset && a.object === b.object;
}

/** @throws {ZfsError} EINVAL when it is of another pool, or another state of it; undefined where there is no such file yet */
export function readState(file: string, pool: Pool): SavedState | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new ZfsError("EIO", `${file} cannot be read`, { cause: error });
  }
  let state: Partial<SavedState> | null;
  try {
    state = JSON.parse(text) as Partial<SavedState> | null;
  } catch {
    state = null;
  }
  const { position, problems } = state ?? {};
  if (
    !Number.isSafeInteger(position?.objset) ||
    !Number.isSafeInteger(position?.object) ||
    !Number.isSafeInteger(state?.errors) ||
    !Number.isSafeInteger(state?.lost) ||
    !Array.isArray(problems)
  )
    throw new ZfsError("EINVAL", `${file} holds no state of verify`);
  if (state?.pool !== String(pool.guid) || state?.txg !== pool.txg)
    throw new ZfsError("EINVAL", `${file} is of another pool, or of another transaction group of it: remove it to begin anew`);
  return state as SavedState;
}
