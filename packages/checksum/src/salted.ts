import type { DigestKernel } from "@zfskit/kernels";
import type { ChosenDigest } from "./digest.ts";

/**
 * The hashes that the pool's salt is worked into, which no runtime has: by WebAssembly where it is allowed, 20 times the
 * speed of the portable forms and more.
 */
/** Bytes of a digest that a checksum keeps; it is part of what Skein hashes. */
const keptBytes = 32;

/** OpenZFS module/zfs/skein_zfs.c */
export async function skein(salt: Uint8Array): Promise<ChosenDigest> {
  const [{ skeinDigest, skeinState }, { loadSkein }] = await Promise.all([import("./skein.ts"), import("@zfskit/kernels/digests")]);
  const start = skeinState(keptBytes, salt);
  return byKernel(await loadSkein(), bytesOf(start), (bytes) => skeinDigest(start, bytes, keptBytes));
}

/** The salt, too short for a block of Edon-R, becomes H(salt) and H(H(salt)) (edonr_zfs.c abd_checksum_edonr_tmpl_init). */
export async function edonr(salt: Uint8Array): Promise<ChosenDigest> {
  const [{ edonRAbsorb, edonRDigest, edonRStart }, { loadEdonR }] = await Promise.all([
    import("./edonr.ts"),
    import("@zfskit/kernels/digests"),
  ]);
  const once = edonRDigest(salt);
  const twice = edonRDigest(once);
  const block = new Uint8Array(once.length + twice.length);
  block.set(once);
  block.set(twice, once.length);
  const start = edonRAbsorb(edonRStart(), block);
  // OpenZFS's own comparison across byte orders (abd_checksum_edonr_byteswap) swaps an uninitialised value and always
  // fails; swapping the digest, as it does for skein, is what was meant, and verifies blocks of big-endian machines.
  return byKernel(await loadEdonR(), bytesOf(start.pipe), (bytes) => edonRDigest(bytes, start));
}

/** OpenZFS module/zfs/blake3_zfs.c */
export async function blake3(salt: Uint8Array): Promise<ChosenDigest> {
  const [portable, { loadBlake3 }] = await Promise.all([import("@noble/hashes/blake3.js"), import("@zfskit/kernels/digests")]);
  const key = new Uint8Array(salt);
  return byKernel(await loadBlake3(), key, (bytes) => portable.blake3(bytes, { key }));
}

/** The portable form where there is no kernel, and for blocks that its memory has no room for. */
function byKernel(kernel: DigestKernel | undefined, start: Uint8Array, portable: ChosenDigest["digest"]): ChosenDigest {
  if (kernel === undefined) return { engine: "JavaScript", digest: portable };
  return { engine: "WebAssembly", digest: (bytes) => kernel(bytes, start) ?? portable(bytes) };
}

function bytesOf(words: Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
