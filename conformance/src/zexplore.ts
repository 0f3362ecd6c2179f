/** Runs the command line as a user would, on the runtime that the suite runs on. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
/** The root of the repository. */
export const repository: string = existsSync(join(here, "../../bin")) ? join(here, "../..") : join(here, "../../..");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Deno, Bun, or Node with its version. */
export function runtimeName(): string {
  const versions = process.versions as Record<string, string | undefined>;
  if (versions["deno"] !== undefined) return "deno";
  return versions["bun"] === undefined ? `node${versions["node"]?.split(".")[0]}` : "bun";
}

/** The program and its first arguments: what was built on Node, as users have it, and the source on Deno and Bun. */
export function zexploreCommand(): string[] {
  const versions = process.versions as Record<string, string | undefined>;
  const source = join(repository, "packages/zexplore/src/main.ts");
  if (versions["deno"] !== undefined)
    return [process.execPath, "run", "--quiet", "--allow-all", "--no-lock", "--no-check", "--conditions", "zfskit-source", source];
  if (versions["bun"] !== undefined) return [process.execPath, "--conditions=zfskit-source", source];
  return [process.execPath, join(repository, "packages/zexplore/dist/bundle/main.js")];
}

export function zexplore(...args: string[]): Run {
  const [program = "", ...first] = zexploreCommand();
  const run = spawnSync(program, [...first, ...args], { encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, NO_COLOR: "1" } });
  if (run.error !== undefined) throw run.error;
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The same, beside what else is done meanwhile. */
export function zexploreBeside(...args: string[]): Promise<Run> {
  const [program = "", ...first] = zexploreCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
    const said: Record<"stdout" | "stderr", Uint8Array[]> = { stdout: [], stderr: [] };
    child.stdout.on("data", (bytes) => said.stdout.push(bytes));
    child.stderr.on("data", (bytes) => said.stderr.push(bytes));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, stdout: Buffer.concat(said.stdout).toString(), stderr: Buffer.concat(said.stderr).toString() });
    });
  });
}

/** Works through a list, with as many under way as there are processors. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

/** The values of output in JSON lines. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
