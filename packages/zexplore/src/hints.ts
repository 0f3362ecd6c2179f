/** What to do next, by the code of what went wrong. */
import type { ZfsError, ZfsErrorCode } from "@zfskit/core";

const HINTS: Readonly<Partial<Record<ZfsErrorCode, string>>> = {
  ENODEV: "give the missing members with further -p options, or the folder that holds them all",
  ECKSUM: "`zexplore uberblocks` lists older states of the pool; --txg N opens one",
  EACCES: "run as a user who may read the device, usually root",
  ENOTSUP: "this version reads single disks, several of them, and mirrors, without encryption",
};

export function hintFor(error: ZfsError): string | undefined {
  return HINTS[error.code];
}
