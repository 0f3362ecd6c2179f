import assert from "node:assert/strict";
import { test } from "node:test";
import * as zfskit from "zfskit";

test("what zfskit exports is what its README promises, and no more", () => {
  assert.deepEqual(Object.keys(zfskit).sort(), ["Pool", "ZfsError", "findPools", "isZfsError", "openPool", "probeLabel"]);
});
