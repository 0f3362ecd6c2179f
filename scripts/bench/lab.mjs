// What tools/fixtures has on this machine: a virtual machine that makes pools, and the Debian tree it is made of.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The folder that the scripts in tools/fixtures work in. */
const lab = process.env.ZFSKIT_LAB ?? "/var/tmp/zfskit-lab";

/**
 * The newest machine of the lab.
 *
 * @returns {{ name: string, root: string } | undefined}
 */
export function machineOf() {
  if (!existsSync(lab)) return undefined;
  const name = readdirSync(lab)
    .filter((file) => file.endsWith(".vmlinuz"))
    .map((file) => file.slice(0, -".vmlinuz".length))
    .sort()
    .at(-1);
  return name === undefined ? undefined : { name, root: join(lab, name) };
}
