/** What a member of a pool can lie in: images, partitions, containers, servers; made of fixtures by tools/fixtures, once. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, fixture, keptDisks } from "./fixture.ts";
import { repository } from "./zexplore.ts";

/** A form of disk: how its file is called, and what reads it. */
interface DiskForm {
  /** After the member's name. */
  readonly suffix: string;
  /** After the file, for `-p`. */
  readonly selector?: string;
  /** LUKS is in it. */
  readonly locked?: boolean;
  /** Not made without these. */
  readonly needs: readonly string[];
  /** Nor without root and loop devices. */
  readonly privileged?: boolean;
}

const QEMU = ["qemu-img", "qemu-io"];
/** What make-containers.sh uses for any of its forms. */
const CONTAINER_TOOLS = ["qemu-img", "sgdisk", "sfdisk", "cryptsetup"];
const image = (suffix: string, selector = ""): DiskForm => ({ suffix, selector, needs: QEMU });

/** By what tests call them. */
export const diskForms: Readonly<Record<string, DiskForm>> = {
  qcow2: image(".qcow2"),
  "qcow2 of zlib": image("-zlib.qcow2"),
  "qcow2 of zstd": image("-zstd.qcow2"),
  "qcow2 with extended L2": image("-extl2.qcow2"),
  "qcow2 with a backing file": image("-backed.qcow2"),
  "qcow2 with a data file": image("-data.qcow2"),
  "snapshot in qcow2": image("-snap.qcow2", ":snapshot=before"),
  "VHD, dynamic": image(".vhd"),
  "VHD, fixed": image("-fixed.vhd"),
  "VHDX, dynamic": image(".vhdx"),
  "VHDX, fixed": image("-fixed.vhdx"),
  "VDI, dynamic": image(".vdi"),
  "VDI, fixed": image("-fixed.vdi"),
  "VMDK, sparse": image("-sparse.vmdk"),
  "VMDK, stream-optimised": image("-stream.vmdk"),
  "VMDK, flat": image("-flat.vmdk"),
  "VMDK, sparse extents": image("-2gbsparse.vmdk"),
  "VMDK, flat extents": image("-2gbflat.vmdk"),
  "split raw file": image(".001"),
  EWF: { suffix: ".E01", needs: [...QEMU, "ewfacquire"] },
  "GPT, any partition": { suffix: "-gpt.img", needs: CONTAINER_TOOLS },
  "GPT, partition 2": { suffix: "-gpt.img", selector: ":2", needs: CONTAINER_TOOLS },
  "MBR, logical partition": { suffix: "-mbr.img", selector: ":5", needs: CONTAINER_TOOLS },
  LUKS1: { suffix: "-luks1.img", locked: true, needs: CONTAINER_TOOLS },
  LUKS2: { suffix: "-luks2.img", locked: true, needs: CONTAINER_TOOLS },
  "LVM2 volume": { suffix: "-lvm.img", needs: [...CONTAINER_TOOLS, "lvm", "losetup"], privileged: true },
  "partition in LUKS1 in qcow2": { suffix: "-chain.qcow2", locked: true, needs: CONTAINER_TOOLS },
};

/** Members of a pool in all forms, in one folder. */
export interface DiskFolder {
  readonly folder: string;
  /** How files of the members begin. */
  readonly members: readonly string[];
  /** What `--key` takes for locked forms. */
  readonly key: string;
}

/** Make all forms that the tools at hand can. */
export async function diskFolder(name: string): Promise<DiskFolder> {
  const raw = await fixture(name);
  const folder = join(cacheFolder, "../zfskit-disks", raw.slice(cacheFolder.length + 1));
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(raw)
    .filter((file) => file.endsWith(".img"))
    .sort();
  for (const file of files) {
    if (missing(QEMU).length === 0) make("make-images.sh", join(raw, file), folder);
    if (missing(CONTAINER_TOOLS).length === 0) make("make-containers.sh", join(raw, file), folder);
  }
  return { folder, members: files.map((file) => file.replace(/\.img$/, "")), key: keyIn(folder) };
}

/** The forms that lie in conformance/fixtures, for machines without the tools. */
export async function keptDiskFolder(name: string): Promise<DiskFolder> {
  const folder = await keptDisks(name);
  return { folder, members: ["0"], key: keyIn(folder) };
}

/** The passphrase of tools/fixtures/make-containers.sh, as `--key` takes it. */
function keyIn(folder: string): string {
  const file = join(folder, "passphrase");
  writeFileSync(file, "zfskit-test");
  return `luks=file://${file}`;
}

/** Arguments that read a form; a text says which tools it was not made without. */
export function formArguments(
  { folder, members, key }: DiskFolder,
  { suffix, selector, locked, needs, privileged }: DiskForm,
): string[] | string {
  const files = members.map((member) => `${member}${suffix}`);
  if (!files.every((file) => existsSync(join(folder, file)))) {
    const lacking = missing(needs);
    if (lacking.length > 0) return `no ${lacking.join(", no ")} here`;
    if (privileged === true) return "no root or no loop devices here";
  }
  return [...files.flatMap((file) => ["-p", `${join(folder, file)}${selector ?? ""}`]), ...(locked === true ? ["--key", key] : [])];
}

/** Of programs, those that are not on the PATH. */
export function missing(programs: readonly string[]): string[] {
  return programs.filter((program) => spawnSync("which", [program]).status !== 0);
}

function make(script: string, raw: string, folder: string): void {
  const { status, stderr } = spawnSync("bash", [join(repository, "tools/fixtures", script), raw, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} ${raw}: ${stderr}`);
}
