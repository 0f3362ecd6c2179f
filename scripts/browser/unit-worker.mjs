// A worker that runs one file of tests, named behind the # of its own URL, and says how each went.
import { tests } from "./shims/test.mjs";

try {
  await import(location.hash.slice(1));
  for (const { name, skip, run } of tests) {
    if (skip) postMessage({ skipped: name });
    else {
      try {
        await run();
        postMessage({ passed: name });
      } catch (error) {
        postMessage({ failed: name, why: reason(error) });
      }
    }
  }
} catch (error) {
  postMessage({ failed: "loading", why: reason(error) });
}
postMessage({ done: true });

function reason(error) {
  const cause = error?.cause === undefined ? "" : `\ncause: ${reason(error.cause)}`;
  return `${error?.stack ?? error}${cause}`;
}
