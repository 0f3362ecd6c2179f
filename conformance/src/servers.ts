/** Servers that pools are read from: nginx as Debian has it, and an S3 server of npm. Each is a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./zexplore.ts";

export interface Server {
  /** As `http://127.0.0.1:8080`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * nginx with a folder as it is. Below `/whole/` it serves no ranges, below `/locked/` it asks for the password `horse` of
 * `reader`, and `/closed/` nobody may read.
 */
export async function startNginx(folder: string): Promise<Server> {
  const work = mkdtempSync(join(tmpdir(), "zfskit-nginx-"));
  // {PLAIN}: what nginx calls a password that is not hashed.
  writeFileSync(join(work, "passwords"), "reader:{PLAIN}horse\n");
  const bodies = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const configuration = (port: number) =>
    `${process.getuid?.() === 0 ? "user root;" : ""}
    daemon off;
    worker_processes 1;
    pid ${work}/pid;
    events { worker_connections 256; }
    http {
      access_log off;
      sendfile on;
      gzip on;
      gzip_types *;
      ${bodies.map((name) => `${name}_temp_path ${work}/${name};`).join("\n")}
      server {
        listen 127.0.0.1:${port};
        root ${folder};
        location /whole/ { alias ${folder}/; max_ranges 0; }
        location /locked/ { alias ${folder}/; auth_basic zfskit; auth_basic_user_file ${work}/passwords; }
        location /closed/ { deny all; }
      }
    }`;
  const start = (port: number) => {
    writeFileSync(join(work, "nginx.conf"), configuration(port));
    return spawn("nginx", ["-p", work, "-c", join(work, "nginx.conf"), "-e", join(work, "errors")], { stdio: "ignore" });
  };
  return started(start, () => rmSync(work, { recursive: true, force: true }));
}

/** Key and secret that the S3 server knows. */
const S3_KEY = "S3RVER";

export interface S3Server extends Server {
  /** What its clients need in their environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** An S3 server with one bucket, which keeps its objects in `folder`. */
export async function startS3(folder: string, bucket: string): Promise<S3Server> {
  mkdirSync(folder, { recursive: true });
  const program = join(repository, "node_modules/s3rver/bin/s3rver.js");
  const args = [program, "--silent", "-a", "127.0.0.1", "-d", folder, "--configure-bucket", bucket];
  const server = await started((port) => spawn("node", [...args, "-p", String(port)], { stdio: "ignore" }));
  const environment = {
    AWS_ENDPOINT_URL: server.origin,
    AWS_ACCESS_KEY_ID: S3_KEY,
    AWS_SECRET_ACCESS_KEY: S3_KEY,
    AWS_REGION: "us-east-1",
  };
  return { ...server, environment };
}

/** Store an object, over a connection of its own: one that was used before may just be closed by the server. */
export async function putObject({ origin }: S3Server, bucket: string, key: string, body: Uint8Array): Promise<void> {
  const put = request(`${origin}/${bucket}/${key}`, { method: "PUT", agent: false });
  put.end(body);
  const [answer] = (await once(put, "response")) as [IncomingMessage];
  answer.resume();
  if (answer.statusCode !== 200) throw new Error(`PUT ${bucket}/${key}: ${answer.statusCode}`);
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

const START_MS = 60_000;
/** Between looking for a free port and listening on it, something else may take it. */
const PORTS = 3;

async function started(start: (port: number) => ChildProcess, clean = () => {}): Promise<Server> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const child = start(port);
    const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
    const stop = async () => {
      child.kill();
      await ended;
    };
    const isUp = await answers(origin, () => child.exitCode === null);
    if (isUp) return { origin, stop: () => stop().then(clean) };
    await stop();
    if (tries < PORTS) continue;
    clean();
    throw new Error(`${child.spawnfile} did not start`);
  }
}

/** Whether a server answers, while there is hope. */
async function answers(origin: string, isAlive: () => boolean): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  while (isAlive() && Date.now() < deadline) {
    try {
      await (await fetch(origin)).arrayBuffer();
      return isAlive();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}
