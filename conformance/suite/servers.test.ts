/** Pools behind a web server and in an object store: over connections that are slow or cut, and with files that change or may not be read. */
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Transfer } from "@zfskit/blockdev/http";
import { openPool, type Pool } from "@zfskit/pool";
import { digest } from "../src/digest.ts";
import { missing } from "../src/disk-forms.ts";
import { fixture } from "../src/fixture.ts";
import { putObject, startNginx, startS3 } from "../src/servers.ts";
import { zexplore } from "../src/zexplore.ts";

const nginxHere = missing(["nginx"]).length === 0;
const skip = nginxHere ? false : "SKIPPED: nginx is not installed (Debian: apt-get install nginx-light)";

const single = join(await fixture("openzfs-2.4/single"), "0.img");
const striped = await fixture("openzfs-2.4/rz1-3");
const members = readdirSync(striped).map((file) => join(striped, file));
const folder = join(single, "../..");

const nginx = nginxHere ? await startNginx(folder) : undefined;
const origin = nginx?.origin ?? "";
const BUCKET = "weather";
const objects = mkdtempSync(join(tmpdir(), "zfskit-s3-"));
const s3 = await startS3(objects, BUCKET);
Object.assign(process.env, s3.environment);
for (const file of members) await putObject(s3, BUCKET, `rz1-3/${file.slice(striped.length + 1)}`, readFileSync(file));
after(async () => {
  await nginx?.stop();
  await s3.stop();
  rmSync(objects, { recursive: true });
});

const urlOf = (file: string, from = origin) => from + file.slice(folder.length);

/** Servers, and how the members of a pool on them are called when they are reached by another way. */
const servers: Readonly<Record<string, { readonly origin: string; names(origin: string): string[]; readonly skip: string | false }>> = {
  nginx: { origin, names: (from) => members.map((file) => urlOf(file, from)), skip },
  S3: {
    origin: s3.origin,
    names(from) {
      process.env["AWS_ENDPOINT_URL"] = from;
      return [`s3://${BUCKET}/rz1-3/`];
    },
    skip: false,
  },
};

async function digestOf(pool: Pool): Promise<Map<string, string>> {
  try {
    return await digest(pool, () => true);
  } finally {
    await pool.close();
  }
}

/** What happens to bytes on their way from the server: where it gives false the connection is cut. */
type Weather = (bytes: number) => Promise<boolean>;

/** A way to a server through some weather. */
async function throughWeather<T>(to: string, weather: () => Weather, work: (origin: string) => Promise<T>): Promise<T> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(new URL(to).port), "127.0.0.1");
    const onBytes = weather();
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far);
    far.on("data", async (piece: Uint8Array) => {
      far.pause();
      if (!(await onBytes(piece.length))) near.destroy();
      else if (!near.destroyed) near.write(piece);
      far.resume();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Numbers of chance that are the same in each run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const chance = chances(10);

const weathers: Readonly<Record<string, () => Weather>> = {
  "each piece comes up to 5 ms late": () => async () => {
    await new Promise((resolve) => setTimeout(resolve, chance() * 5));
    return true;
  },
  "connections are cut after 0.1 to 1 MB": () => {
    let left = 100_000 + chance() * 900_000;
    return async (bytes) => {
      left -= bytes;
      return left > 0;
    };
  },
};

for (const [name, server] of Object.entries(servers)) {
  for (const [title, weather] of Object.entries(weathers)) {
    test(`${name}: the same files where ${title}`, { skip: server.skip }, async () => {
      const expected = await digestOf(await openPool(members));
      const requests: Transfer[] = [];
      const read = await throughWeather(server.origin, weather, async (from) =>
        digestOf(await openPool(server.names(from), { sources: { onRequest: (transfer) => requests.push(transfer) } })),
      );
      assert.deepEqual(read, expected);
      if (title.includes("cut"))
        assert.ok(
          requests.some(({ length, bytes }) => length !== undefined && bytes < length),
          "none was cut",
        );
    });
  }
}

/** Reads all of a pool that was changed underneath: what is given out is what was there before. */
async function holdChanged(pool: Pool, expected: ReadonlyMap<string, string>): Promise<void> {
  // Whether a dataset or all of it ends there depends on what was read before.
  const read = await digestOf(pool).catch((error: Error) => {
    assert.match(error.message, /changed while it was read: open it again/);
    return new Map([["", "error EIO"]]);
  });
  assert.ok([...read.values()].includes("error EIO"));
  for (const [path, line] of read) if (!line.startsWith("error ")) assert.equal(line, expected.get(path), path);
}

test("nginx: a file that is replaced while it is read is an error, and no other bytes", { skip }, async () => {
  const work = mkdtempSync(join(folder, "replaced-"));
  try {
    const file = join(work, "0.img");
    copyFileSync(single, file);
    // nginx tells versions apart by their second and size.
    utimesSync(file, 1e9, 1e9);
    const expected = await digestOf(await openPool(file));
    const pool = await openPool(urlOf(file));
    // The same bytes at another time: nobody can know that they are the same.
    copyFileSync(single, join(work, "new"));
    renameSync(join(work, "new"), file);
    await holdChanged(pool, expected);
  } finally {
    rmSync(work, { recursive: true });
  }
});

test("S3: an object that is replaced while it is read is an error, and no other bytes", async () => {
  const bytes = readFileSync(single);
  await putObject(s3, BUCKET, "replaced", bytes);
  process.env["AWS_ENDPOINT_URL"] = s3.origin;
  const pool = await openPool(`s3://${BUCKET}/replaced`);
  bytes.fill(0xa5, bytes.length / 2);
  await putObject(s3, BUCKET, "replaced", bytes);
  await holdChanged(pool, await digestOf(await openPool(single)));
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  ["/whole", "ENOTSUP", /does not serve parts of files: download it/],
  ["/locked", "EACCES", /401.*-H/],
  ["/closed", "EACCES", /403/],
  ["/nowhere", "ENOENT", /does not exist/],
];

for (const [below, code, message] of refused) {
  test(`${below}: ${code}`, { skip }, async () => {
    await assert.rejects(openPool(urlOf(single, `${origin}${below}`)), (error: { code?: string; message: string }) => {
      assert.match(error.message, message);
      return error.code === code;
    });
  });
}

test("a password in a header opens what is locked", { skip }, async () => {
  const headers = { authorization: `Basic ${btoa("reader:horse")}` };
  const pool = await openPool(urlOf(single, `${origin}/locked`), { sources: { headers } });
  assert.equal(pool.name, "single");
  await pool.close();
});

/** Opening a pool and reading a file of some hundred bytes; no more requests and bytes than these. */
const costs: readonly {
  readonly pool: string;
  readonly urls: readonly string[];
  readonly file: string;
  readonly requests: number;
  readonly bytes: number;
}[] = [
  { pool: "single", urls: [urlOf(single)], file: "/dir/hard", requests: 11, bytes: 2_228_224 },
  { pool: "rz1-3", urls: members.map((file) => urlOf(file)), file: "/small.txt", requests: 18, bytes: 4_718_592 },
];

for (const { pool: name, urls, file, requests, bytes } of costs) {
  test(`${name} is opened and a small file read with ${requests} requests, ${bytes} bytes`, { skip }, async () => {
    const transfers: Transfer[] = [];
    const pool = await openPool([...urls], { sources: { onRequest: (transfer) => transfers.push(transfer) } });
    const text = await (await pool.dataset(name)).readFile(file);
    await pool.close();
    assert.ok(text.length > 0 && text.length < 2000);
    const sum = transfers.reduce((total, transfer) => total + transfer.bytes, 0);
    assert.ok(transfers.length <= requests && sum <= bytes, `${transfers.length} requests, ${sum} bytes`);
  });
}

test("--trace shows these requests", { skip }, () => {
  const { status, stderr } = zexplore("cat", "--trace", "-p", urlOf(single), "single:/dir/hard");
  assert.equal(status, 0, stderr);
  const requests = [...stderr.matchAll(/^GET (\S+) offset 0x[0-9a-f]+ (\d+) bytes, status 206, \d+ ms$/gm)];
  assert.equal(requests.length, 11, stderr);
  assert.equal(
    requests.reduce((sum, [, , bytes]) => sum + Number(bytes), 0),
    2_228_224,
  );
  assert.ok(requests.every(([, url]) => url === urlOf(single)));
});
