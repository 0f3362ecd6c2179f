// A worker that is told of a pool, reads all of it, and answers with what differs from its manifest.
import { holdPool } from "./hold-pool.mjs";
import { withOwnFiles } from "./own-files.mjs";

addEventListener("message", async ({ data: { name, sources, copy } }) => {
  try {
    const hold = (members) => holdPool(name, members);
    postMessage(await (copy ? withOwnFiles(sources, hold) : hold(sources)));
  } catch (error) {
    postMessage({ entries: 0, lines: [String(error?.stack ?? error)] });
  }
});
