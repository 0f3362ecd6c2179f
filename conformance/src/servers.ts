/** Servers that pools are read from: nginx as Debian has it, and an S3 server of npm. Each is a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
  const port = await freePort();
  // {PLAIN}: what nginx calls a password that is not hashed.
  writeFileSync(join(work, "passwords"), "reader:{PLAIN}horse\n");
  const bodies = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(
    join(work, "nginx.conf"),
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
    }`,
  );
  const child = spawn("nginx", ["-p", work, "-c", join(work, "nginx.conf"), "-e", join(work, "errors")], { stdio: "ignore" });
  return started(child, port, () => rmSync(work, { recursive: true, force: true }));
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
  const port = await freePort();
  const program = join(repository, "node_modules/s3rver/bin/s3rver.js");
  const args = ["--silent", "-a", "127.0.0.1", "-p", String(port), "-d", folder, "--configure-bucket", bucket];
  const server = await started(spawn("node", [program, ...args], { stdio: "ignore" }), port, () => {});
  const environment = {
    AWS_ENDPOINT_URL: server.origin,
    AWS_ACCESS_KEY_ID: S3_KEY,
    AWS_SECRET_ACCESS_KEY: S3_KEY,
    AWS_REGION: "us-east-1",
  };
  return { ...server, environment };
}

/** Store an object. The server may have closed a connection that was not used for a while: then another is tried. */
export async function putObject({ origin }: S3Server, bucket: string, key: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const put = () => fetch(`${origin}/${bucket}/${key}`, { method: "PUT", body });
  const { ok, status } = await put().catch(put);
  if (!ok) throw new Error(`PUT ${bucket}/${key}: ${status}`);
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

const START_MS = 20_000;

async function started(child: ChildProcess, port: number, clean: () => void): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    clean();
  };
  const deadline = Date.now() + START_MS;
  for (;;) {
    try {
      await (await fetch(origin)).arrayBuffer();
      return { origin, stop };
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline) {
        await stop();
        throw new Error(`${child.spawnfile} did not start`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
