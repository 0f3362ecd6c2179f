// What pages of the tests load: bundles, files of the repository by ranges, and what only Node can answer.
import { createReadStream, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { answerAsNode } from "./as-node.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = '<!doctype html><meta charset="utf-8"><title>zfskit</title><input type="file" multiple>';

/** @param {string} path of a file below the repository's root */
export function urlOf(path) {
  return `/files/${relative(root, path)}`;
}

/**
 * @param {ReadonlyMap<string, Uint8Array>} bundles by name
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function startServer(bundles) {
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      response.writeHead(error.code === "ENOENT" ? 404 : 500).end(String(error));
    }
  });

  async function answer(request, response) {
    const { pathname, search } = new URL(request.url, "http://page");
    const [, kind, ...rest] = decodeURIComponent(pathname).split("/");
    const name = rest.join("/");
    if (kind === "") send(response, page, "text/html");
    else if (kind === "node") send(response, answerAsNode(await body(request)), "application/json");
    else if (kind === "built" && bundles.has(name)) send(response, bundles.get(name), "text/javascript");
    else if (kind === "files") {
      const path = join(root, name);
      if (search === "?names") send(response, JSON.stringify(readdirSync(path)), "application/json");
      else sendFile(request, response, path);
    } else response.writeHead(404).end();
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response, content, type) {
  response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(content) }).end(content);
}

/** All of it, or one range. */
function sendFile(request, response, path) {
  const { size, mtimeMs } = statSync(path);
  const headers = { "content-type": "application/octet-stream", "accept-ranges": "bytes", etag: `"${size}-${mtimeMs}"` };
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  const start = Number(first ?? 0);
  const end = Math.min(Number(last ?? size), size - 1);
  if (first !== undefined) headers["content-range"] = `bytes ${start}-${end}/${size}`;
  response.writeHead(first === undefined ? 200 : 206, { ...headers, "content-length": end + 1 - start });
  createReadStream(path, { start, end }).pipe(response);
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
