// How the forms of a codec are had: through the packages' own entry points, with what they choose by feature tests hidden.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sharedKernelMemory } from "@zfskit/kernels";

/** What `choose` gives where there is no WebAssembly. */
export async function withoutWebAssembly(choose) {
  return hidden(globalThis, "WebAssembly", choose);
}

/** What `choose` gives where there is neither WebAssembly nor a built-in module of Node's. */
export async function withoutAnything(choose) {
  return hidden(process, "getBuiltinModule", () => withoutWebAssembly(choose));
}

async function hidden(holder, name, choose) {
  const real = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { value: undefined, configurable: true, writable: true });
  try {
    return await choose();
  } finally {
    if (real === undefined) delete holder[name];
    else Object.defineProperty(holder, name, real);
  }
}

/** Bytes in the memory of the kernels, and how to give them back. */
export function inKernelMemory(blocks) {
  const pieces = blocks.map((block) => {
    const piece = sharedKernelMemory()?.allocate(block.length);
    piece?.bytes.set(block);
    return piece;
  });
  return {
    blocks: pieces.map((piece, i) => piece?.bytes ?? blocks[i]),
    release() {
      for (const piece of pieces) piece?.release();
    },
  };
}

/**
 * A package that others would use: one of the project's, or of the folder that --packages names.
 *
 * @returns what it exports; undefined where it is not there, or does not load
 */
export async function peerPackage(name, folder) {
  try {
    return plain(await import(name));
  } catch {
    try {
      return plain(await import(pathToFileURL(createRequire(join(folder, "index.js")).resolve(name)).href));
    } catch {
      return undefined;
    }
  }
}

function plain(module) {
  return module.default ?? module;
}

/** The forms whose packages are there; names of the others in `leftOut`. */
export function present(forms) {
  const entries = Object.entries(forms);
  return {
    forms: Object.fromEntries(entries.filter(([, form]) => form !== undefined)),
    leftOut: entries.filter(([, form]) => form === undefined).map(([name]) => name),
  };
}
