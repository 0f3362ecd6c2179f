import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { Checksum, Txtype, ZIL_CLAIM_LR_SEQ_VALID, ZIL_ZC_OBJSET, ZIL_ZC_SEQ } from "@zfskit/format";
import { LrEditor } from "@zfskit/format/edit";
import { type LogEnd, type LogHeader, type ReadLogOptions, readLog } from "@zfskit/zil";
import fc from "fast-check";
import { LogBuilder, type LogOptions, record, text } from "./log-builder.ts";

const removal = (seq: number, littleEndian = true) =>
  record(Txtype.remove, seq, Uint8Array.of(...new Uint8Array(8), ...text("gone")), { littleEndian });

async function readAll(
  log: LogBuilder,
  header: LogHeader = log.header(),
  options: ReadLogOptions = {},
): Promise<{ seqs: number[][]; end: LogEnd }> {
  const chain = readLog(await log.reader(), header, options);
  const seqs: number[][] = [];
  for (;;) {
    const next = await chain.next();
    if (next.done === true) return { seqs, end: next.value };
    seqs.push(next.value.records.map(({ seq }) => seq));
  }
}

function threeBlocks(options: LogOptions = {}): LogBuilder {
  const { littleEndian } = options;
  const log = new LogBuilder(options);
  return log
    .add([removal(1, littleEndian), removal(2, littleEndian)])
    .add([removal(3, littleEndian)])
    .add([]);
}

for (const checksum of [Checksum.zilog, Checksum.zilog2] as const) {
  for (const littleEndian of [true, false]) {
    test(`a log with checksum ${checksum}, ${littleEndian ? "little" : "big"}-endian, ends before what was never written`, async () => {
      const { seqs, end } = await readAll(threeBlocks({ checksum, littleEndian, firstSeq: 2n ** 33n }));
      assert.deepEqual(seqs, [[1, 2], [3], []]);
      assert.deepEqual([end.kind, end.error?.code], ["open", "ECKSUM"]);
    });
  }
}

test("a header without a pointer is an empty log", async () => {
  const log = new LogBuilder();
  const { end } = await readAll(
    log,
    log.header((view) => void new Uint8Array(view.log.dv.buffer, view.log.off, 128).fill(0)),
  );
  assert.deepEqual(end, { kind: "empty", error: undefined });
});

const breaks: readonly { readonly name: string; readonly add: (log: LogBuilder) => void; readonly code: string }[] = [
  {
    name: "a byte of the next block is other",
    add: (log) => {
      log.add([removal(2)]);
      log.bytes.fill(0xff, log.placeOf(1) + 200, log.placeOf(1) + 201);
    },
    code: "ECKSUM",
  },
  {
    name: "the next pointer has the same number",
    add: (log) => void log.add([], (chain) => chain.nextBlk.cksum.setWord(ZIL_ZC_SEQ, 2n)),
    code: "ECORRUPT",
  },
  {
    name: "the next pointer belongs to another object set",
    add: (log) => void log.add([], (chain) => chain.nextBlk.cksum.setWord(ZIL_ZC_OBJSET, 55n)),
    code: "ECORRUPT",
  },
  {
    name: "the next pointer leads back to the first block",
    add: (log) => void log.add([], (chain) => (chain.nextBlk.dvas(0).offset = 0)),
    code: "ECKSUM",
  },
  {
    name: "the next pointer has a checksum that logs do not have",
    add: (log) => void log.add([], (chain) => (chain.nextBlk.checksum = Checksum.sha256)),
    code: "ECORRUPT",
  },
  {
    name: "the next pointer leads past the disk",
    add: (log) => void log.add([], (chain) => (chain.nextBlk.dvas(0).offset = 2 ** 30)),
    code: "ECORRUPT",
  },
];
for (const { name, add, code } of breaks) {
  test(`the chain ends where ${name}`, async () => {
    const log = new LogBuilder().add([removal(1)]);
    add(log);
    const { seqs, end } = await readAll(log);
    assert.deepEqual(seqs[0], [1]);
    assert.deepEqual([end.kind, end.error?.code], ["open", code]);
  });
}

test("a block that says that it uses more than it has ends the chain", async () => {
  // The checksum of the old kind covers the whole block, whatever is used.
  const log = new LogBuilder({ checksum: Checksum.zilog }).add([removal(1)]).add([], (chain) => (chain.nused = 5000));
  const { seqs, end } = await readAll(log);
  assert.deepEqual(seqs, [[1]]);
  assert.equal(end.error?.code, "ECORRUPT");
});

const badLengths = [
  { name: "0", length: 0 },
  { name: "shorter than its head", length: 24 },
  { name: "past the block's records", length: 4000 },
];
for (const { name, length } of badLengths) {
  test(`a record of a length of ${name} ends the log behind those before it: damaged`, async () => {
    const bad = removal(2);
    LrEditor.of(bad).reclen = length;
    const { seqs, end } = await readAll(new LogBuilder().add([removal(1), bad, removal(3)]).add([removal(4)]));
    assert.deepEqual(seqs, [[1]]);
    assert.deepEqual([end.kind, end.error?.code], ["damaged", "ECORRUPT"]);
  });
}

test("of a claimed log come the records that were claimed, and no more", async () => {
  const log = new LogBuilder()
    .add([removal(1), removal(2)])
    .add([removal(3), removal(4)])
    .add([removal(5)]);
  const claimed = (blockSeq: number, recordSeq: number) =>
    log.header((view) => {
      view.claimTxg = 90;
      view.claimBlkSeq = blockSeq;
      view.claimLrSeq = recordSeq;
      view.flags = ZIL_CLAIM_LR_SEQ_VALID;
    });
  for (const [blockSeq, recordSeq, expected] of [
    [1, 2, [[1, 2]]],
    [2, 2, [[1, 2]]],
    [2, 3, [[1, 2], [3]]],
    [3, 5, [[1, 2], [3, 4], [5]]],
  ] as const) {
    const { seqs, end } = await readAll(log, claimed(blockSeq, recordSeq));
    assert.deepEqual(seqs, expected, `${blockSeq} ${recordSeq}`);
    assert.deepEqual(end, { kind: "claimed", error: undefined });
  }
});

test("a claimed log that breaks off before what was claimed is damaged", async () => {
  const log = new LogBuilder().add([removal(1)]);
  const { seqs, end } = await readAll(
    log,
    log.header((view) => {
      view.claimTxg = 90;
      view.claimBlkSeq = 3;
      view.claimLrSeq = 9;
      view.flags = ZIL_CLAIM_LR_SEQ_VALID;
    }),
  );
  assert.deepEqual(seqs, [[1]]);
  assert.deepEqual([end.kind, end.error?.code], ["damaged", "ECKSUM"]);
});

test("without records a chain can be followed, and a sealed one needs no key for it", async () => {
  const { seqs, end } = await readAll(threeBlocks(), undefined, { records: false });
  assert.deepEqual([seqs, end.kind], [[[], [], []], "open"]);
});

test("an abort ends the reading", async () => {
  const log = threeBlocks();
  await assert.rejects(readAll(log, log.header(), { signal: AbortSignal.abort(new Error("enough")) }), /enough/);
});

test("any bytes as a block of a log give records or a ZfsError", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 0, maxLength: 600 }),
      fc.constantFrom(Checksum.zilog, Checksum.zilog2),
      fc.boolean(),
      fc.array(fc.record({ txtype: fc.nat({ max: 26 }), length: fc.nat({ max: 400 }) }), { maxLength: 4 }),
      async (noise, checksum, littleEndian, heads) => {
        const records = heads.map(({ txtype, length }, i) =>
          record(txtype, i + 1, (bytes) => bytes.set(noise.subarray(0, bytes.length)), { size: LrEditor.SIZE + length, littleEndian }),
        );
        const log = new LogBuilder({ checksum, littleEndian }).add([...records, noise]);
        const { end } = await readAll(log);
        assert.ok(end.error === undefined || isZfsError(end.error));
      },
    ),
    { numRuns: 300 },
  );
});
