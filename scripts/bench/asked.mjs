// Programs that stay alive and answer a line by a line or more: kernels in each runtime, and the same in C.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const worker = fileURLToPath(new URL("kernel-worker.mjs", import.meta.url));
const source = fileURLToPath(new URL("native.c", import.meta.url));

/**
 * @typedef {object} Asked
 * @property {(name: string, size: number) => Promise<{ speeds: Record<string, number>, leftOut: readonly string[] }>} measure
 *   one turn of each form of a case, MB a second of CPU; a failure is an error
 * @property {() => void} end
 *
 * @param {import("./here.mjs").Runtime} runtime
 * @param {{ samples: string, packages: string }} folders
 * @returns {Asked}
 */
export function askRuntime(runtime, { samples, packages }) {
  const lines = linesOf([...runtime.runs(worker), samples, packages]);
  return {
    async measure(name, size) {
      lines.say(JSON.stringify({ name, size }));
      const { error, speeds, leftOut } = JSON.parse(await lines.next());
      if (error !== undefined) throw new Error(`${runtime.title}: ${name}, ${size} bytes: ${error}`);
      return { speeds, leftOut };
    },
    end: lines.end,
  };
}

/**
 * The same work in C; undefined where there is no C compiler.
 *
 * @returns {Asked | undefined}
 */
export function askNative({ samples }) {
  const program = join(samples, "native");
  const compiled = spawnSync("cc", ["-O2", "-o", program, source, "-ldl"], { stdio: ["ignore", "inherit", "inherit"] });
  if (compiled.error !== undefined) return undefined;
  if (compiled.status !== 0) throw new Error(`cc ${source}: exit ${compiled.status}`);
  const lines = linesOf([program, samples]);
  return {
    async measure(name, size) {
      lines.say(`${name}\t${size}`);
      const speeds = {};
      for (let line = await lines.next(); line !== ""; line = await lines.next()) {
        const [form, speed] = line.split("\t");
        speeds[form] = Number(speed);
      }
      return { speeds, leftOut: [] };
    },
    end: lines.end,
  };
}

function linesOf([command, ...args]) {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    say: (line) => child.stdin.write(`${line}\n`),
    async next() {
      const { done, value } = await lines.next();
      if (done) throw new Error(`${command} ${args.join(" ")} has ended`);
      return value;
    },
    end: () => child.stdin.end(),
  };
}
