/**
 * In place of a worker of verify: says that it is ready, finds nothing wrong with the first batch of blocks, and comes to an
 * end with the second as its setup says.
 */
import { type MessagePort, workerData } from "node:worker_threads";

interface Given {
  readonly setup: { readonly sources: readonly string[] };
  readonly port: MessagePort;
}

const { setup, port } = workerData as Given;
let batches = 0;
port.on("message", ({ pointers }: { readonly pointers: ArrayBuffer }) => {
  if (++batches === 1) {
    port.postMessage({ kind: "answer", answer: { pointers, bad: [], outdated: [], errors: [] } }, [pointers]);
    return;
  }
  if (setup.sources[0] === "throw") throw new Error("out of luck");
  process.exit(3);
});
port.postMessage({ kind: "ready" });
