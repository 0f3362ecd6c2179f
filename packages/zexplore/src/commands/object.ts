import { DnodeFields, type DnodeView } from "@zfskit/format/dmu";
import { isHole } from "@zfskit/zio";
import { blkptrJson, blkptrText } from "../blkptr-text.ts";
import { type CommandSpec, defineCommand } from "../command.ts";
import { hex, objectTypeName, openObjset } from "../objects.ts";
import { parseWhole, UsageError, withPool } from "../session.ts";
import { printFields } from "../table.ts";

interface ObjectOptions {
  readonly blocks?: boolean;
}

/** One object: its dnode and where its blocks lie. */
export const object: CommandSpec = defineCommand<ObjectOptions>({
  name: "object",
  group: "objects",
  summary: "show one object: its dnode, and where its blocks lie",
  args: "[DATASET] [OBJECT]",
  options: [{ flags: "-b, --blocks", text: "every data block too" }],
  examples: [
    ["object -p disk.img 1", "object 1 of the pool itself"],
    ["object -p disk.img home 34 --blocks", "an object of a dataset, with all of its blocks"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    const number = args[args.length - 1];
    if (number === undefined || args.length > 2)
      throw new UsageError("object takes a DATASET, unless it is the pool itself, and the number of an OBJECT");
    const wanted = parseWhole(number, "OBJECT");
    await withPool(options, out, async (pool) => {
      const { name, objset } = await openObjset(pool, args.length === 2 ? args[0] : undefined);
      const dnode = await objset.dnode(wanted);
      const pointers = Array.from({ length: dnode.blockPointerCount }, (_, i) => dnode.blockPointer(i));
      const { spill } = dnode;
      if (out.json) {
        const view = dnode.view;
        const fields = Object.fromEntries(
          DnodeFields.filter((field) => field.kind === "uint").map(({ name: field }) => [field, view[field as keyof DnodeView]]),
        );
        out.value({
          objset: name,
          object: wanted,
          typeName: objectTypeName(dnode.type),
          ...fields,
          bonus: dnode.bonusIsLocked ? undefined : hex(dnode.bonus),
          blkptrs: pointers.map(blkptrJson),
          ...(spill === undefined ? {} : { spill: blkptrJson(spill) }),
        });
      } else {
        printFields(out, [
          ["object", `${wanted} of ${name}`],
          ["type", objectTypeName(dnode.type)],
          ["levels", String(dnode.levels)],
          ["data blocks", `${dnode.blockCount} of ${dnode.dataBlockSize} bytes`],
          ["indirect blocks", `${dnode.indirectBlockSize} bytes`],
          ["allocated", `${dnode.used} bytes`],
          ["dnode", `${dnode.bytes.length} bytes, flags 0x${dnode.view.flags.toString(16)}`],
          ["bonus", `${objectTypeName(dnode.bonusType)}, ${dnode.view.bonuslen} bytes${dnode.bonusIsLocked ? ", encrypted" : ""}`],
          ...pointers.map((bp, i) => [`pointer ${i}`, isHole(bp) ? "hole" : blkptrText(bp)] as const),
          ...(spill === undefined ? [] : [["spill", blkptrText(spill)] as const]),
        ]);
      }
      if (options.blocks !== true) return;
      for await (const run of objset.dataBlocks(dnode, 0, dnode.blockCount)) {
        for (const { blkid, bp } of run) {
          if (out.json) out.value({ blkid, offset: blkid * dnode.dataBlockSize, ...blkptrJson(bp) });
          else out.line(`${String(blkid).padStart(8)}  ${blkptrText(bp)}`);
        }
      }
    });
  },
});
