import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { defaultSend, type HttpOptions, openUrl, type Transfer } from "../src/http.ts";
import { type Send, webSend } from "../src/http-send.ts";
import { JoinedSource } from "../src/index.ts";

const file = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 7919) >> 8);

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server for one test; `work` gets the URL of its file. */
async function serve(answer: Answer, work: (url: string) => Promise<void>): Promise<void> {
  let count = 0;
  const server = createServer((request, response) => answer(request, response, ++count));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/pool.img?signature=secret`);
  } finally {
    server.closeAllConnections?.();
    await new Promise((resolve) => server.close(resolve));
  }
}

function rangeOf(request: IncomingMessage): { start: number; end: number } {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  return { start: Number(start), end: Math.min(Number(end) + 1, file.length) };
}

function answerRange(request: IncomingMessage, response: ServerResponse, etag: string, bytes: Uint8Array): void {
  const { start, end } = rangeOf(request);
  response.writeHead(206, { "content-range": `bytes ${start}-${end - 1}/${bytes.length}`, "content-length": end - start, etag });
  response.end(bytes.subarray(start, end));
}

/** What a good server does. */
const good = (request: IncomingMessage, response: ServerResponse): void => answerRange(request, response, '"v1"', file);

const quick: HttpOptions = { pauseMs: 1 };

/** The codes that reading the last 1000 bytes ends with. */
async function failure(url: string, options: HttpOptions): Promise<{ code: string; message: string }> {
  try {
    const source = await openUrl(url, options);
    await source.read(source.size - 1000, 1000);
  } catch (error) {
    if (isZfsError(error)) return error;
    throw error;
  }
  return assert.fail("nothing failed");
}

const senders: readonly [string, Send][] = [
  ["by default", defaultSend()],
  ["by fetch", webSend],
];
for (const [how, send] of senders) {
  test(`${how}: a range is what lies there, and the first request brings the start with it`, async () => {
    await serve(good, async (url) => {
      const transfers: Transfer[] = [];
      const source = await openUrl(url, { send, onRequest: (transfer) => transfers.push(transfer) });
      assert.equal(source.size, file.length);
      assert.doesNotMatch(source.name, /secret/);
      assert.deepEqual(await source.read(100, 1000), file.slice(100, 1100));
      assert.equal(transfers.length, 1);
      for (const [offset, length] of [
        [600_000, 1],
        [524_287, 2],
        [0, file.length],
        [file.length, 0],
        [2_999_999, 1],
      ] as const)
        assert.deepEqual(await source.read(offset, length), file.slice(offset, offset + length));
      const into = new Uint8Array(50_000);
      assert.equal((await source.read(1_000_000, 40_000, { into })).buffer, into.buffer);
      assert.deepEqual(into.subarray(0, 40_000), file.subarray(1_000_000, 1_040_000));
      assert.deepEqual(transfers.at(-1), {
        ...transfers.at(-1),
        offset: 1_000_000,
        length: 40_000,
        bytes: 40_000,
        status: 206,
        method: "GET",
      });
      await source.close();
      await assert.rejects(source.read(1_000_000, 1), /was closed/);
    });
  });

  test(`${how}: connections that are cut are taken up again where they ended`, async () => {
    let cuts = 0;
    await serve(
      (request, response, count) => {
        const { start, end } = rangeOf(request);
        if (count % 2 === 1) {
          cuts++;
          response.writeHead(206, { "content-range": `bytes ${start}-${end - 1}/${file.length}`, "content-length": end - start });
          const half = Math.ceil((end - start) / 2);
          response.write(file.subarray(start, start + half), () => setTimeout(() => response.destroy(), 5));
        } else good(request, response);
      },
      async (url) => {
        const source = await openUrl(url, { ...quick, send });
        assert.deepEqual(await source.read(0, file.length), file);
        assert.deepEqual(await source.read(1_500_000, 1_000_000), file.slice(1_500_000, 2_500_000));
        assert.ok(cuts > 1);
      },
    );
  });

  for (const [what, headers, status] of [
    ["503", {}, 503],
    ["429 that says when to come back", { "retry-after": "0" }, 429],
    ["500", {}, 500],
  ] as const)
    test(`${how}: ${what} is tried again`, async () => {
      await serve(
        (request, response, count) => (count % 3 === 0 ? good(request, response) : response.writeHead(status, headers).end()),
        async (url) => {
          const source = await openUrl(url, { ...quick, send });
          assert.deepEqual(await source.read(2_000_000, 10), file.slice(2_000_000, 2_000_010));
        },
      );
    });

  test(`${how}: a server that never gets well is given up, and says how often it was tried`, async () => {
    let requests = 0;
    await serve(
      (_request, response) => {
        requests++;
        response.writeHead(503).end();
      },
      async (url) => {
        const { code, message } = await failure(url, { send, pauseMs: 1, tries: 4 });
        assert.equal(code, "EIO");
        assert.match(message, /503.*given up after 4 tries/);
        assert.equal(requests, 4);
      },
    );
  });

  test(`${how}: a server that stops in the middle is given up and asked again`, async () => {
    await serve(
      (request, response, count) => {
        if (count !== 2) return good(request, response);
        const { start, end } = rangeOf(request);
        response.writeHead(206, { "content-range": `bytes ${start}-${end - 1}/${file.length}`, "content-length": end - start });
        response.write(file.subarray(start, start + 10));
      },
      async (url) => {
        const source = await openUrl(url, { send, pauseMs: 1, idleMs: 300 });
        assert.deepEqual(await source.read(2_000_000, 1000), file.slice(2_000_000, 2_001_000));
      },
    );
  });

  const changes: readonly [string, Answer, string, RegExp][] = [
    ["another ETag", (request, response) => answerRange(request, response, '"v2"', file), "EIO", /changed while it was read/],
    ["another size", (request, response) => answerRange(request, response, '"v1"', file.slice(0, -1)), "EIO", /changed while it was read/],
    ["a range past its end", (_request, response) => response.writeHead(416).end(), "EIO", /changed while it was read/],
    ["no more ranges", (_request, response) => response.writeHead(200).end(file), "EIO", /something else than the range/],
    [
      "another range",
      (_request, response) => good({ headers: { range: "bytes=5-14" } } as IncomingMessage, response),
      "EIO",
      /something else than the range/,
    ],
    ["no more rights", (_request, response) => response.writeHead(403).end(), "EACCES", /may not be read \(403/],
  ];
  for (const [what, change, code, message] of changes)
    test(`${how}: a file that has ${what} later is an error`, async () => {
      await serve(
        (request, response, count) => (count === 1 ? good(request, response) : change(request, response, count)),
        async (url) => {
          const error = await failure(url, { ...quick, send });
          assert.equal(error.code, code);
          assert.match(error.message, message);
        },
      );
    });

  const refusals: readonly [string, Answer, string, RegExp][] = [
    ["serves whole files only", (_request, response) => response.writeHead(200).end(file), "ENOTSUP", /download it/],
    ["has no such file", (_request, response) => response.writeHead(404).end(), "ENOENT", /does not exist \(404/],
    ["wants to know who asks", (_request, response) => response.writeHead(401).end(), "EACCES", /401.*-H/],
    ["has an empty file", (_request, response) => response.writeHead(416).end(), "ECORRUPT", /is empty/],
    [
      "packs what it sends",
      (_request, response) => response.writeHead(206, { "content-encoding": "br", "content-range": "bytes 0-9/10" }).end("0123456789"),
      "ENOTSUP",
      /packs what it sends \(br\)/,
    ],
    [
      "sends more than was asked for",
      (_request, response) => response.writeHead(206, { "content-range": "bytes 0-524287/600000" }).end(file),
      "EIO",
      /more than was asked for/,
    ],
  ];
  for (const [what, answer, code, message] of refusals)
    test(`${how}: a server that ${what} is refused at once`, async () => {
      let requests = 0;
      await serve(
        (request, response, count) => {
          requests = count;
          answer(request, response, count);
        },
        async (url) => {
          const error = await failure(url, { ...quick, send });
          assert.equal(error.code, code);
          assert.match(error.message, message);
          assert.doesNotMatch(error.message, /secret/);
          assert.equal(requests, 1);
        },
      );
    });

  test(`${how}: headers go with every request, and a signal ends one that waits`, async () => {
    const seen: (string | undefined)[] = [];
    await serve(
      (request, response, count) => {
        seen.push(request.headers.authorization);
        if (count === 1) good(request, response);
      },
      async (url) => {
        const source = await openUrl(url, { send, headers: { authorization: "Bearer x" } });
        const abort = new AbortController();
        const read = source.read(2_000_000, 10, { signal: abort.signal });
        setTimeout(() => abort.abort(), 50);
        await assert.rejects(read, { name: "AbortError" });
        assert.deepEqual(seen, ["Bearer x", "Bearer x"]);
        await source.close();
      },
    );
  });

  test(`${how}: what a server does not tell other origins is found by HEAD`, async () => {
    await serve(
      (request, response) => {
        if (request.method === "HEAD") return response.writeHead(200, { "content-length": file.length }).end();
        const { start, end } = rangeOf(request);
        return response.writeHead(206, { "content-length": end - start }).end(file.subarray(start, end));
      },
      async (url) => {
        const source = await openUrl(url, { send });
        assert.equal(source.size, file.length);
        assert.deepEqual(await source.read(2_999_000, 1000), file.slice(2_999_000));
      },
    );
  });

  test(`${how}: what lies side by side is one request`, async () => {
    await serve(good, async (url) => {
      let requests = 0;
      const source = new JoinedSource(await openUrl(url, { send, onRequest: () => requests++ }));
      const parts = await Promise.all(Array.from({ length: 20 }, (_, i) => source.read(1_000_000 + i * 10_000, 10_000)));
      assert.deepEqual(Buffer.concat(parts), Buffer.from(file.slice(1_000_000, 1_200_000)));
      assert.equal(requests, 2);
    });
  });

  test(`${how}: redirections are followed, and other servers are told no secrets`, async () => {
    const seen: (string | undefined)[] = [];
    await serve(
      (request, response) => {
        seen.push(request.headers.authorization);
        good(request, response);
      },
      async (target) => {
        await serve(
          (request, response, count) => {
            seen.push(request.headers.authorization);
            response.writeHead(307, { location: count === 1 ? "/elsewhere" : target }).end();
          },
          async (url) => {
            const source = await openUrl(url, { send, headers: { authorization: "secret" } });
            assert.deepEqual(await source.read(10, 10), file.slice(10, 20));
            assert.deepEqual(seen, ["secret", "secret", undefined]);
          },
        );
      },
    );
  });

  test(`${how}: a redirection that leads to itself is given up`, async () => {
    await serve(
      (_request, response) => response.writeHead(302, { location: "/again" }).end(),
      async (url) => {
        const error = await failure(url, { send, pauseMs: 1, tries: 2 });
        assert.equal(error.code, "EIO");
      },
    );
  });
}
