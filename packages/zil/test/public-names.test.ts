import assert from "node:assert/strict";
import { test } from "node:test";
import * as zil from "@zfskit/zil";

test("the public names", () => {
  assert.deepEqual(Object.keys(zil).sort(), [
    "FileReplay",
    "ReplayedObjectSet",
    "VolumeReplay",
    "isPending",
    "logPointers",
    "parseRecord",
    "readLog",
    "readLogHeader",
    "replayLog",
  ]);
});
