import { ZfsError } from "@zfskit/core";
import type { Pool } from "@zfskit/pool";
import { blkptrJson, blkptrText } from "../blkptr-text.ts";
import { type CommandSpec, defineCommand } from "../command.ts";
import { hexDump } from "../hex-dump.ts";
import { hex, openObjset } from "../objects.ts";
import type { Output } from "../output.ts";
import { parseWhole, UsageError, withPool } from "../session.ts";

interface BlockOptions {
  readonly level: number;
  readonly raw?: boolean;
}

/** One block: by its place in an object, or on a vdev. */
export const block: CommandSpec = defineCommand<BlockOptions>({
  name: "block",
  group: "objects",
  summary: "show one block: of an object, or at a place of a vdev",
  text: "A block of an object is verified and decompressed. One at VDEV:OFFSET:SIZE (hexadecimal offset and size, as zdb -R has it) is shown as it lies there, unverified.",
  args: "<DATASET|VDEV:OFFSET:SIZE> [OBJECT] [BLKID]",
  options: [
    { flags: "--level <N>", text: "an indirect block of this level", parse: (value) => parseWhole(value, "--level"), preset: 0 },
    { flags: "-r, --raw", text: "the bytes themselves instead of a dump" },
  ],
  examples: [
    ["block -p disk.img mos 1 0", "the first block of the pool's object directory"],
    ["block -p disk.img home 128 3 --raw > record", "the fourth record of a file"],
    ["block -p disk.img 0:4000:1000", "4 KiB of vdev 0"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    const [where, object, blkid] = args;
    if (where === undefined) throw new UsageError("block takes a DATASET with OBJECT and BLKID, or VDEV:OFFSET:SIZE");
    await withPool(options, out, async (pool) => {
      const place = /^(\d+):([0-9a-f]+):([0-9a-f]+)$/i.exec(where);
      if (place !== null) {
        const [vdev, offset, size] = [Number(place[1]), Number.parseInt(place[2]!, 16), Number.parseInt(place[3]!, 16)];
        const bytes = await readPlace(pool, vdev, offset, size);
        print(out, bytes, options.raw === true, { vdev, offset, size, verified: false });
        return;
      }
      if (object === undefined) throw new UsageError("block takes the number of an OBJECT after the DATASET");
      await ofObject(pool, out, { name: where, object: parseWhole(object, "OBJECT"), blkid: parseWhole(blkid ?? "0", "BLKID") }, options);
    });
  },
});

async function ofObject(
  pool: Pool,
  out: Output,
  { name, object, blkid }: { name: string; object: number; blkid: number },
  options: BlockOptions,
): Promise<void> {
  const { objset } = await openObjset(pool, name);
  const dnode = await objset.dnode(object);
  if (options.level >= dnode.levels) throw new ZfsError("ENOENT", `object ${object} has ${dnode.levels} levels: 0 to ${dnode.levels - 1}`);
  const bp = await objset.blockPointer(dnode, options.level, blkid);
  if (bp === undefined)
    throw new ZfsError("ENOENT", `block ${blkid} of level ${options.level} of object ${object} is a hole, or past its end`);
  const { bytes } = await objset.read(bp);
  if (!out.json && options.raw !== true) out.line(out.style("bold", blkptrText(bp)));
  print(out, bytes, options.raw === true, { ...blkptrJson(bp), verified: true });
}

async function readPlace(pool: Pool, vdev: number, offset: number, size: number): Promise<Uint8Array> {
  const top = pool.reader.top(vdev);
  if (top === undefined) throw new ZfsError("ENOENT", `the pool has no vdev ${vdev}`);
  if (size > pool.limits.blockBytes) throw new UsageError(`SIZE is at most 0x${pool.limits.blockBytes.toString(16)}`);
  const bytes = new Uint8Array(size);
  for (const candidate of top.candidates(offset, size)) {
    await candidate.read(bytes);
    return bytes;
  }
  throw new ZfsError("ENODEV", `no member of vdev ${vdev} is there`);
}

function print(out: Output, bytes: Uint8Array, raw: boolean, facts: Record<string, unknown>): void {
  if (raw) out.bytes(bytes);
  else if (out.json) out.value({ ...facts, bytes: hex(bytes) });
  else for (const line of hexDump(bytes)) out.line(line);
}
