// A web server for a folder, as Debian has it: its own process, which this one need not wait for.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { has } from "./here.mjs";

/** Not one that other programs are likely to have. */
const PORT = 28_643;

/**
 * @typedef {object} WebServer
 * @property {string} origin what stands before the names of files in the folder
 * @property {() => void} stop
 *
 * @param {string} folder what it serves
 * @param {string} work a folder that is its own
 * @returns {WebServer | undefined} undefined where nginx is not there
 */
export function startNginx(folder, work) {
  if (!has("nginx")) return undefined;
  mkdirSync(work);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/${name};`).join(" ");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(work, "nginx.conf"),
    `${user} worker_processes 1; pid ${work}/pid; error_log ${work}/errors; events { worker_connections 256; }
    http { access_log off; sendfile on; ${places} server { listen 127.0.0.1:${PORT}; root ${folder}; } }`,
  );
  const options = ["-p", work, "-c", join(work, "nginx.conf"), "-e", join(work, "errors")];
  const { status, stderr } = spawnSync("nginx", options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`nginx: ${stderr}`);
  return { origin: `http://127.0.0.1:${PORT}`, stop: () => spawnSync("nginx", [...options, "-s", "stop"]) };
}
