// Checksums: whole blocks to a checksum of 32 bytes.
import * as nodeCrypto from "node:crypto";
import { checksumAlgorithm, checksumId } from "@zfskit/checksum";
import { fletcher4Limbs } from "./fletcher-limbs.mjs";
import { inKernelMemory, peerPackage, present, withoutWebAssembly } from "./forms.mjs";
import { readSamples } from "./samples.mjs";

/** @type {Record<string, (where: { samples: string, packages: string, size: number }) => Promise<import("./kernel-worker.mjs").Case>>} */
export const checksumCases = {
  fletcher4: (where) =>
    checksumCase("fletcher4", where, { others: (blocks) => ({ "32-bit limbs": { run: (i) => fletcher4Limbs(blocks[i]) } }) }),
  "fletcher4, other byte order": (where) => checksumCase("fletcher4", where, { littleEndian: false }),
  fletcher2: (where) => checksumCase("fletcher2", where, { others: copying }),
  sha256: (where) => checksumCase("sha256", where, { others: (blocks) => hashing("sha256", blocks) }),
  sha512: (where) => checksumCase("sha512", where, { others: (blocks) => hashing("sha512-256", blocks, "createHash sha512") }),
  skein: (where) => checksumCase("skein", where, { others: (blocks) => hashing("sha512", blocks) }),
  edonr: (where) => checksumCase("edonr", where, { others: (blocks) => hashing("sha512", blocks) }),
  blake3: (where) => checksumCase("blake3", where, { others: (blocks) => blake3(blocks, where.packages) }),
};

async function checksumCase(name, { samples, size }, { littleEndian = true, others = () => ({}) }) {
  const blocks = readSamples(samples, `plain-${size}`);
  const choose = () => checksumAlgorithm(checksumId(name), new Uint8Array(32));
  const kernel = await choose();
  const portable = await withoutWebAssembly(choose);
  const inside = inKernelMemory(blocks);
  const { forms, leftOut } = present({
    kernel: { run: (i) => kernel.compute(inside.blocks[i], littleEndian) },
    "kernel, copied": { run: (i) => kernel.compute(blocks[i], littleEndian) },
    portable: { run: (i) => portable.compute(blocks[i], littleEndian) },
    ...(await others(blocks)),
  });
  // What the runtime has is used by both: there is no kernel.
  if (name.startsWith("sha")) {
    delete forms["kernel, copied"];
    delete forms.portable;
  }
  return { samples: blocks.length, bytes: size, forms, leftOut, release: inside.release };
}

/** What a checksum cannot be faster than: moving the bytes. */
function copying(blocks) {
  const target = new Uint8Array(blocks[0].length);
  return { "TypedArray.set": { run: (i) => target.set(blocks[i]), alone: true } };
}

function hashing(hash, blocks, name = `createHash ${hash}`) {
  return { [name]: { run: (i) => nodeCrypto.createHash(hash).update(blocks[i]).digest(), alone: true } };
}

async function blake3(blocks, packages) {
  const wasm = await peerPackage("hash-wasm", packages);
  const noble = await peerPackage("@noble/hashes/blake3.js", packages);
  const key = new Uint8Array(32);
  const hasher = await wasm?.createBLAKE3(256, key);
  return {
    "hash-wasm": hasher && { run: (i) => hasher.init().update(blocks[i]).digest("binary"), alone: true },
    "@noble/hashes": noble && { run: (i) => noble.blake3(blocks[i], { key }), alone: true },
  };
}
