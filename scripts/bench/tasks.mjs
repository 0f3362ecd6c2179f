// What programs are asked to do, by whom else, and how much better zexplore is to be.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { blockCount, datasetNames, fileContents, folderContents, nothing, numberOfFiles } from "./outcome.mjs";

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {import("./measure.mjs").Program} program
 * @property {boolean} [writesItself] writes `output` itself, and not by its standard output
 * @property {(output: string) => string} [outcome] where its output looks other than zexplore's
 *
 * @typedef {object} Task
 * @property {string} name
 * @property {readonly string[]} [ours] arguments of zexplore
 * @property {boolean} [writesItself]
 * @property {"empty" | "one disk"} [baseline] what each runtime is compared with beside peers: a script that does nothing,
 *   or the same file on one disk
 * @property {Peer} [peer] who the target is about
 * @property {readonly Peer[]} [others]
 * @property {(output: string) => string | undefined} outcome what must be the same for all, taken from the output
 * @property {Target} [target]
 *
 * @typedef {object} Target
 * @property {number} [faster] times the CPU of the first peer, at least
 * @property {number} [faster20] the same for Node 20
 * @property {number} [within] times the CPU of the baseline, at most
 * @property {number} [aboveMs] CPU beyond the baseline, at most
 * @property {number} [cpuMs] CPU, at most
 * @property {number} [peakMB] peak memory on Node, at most
 */

/** Peak memory of cat and cp, whatever the size. */
const peakMB = 100;

/** The file that `one disk` reads, as arguments of zexplore. */
export function oneDisk(pools) {
  return ["cat", "-p", join(pools, "bench1"), "lz4:/big"];
}

/**
 * @param {{ pools: string, work: string, output: string, zdb?: import("./zdb.mjs").Zdb, origin?: string, has: (name: string) => boolean }} here
 *   the folder of pools, a folder below it that is empty, the file that each program is to write, a web server for the pools
 * @returns {Task[]}
 */
export function tasks(here) {
  return [...startUp(here), ...listings(here), ...cats(here), ...raidz(here), ...elsewhere(here), ...copies(here), ...checks(here)];
}

function startUp({ pools, zdb }) {
  const bench1 = join(pools, "bench1");
  return [
    { name: "`--version`", ours: ["--version"], baseline: "empty", outcome: fileContents, target: { aboveMs: 10 } },
    {
      name: "`datasets`",
      ours: ["datasets", "-p", bench1],
      baseline: "empty",
      peer: zdbPrints(zdb, "zdb -d", ["-e", "-p", zdb?.sees(bench1), "-d", "bench1"], datasetNames),
      outcome: datasetNames,
      target: { aboveMs: 60 },
    },
  ];
}

function listings({ pools, zdb }) {
  const bench1 = join(pools, "bench1");
  const peer = zdbPrints(zdb, "zdb -dddd", ["-e", "-p", zdb?.sees(bench1), "-dddd", "bench1/small"], numberOfFiles);
  return [
    ["`tree` of 5,000 files", "tree"],
    ["`find`, the same", "find"],
    ["`ls -R`, the same", "ls", "-R"],
    ["`ls -lR`, with every stat", "ls", "-lR"],
  ].map(([name, command, ...options]) => ({
    name,
    ours: [command, ...options, "-p", bench1, "small:/"],
    baseline: "empty",
    peer,
    outcome: numberOfFiles,
    target: { aboveMs: 200 },
  }));
}

function cats({ pools, output, work, zdb, has }) {
  const bench1 = join(pools, "bench1");
  const bench3 = join(pools, "bench3");
  const plain = join(work, "plain");
  const zdbCopies = (folder, ...args) => zdbWrites(zdb, { folder, output }, args);
  const one = (name, dataset, file, { target, others }) => ({
    name,
    ours: ["cat", "-p", bench1, `${dataset}:/${file}`],
    peer: zdbCopies(bench1, "-r", `bench1/${dataset}`, file),
    others,
    outcome: fileContents,
    target: { ...target, peakMB },
  });
  const others = [{ name: "cat of a plain file", program: { command: ["cat", plain] } }];
  if (has("lz4")) others.unshift({ name: "lz4 -dc", program: { command: ["lz4", "-dc", `${plain}.lz4`] } });
  const grub = has("grub-fstest")
    ? [{ name: "grub-fstest cat", program: { command: ["grub-fstest", join(bench3, "0.img"), "cat", "(loop0)/@/big"] } }]
    : [];
  return [
    one("`cat` lz4, 200 MB", "lz4", "big", { target: { faster: 3, faster20: 2.5 }, others }),
    one("`cat` zstd, 64 MB", "zstd", "mid", { target: { faster: 2.5 } }),
    one("`cat` gzip, 64 MB", "gzip", "mid", { target: { faster: 2.5 } }),
    one("`cat` uncompressed, 64 MB", "off", "mid", {}),
    one("`cat` lz4 in records of 16 KiB, 64 MB", "r16", "mid", {}),
    {
      name: "`cat` aes-256-gcm, 64 MB",
      ours: ["cat", "-p", bench1, "--key", "bench1/gcm=passphrase:passphrase", "gcm:/mid"],
      peer: zdbCopies(bench1, "-K", "passphrase", "-r", "bench1/gcm", "mid"),
      outcome: fileContents,
      target: { faster: 2, peakMB },
    },
    {
      name: "`cat` lz4, of a pool that GRUB reads, 200 MB",
      ours: ["cat", "-p", bench3, "bench3:/big"],
      peer: zdbCopies(bench3, "-r", "bench3", "big"),
      others: grub,
      outcome: fileContents,
    },
  ];
}

function raidz({ pools, work, output, zdb }) {
  const one = (name, folder, within) => ({
    name,
    ours: ["cat", "-p", folder, "bench2:/big"],
    baseline: "one disk",
    peer: zdbWrites(zdb, { folder, output }, ["-r", "bench2", "big"]),
    outcome: fileContents,
    target: { within, peakMB },
  });
  return [
    one("`cat` lz4 on raidz2 of 5, 200 MB", join(pools, "bench2"), 1.15),
    one("the same, two disks missing", join(work, "bench2-less"), 1.4),
  ];
}

/** The same disk in an image, and behind a web server. */
function elsewhere({ work, origin, has }) {
  const one = (name, source, within) => ({
    name,
    ours: ["cat", "-p", source, "lz4:/big"],
    baseline: "one disk",
    outcome: fileContents,
    target: { within },
  });
  return [
    ...(has("qemu-img") ? [one("`cat` lz4 in a qcow2 image, 200 MB", join(work, "bench1.qcow2"), 1.3)] : []),
    ...(origin === undefined ? [] : [one("`cat` lz4 over HTTP, from nginx, 200 MB", `${origin}/bench1/0.img`, 2)]),
  ];
}

function copies({ pools, work, output }) {
  const bench1 = join(pools, "bench1");
  const writesItself = true;
  // What the file system that is written to takes of it.
  const plain = (name) => [{ name: "cp -r of plain files", program: { command: ["cp", "-r", join(work, name), output] }, writesItself }];
  return [
    {
      name: "`cp` lz4, 200 MB",
      ours: ["cp", "-p", bench1, "lz4:/big", output],
      writesItself,
      others: plain("plain"),
      outcome: fileContents,
      target: { peakMB },
    },
    {
      name: "`cp` of 5,000 files",
      ours: ["cp", "-p", bench1, "small:/", output],
      writesItself,
      others: plain("small"),
      outcome: folderContents,
      target: { cpuMs: 800, peakMB },
    },
  ];
}

function checks({ pools, zdb }) {
  return ["bench1", "bench2"].map((pool) => {
    const folder = join(pools, pool);
    return {
      name: pool === "bench1" ? "`verify` of one disk, 400 MB" : "`verify --parity` of raidz2, 220 MB",
      ours: ["verify", ...(pool === "bench1" ? [] : ["--parity"]), "-p", folder],
      peer: zdbPrints(zdb, "zdb -bcc", ["-e", "-p", zdb?.sees(folder), "-bcc", pool], blockCount),
      outcome: blockCount,
      target: { faster: 8 },
    };
  });
}

/** @returns {Peer | undefined} */
function zdbPrints(zdb, name, args, outcome) {
  return zdb && { name, program: zdb.program(args), outcome };
}

/** @returns {Peer | undefined} */
function zdbWrites(zdb, { folder, output }, args) {
  if (zdb === undefined) return undefined;
  const program = zdb.program(["-e", "-p", zdb.sees(folder), ...args, zdb.sees(output)]);
  return { name: `zdb ${args.includes("-K") ? "-K " : ""}-r`, program, writesItself: true };
}

/** A script that does nothing. */
export function emptyScript(work) {
  const file = join(work, "empty.mjs");
  writeFileSync(file, "");
  return file;
}

export const outcomeOfBaseline = { empty: nothing, "one disk": fileContents };
