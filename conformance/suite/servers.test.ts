/** Pools behind a real web server: over connections that are slow or cut, and with files that change or may not be read. */
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Transfer } from "@zfskit/blockdev/http";
import { openPool, type Pool } from "@zfskit/pool";
import { digest } from "../src/digest.ts";
import { missing } from "../src/disk-forms.ts";
import { fixture } from "../src/fixture.ts";
import { startNginx } from "../src/servers.ts";

const skip = missing(["nginx"]).length === 0 ? false : "SKIPPED: nginx is not installed (Debian: apt-get install nginx-light)";

const single = join(await fixture("openzfs-2.4/single"), "0.img");
const striped = await fixture("openzfs-2.4/rz1-3");
const folder = join(single, "../..");
const nginx = skip === false ? await startNginx(folder) : undefined;
const origin = nginx?.origin ?? "";
after(() => nginx?.stop());

const urlOf = (file: string, from = origin) => from + file.slice(folder.length);

async function digestOf(pool: Pool): Promise<Map<string, string>> {
  try {
    return await digest(pool, () => true);
  } finally {
    await pool.close();
  }
}

/** What happens to bytes on their way from the server: where it gives false the connection is cut. */
type Weather = (bytes: number) => Promise<boolean>;

/** A way to nginx through some weather. */
async function throughWeather<T>(weather: () => Weather, work: (origin: string) => Promise<T>): Promise<T> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(new URL(origin).port), "127.0.0.1");
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
  "connections are cut after 0.2 to 4 MB": () => {
    let left = 200_000 + chance() * 3_800_000;
    return async (bytes) => {
      left -= bytes;
      return left > 0;
    };
  },
};

for (const [title, weather] of Object.entries(weathers)) {
  test(`the same files where ${title}`, { skip }, async () => {
    const members = readdirSync(striped).map((file) => join(striped, file));
    const expected = await digestOf(await openPool(members));
    const { read, requests } = await throughWeather(weather, async (from) => {
      const requests: Transfer[] = [];
      const pool = await openPool(
        members.map((file) => urlOf(file, from)),
        { sources: { onRequest: (transfer) => requests.push(transfer) } },
      );
      return { read: await digestOf(pool), requests };
    });
    assert.deepEqual(read, expected);
    if (title.includes("cut"))
      assert.ok(
        requests.some(({ length, bytes }) => length !== undefined && bytes < length),
        "none was cut",
      );
  });
}

test("a file that is replaced while it is read is an error, and no other bytes", { skip }, async () => {
  const work = mkdtempSync(join(folder, "replaced-"));
  try {
    const file = join(work, "0.img");
    copyFileSync(single, file);
    const pool = await openPool(urlOf(file));
    // The same bytes at another time: nobody can know that they are the same.
    copyFileSync(single, join(work, "new"));
    renameSync(join(work, "new"), file);
    await assert.rejects(digestOf(pool), { code: "EIO", message: /changed while it was read: open it again/ });
  } finally {
    rmSync(work, { recursive: true });
  }
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
