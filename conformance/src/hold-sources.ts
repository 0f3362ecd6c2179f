/**
 * Holds pools that lie in images, partitions, containers and volumes, behind a web server and in an object store, to the
 * manifest that the kernel showed of them. Prints a line each; names of forms as arguments choose some.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diskFolder, diskForms, formArguments, keptDiskFolder, missing } from "./disk-forms.ts";
import { cacheFolder, fixture, fixtureText, type PoolFacts, readingArguments } from "./fixture.ts";
import { manifestDifferences } from "./manifest-differences.ts";
import { putObject, type S3Server, type Server, startNginx, startS3 } from "./servers.ts";
import { inLanes, jsonLines, runtimeName, zexploreBeside } from "./zexplore.ts";

/** One disk with all that can be in a pool, and members that have to be found each by itself. */
const POOLS = ["openzfs-2.4/single", "openzfs-2.4/rz1-3"];

/** Whose disks lie in conformance/fixtures in other forms. */
const KEPT = "openzfs-2.4/legacy1";

const BUCKET = "pools";

/** Forms of disks that web servers serve: one as it is, one whose files name each other, one that is packed. */
const SERVED = ["qcow2 with a backing file", "VMDK, stream-optimised", "partition in LUKS1 in qcow2"];

interface Reading {
  readonly name: string;
  readonly form: string;
  readonly args: string[] | string;
}

const wanted = process.argv.slice(2);
const readings: Reading[] = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

const cache = join(cacheFolder, "..");
const nginx = missing(["nginx"]).length === 0 ? await startNginx(cache) : undefined;
const s3 = await startS3(join(cache, "zfskit-s3"), BUCKET);
Object.assign(process.env, s3.environment);
try {
  await planKept();
  for (const name of POOLS) await plan(name, nginx, s3);
  await inLanes(readings, hold);
} finally {
  await nginx?.stop();
  await s3.stop();
}
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped === 0 ? "" : `, ${counts.skipped} SKIPPED`}`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

/** Those that need no tools. */
async function planKept(): Promise<void> {
  const disks = await keptDiskFolder("legacy1");
  for (const [form, facts] of Object.entries(diskForms)) {
    if (existsSync(join(disks.folder, `0${facts.suffix}`))) add(KEPT, `${form}, kept`, formArguments(disks, facts));
  }
}

async function plan(name: string, web: Server | undefined, store: S3Server): Promise<void> {
  const folder = await fixture(name);
  const members = readdirSync(folder).filter((file) => file.endsWith(".img"));
  const disks = await diskFolder(name);
  add(
    name,
    "raw",
    members.flatMap((file) => ["-p", join(folder, file)]),
  );
  for (const [form, facts] of Object.entries(diskForms)) add(name, form, formArguments(disks, facts));

  const served = (args: string[] | string) =>
    web === undefined
      ? "no nginx here"
      : typeof args === "string"
        ? args
        : args.map((arg) => (arg.startsWith(cache) ? arg.replace(cache, web.origin) : arg));
  add(name, "raw over HTTP", served(members.flatMap((file) => ["-p", join(folder, file)])));
  for (const form of SERVED) add(name, `${form}, over HTTP`, served(formArguments(disks, diskForms[form]!)));

  for (const file of members) await putObject(store, BUCKET, `${name}/${file}`, readFileSync(join(folder, file)));
  add(name, "raw in S3, a prefix", ["-p", `s3://${BUCKET}/${name}/`]);
  add(
    name,
    "raw in S3, objects",
    members.flatMap((file) => ["-p", `s3://${BUCKET}/${name}/${file}`]),
  );
}

/** @param args - a text says why it cannot be read here */
function add(name: string, form: string, args: string[] | string): void {
  if (wanted.length === 0 || wanted.some((part) => `${name}: ${form}`.includes(part))) readings.push({ name, form, args });
}

async function hold({ name, form, args }: Reading): Promise<void> {
  const title = `${runtimeName()} ${name}: ${form}`;
  if (typeof args === "string") {
    console.log(`SKIPPED ${title}: ${args}`);
    counts.skipped++;
    return;
  }
  const facts = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
  const { status, stdout, stderr } = await zexploreBeside("manifest", ...args, ...readingArguments(facts));
  const lines = manifestDifferences(jsonLines(fixtureText(name, "manifest.jsonl")), jsonLines(stdout), facts);
  if (status !== 0) lines.unshift(`exit ${status}: ${stderr.trimEnd()}`);
  console.log(`${lines.length === 0 ? "equal  " : "DIFFERS"} ${title}`);
  for (const line of lines.slice(0, 3)) console.log(`        ${line}`);
  if (lines.length === 0) counts.passed++;
  else counts.failed++;
}
