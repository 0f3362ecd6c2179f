import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { BlkptrEditor, BlkptrEmbeddedEditor } from "@zfskit/format/edit";
import { BlockReader, isHole, isRedacted } from "@zfskit/zio";

/** As OpenZFS makes it (module/zfs/dbuf.c dmu_buf_redact): nothing but type, birth, the redacted kind, and the size. */
function embeddedOf(etype: number, littleEndian: boolean): BlkptrEditor {
  const bytes = new Uint8Array(BlkptrEditor.SIZE);
  const bp = BlkptrEditor.of(bytes, 0, littleEndian);
  bp.birth = 9;
  bp.type = 19;
  bp.embedded = 1;
  const view = new BlkptrEmbeddedEditor(bp.dv, bp.off, bp.le);
  view.etype = etype;
  view.lsize = 131072 - 1;
  return bp;
}

for (const littleEndian of [true, false]) {
  test(`${littleEndian ? "little" : "big"}-endian: a redacted block is neither a hole nor readable`, async () => {
    const bp = embeddedOf(2, littleEndian);
    assert.ok(isRedacted(bp));
    assert.ok(!isHole(bp));
    await assert.rejects(
      async () => new BlockReader([]).read(bp),
      (error) => isZfsError(error, "EIO") && /redacted/.test(error.message),
    );
    await assert.rejects(
      async () => new BlockReader([]).read(bp, { unverified: true }),
      (error) => isZfsError(error, "EIO"),
    );
    assert.ok(!isRedacted(embeddedOf(0, littleEndian)));
  });

  test(`${littleEndian ? "little" : "big"}-endian: other kinds of embedded blocks are refused`, async () => {
    await assert.rejects(
      async () => new BlockReader([]).read(embeddedOf(1, littleEndian)),
      (error) => isZfsError(error, "ENOTSUP"),
    );
  });
}
