/** What verify found, by type, level, checksum, compression and dataset: as lines of JSON, and as tables. */
import { compressionName } from "@zfskit/compression";
import { ChecksumNames } from "@zfskit/format/spa";
import type { BlockSums, VerifyReport } from "@zfskit/pool/verify";
import { countedTypeName } from "./health-text.ts";
import type { Output } from "./output.ts";
import { humanSize, printFields, printTable } from "./table.ts";

/** What was wrong in all sittings. */
interface Wrong {
  readonly errors: number;
  readonly lost: number;
}

export function printJson(out: Output, report: VerifyReport, { errors, lost }: Wrong): void {
  for (const { type, level, ...sums } of report.byType) out.value({ type: "blocks", objectType: countedTypeName(type), level, ...sums });
  for (const { algorithm, ...sums } of report.byChecksum) out.value({ type: "checksum", name: checksumName(algorithm), ...sums });
  for (const { algorithm, ...sums } of report.byCompression) out.value({ type: "compression", name: compressionText(algorithm), ...sums });
  for (const dataset of report.datasets) out.value({ type: "dataset", ...dataset });
  out.value({
    type: "summary",
    pool: report.pool,
    guid: report.guid,
    txg: report.txg,
    complete: report.complete,
    blocks: report.total.blocks,
    lsize: report.total.lsize,
    psize: report.total.psize,
    asize: report.total.asize,
    gangs: report.total.gangs,
    embedded: report.embedded,
    checked: report.checked,
    dedup: report.dedup,
    clones: report.clones,
    classes: report.classes,
    allocated: report.space?.allocated,
    found: report.space?.found,
    errors,
    lost,
    leaks: report.leaks,
    leakedBytes: report.leakedBytes,
    sharedBytes: report.sharedBytes,
    unallocatedBytes: report.unallocatedBytes,
    outdated: Object.fromEntries(report.outdated),
  });
}

export function printText(out: Output, report: VerifyReport, { errors, lost }: Wrong): void {
  const { total } = report;
  sumTable(
    out,
    "TYPE",
    byKey(report.byType, ({ type }) => countedTypeName(type)),
  );
  out.line("");
  sumTable(
    out,
    "LEVEL",
    byKey(report.byType, ({ level }) => `L${level}`),
  );
  out.line("");
  sumTable(
    out,
    "CHECKSUM",
    byKey(report.byChecksum, ({ algorithm }) => checksumName(algorithm)),
  );
  out.line("");
  sumTable(
    out,
    "COMPRESSION",
    byKey(report.byCompression, ({ algorithm }) => compressionText(algorithm)),
  );
  out.line("");
  sumTable(
    out,
    "DATASET",
    report.datasets.filter(({ blocks }) => blocks > 0).map((sums) => [sums.name, sums]),
  );
  out.line("");
  const ratio = (of: number, to: number) => (to === 0 ? "1.00" : (of / to).toFixed(2));
  printFields(out, [
    ["bp count", String(total.blocks)],
    ["ganged count", String(total.gangs)],
    ["bp logical", String(total.lsize)],
    ["bp physical", `${total.psize}  compression ${ratio(total.lsize, total.psize)}`],
    ["bp allocated", `${total.asize}  compression ${ratio(total.lsize, total.asize)}`],
    [
      "bp deduped",
      `${report.dedup.bytes}  ref>1 ${report.dedup.blocks}  deduplication ${ratio(total.asize + report.dedup.bytes, total.asize)}`,
    ],
    ["bp cloned", `${report.clones.bytes}  count ${report.clones.blocks}`],
    ["embedded", String(report.embedded)],
    ...Object.entries(report.classes ?? {})
      .filter(([, bytes]) => bytes > 0)
      .map(([name, bytes]): [string, string] => [`${name} class`, String(bytes)]),
  ]);
  out.line("");
  if (report.complete && report.space !== undefined)
    out.line(
      report.leaks === 0 && report.space.allocated === report.space.found
        ? "No leaks: what blocks take is what space maps say"
        : `${humanSize(report.leakedBytes)} leaked, ${humanSize(report.sharedBytes)} used more than once, ${humanSize(report.unallocatedBytes)} used but not allocated`,
    );
  out.line(
    errors === 0 ? `${report.checked} blocks read, no errors` : `${report.checked} blocks read, ${errors} with errors, ${lost} lost`,
  );
}

function sumTable(out: Output, title: string, rows: readonly (readonly [name: string, sums: BlockSums])[]): void {
  const right = (name: string) => ({ title: name, align: "right" as const });
  printTable(
    out,
    [right("BLOCKS"), right("LSIZE"), right("PSIZE"), right("ASIZE"), { title }],
    rows.map(([name, { blocks, lsize, psize, asize }]) => [String(blocks), humanSize(lsize), humanSize(psize), humanSize(asize), name]),
  );
}

/** Rows that share a name as one. */
function byKey<T extends BlockSums>(rows: readonly T[], nameOf: (row: T) => string): (readonly [string, BlockSums])[] {
  const sums = new Map<string, BlockSums>();
  for (const row of rows) {
    const name = nameOf(row);
    const { blocks, lsize, psize, asize, gangs } = sums.get(name) ?? { blocks: 0, lsize: 0, psize: 0, asize: 0, gangs: 0 };
    sums.set(name, {
      blocks: blocks + row.blocks,
      lsize: lsize + row.lsize,
      psize: psize + row.psize,
      asize: asize + row.asize,
      gangs: gangs + row.gangs,
    });
  }
  return [...sums];
}

function checksumName(algorithm: number): string {
  return ChecksumNames[algorithm] ?? `checksum ${algorithm}`;
}

function compressionText(algorithm: number): string {
  return compressionName(algorithm) ?? `compression ${algorithm}`;
}
