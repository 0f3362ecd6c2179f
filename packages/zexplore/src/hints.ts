/** What to do next, by the code of what went wrong. */
import type { ZfsError, ZfsErrorCode } from "@zfskit/core";

const HINTS: Readonly<Partial<Record<ZfsErrorCode, string>>> = {
  ENODEV: "give the missing members with further -p options, or the folder that holds them all",
  ECKSUM: "`zexplore uberblocks --check` finds older states, --txg N opens one; cat and cp go on behind damage with --damaged=zero",
};

export function hintFor(error: ZfsError): string | undefined {
  const { encryptionRoot } = error.place;
  if (error.code === "EACCES" && encryptionRoot !== undefined) return keyHint(encryptionRoot);
  return HINTS[error.code];
}

/** What to type for a dataset whose key is missing or wrong. */
function keyHint(encryptionRoot: string): string {
  return `--key ${/^[\w/.:-]+$/.test(encryptionRoot) ? encryptionRoot : JSON.stringify(encryptionRoot)}=prompt asks for the key of ${encryptionRoot}`;
}
