/** What verify finds, in words. */
import { ZfsError } from "@zfskit/core";
import { type Leak, type Problem, TYPE_DEFERRED, TYPE_OTHER } from "@zfskit/pool/verify";
import { objectTypeName } from "./objects.ts";

/** Types as zdb tells them apart. */
export function countedTypeName(type: number): string {
  if (type === TYPE_DEFERRED) return "deferred free";
  if (type === TYPE_OTHER) return "other";
  return objectTypeName(type);
}

const STATES = {
  intact: "another copy is good",
  repairable: "redundancy brings it back",
  lost: "it is lost",
} as const;

export function problemText(problem: Problem): string {
  if (problem.kind === "structure") return new ZfsError("ECORRUPT", problem.message, { place: problem.place }).message;
  const { place, type, psize, copies, state } = problem;
  const wrong = copies.map(
    ({ vdev, offset, device, deviceOffset, message }) =>
      `vdev ${vdev} offset 0x${offset.toString(16)} on ${device} at 0x${deviceOffset.toString(16)}: ${message}`,
  );
  const what = `block of ${psize} bytes (${countedTypeName(type)}) has wrong copies, ${STATES[state]}`;
  return `${new ZfsError("ECKSUM", what, { place }).message}: ${wrong.join("; ")}`;
}

export function leakText(leak: Leak): string {
  const range = (length: number) => `vdev ${leak.vdev} offset 0x${leak.offset.toString(16)}, ${length} bytes`;
  switch (leak.kind) {
    case "leaked":
      return `leaked: ${range(leak.length)} are allocated, and no block uses them`;
    case "shared":
      return `used more than once: ${range(leak.length)}`;
    case "unallocated":
      return `used, not allocated: ${range(leak.length)} may be overwritten`;
    case "references":
      return `the ${leak.table.toUpperCase()} counts ${leak.references} more references to vdev ${leak.vdev} offset 0x${leak.offset.toString(16)} than there are`;
    default:
      return `mapping of removed ${range(leak.length)}: ${leak.unused} are unused, ${leak.counted} counted as such`;
  }
}
