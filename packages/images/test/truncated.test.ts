import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { type ImageFormat, openImage } from "@zfskit/images";
import { disk, type Files, locate, vector } from "./vectors.ts";

/** Images of the disk of `pattern.ts`, and what they name. */
const images: readonly { readonly format: ImageFormat; readonly name: string; readonly others?: readonly string[] }[] = [
  ...["v2", "zlib", "zstd", "extl2", "small-512"].map((name) => ({ format: "qcow2" as const, name: `${name}.qcow2` })),
  { format: "qcow2", name: "data.qcow2", others: ["data.bin"] },
  ...["dynamic", "fixed"].flatMap((name) => [
    { format: "VHD" as const, name: `${name}.vhd` },
    { format: "VHDX" as const, name: `${name}.vhdx` },
    { format: "VDI" as const, name: `${name}.vdi` },
  ]),
  { format: "VMDK", name: "sparse.vmdk" },
  { format: "VMDK", name: "stream.vmdk" },
  { format: "VMDK", name: "parts.vmdk", others: ["parts-s001.vmdk"] },
  { format: "VMDK", name: "flat.vmdk", others: ["flat-flat.vmdk"] },
  { format: "EWF", name: "ewf.E01" },
  { format: "EWF", name: "ewf-smart.s01" },
];

const PIECE_BYTES = 256 * 1024;
const CUTS = 15;

for (const { format, name, others = [] } of images)
  for (const cut of [name, ...others])
    test(`${name}: where ${cut} was cut off, the disk is as it was or there is a ZfsError`, async () => {
      const files: Files = Object.fromEntries([name, ...others].map((file) => [file, vector(file)]));
      const whole = files[cut]!;
      for (let i = 0; i <= CUTS; i++) {
        // Nothing, one byte less than all, and what lies between.
        const length = Math.floor(((whole.length - 1) * i) / CUTS);
        try {
          const { source } = await openImage(locate({ ...files, [cut]: whole.subarray(0, length) }, name), format);
          for (let at = 0; at < source.size; at += PIECE_BYTES)
            await assertPiece(() => source.read(at, Math.min(PIECE_BYTES, source.size - at)), at);
        } catch (error) {
          if (!isZfsError(error)) throw error;
          assert.match(error.code, /^(ECORRUPT|EIO|ENOTSUP)$/);
        }
      }
    });

async function assertPiece(read: () => Promise<Uint8Array>, at: number): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await read();
  } catch (error) {
    if (isZfsError(error)) return;
    throw error;
  }
  assert.ok(Buffer.from(bytes).equals(disk.subarray(at, at + bytes.length)), `at ${at}`);
}
