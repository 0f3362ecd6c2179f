// Members as files of the page's own file system (OPFS), where pages keep what they downloaded.
import { openFileHandle } from "@zfskit/blockdev/blob";

/** What of a member is looked at in one go: none of it is written where all of it is zeros. */
const PIECE_BYTES = 1024 * 1024;

/**
 * @template T
 * @param {readonly Blob[]} blobs
 * @param {(handles: FileSystemFileHandle[]) => Promise<T>} work
 * @returns {Promise<T>} what came of it; the files are removed, which fails where one was left open
 */
export async function withOwnFiles(blobs, work) {
  const root = await navigator.storage.getDirectory();
  const name = crypto.randomUUID();
  const folder = await root.getDirectoryHandle(name, { create: true });
  try {
    const handles = [];
    for (const [index, blob] of blobs.entries()) {
      const handle = await folder.getFileHandle(`${index}.img`, { create: true });
      await copy(blob, handle);
      handles.push(handle);
    }
    await checkReadAtOnce(handles[0]);
    return await work(handles);
  } finally {
    await root.removeEntry(name, { recursive: true });
  }
}

async function copy(blob, handle) {
  const file = await handle.createSyncAccessHandle();
  try {
    file.truncate(blob.size);
    for (let at = 0; at < blob.size; at += PIECE_BYTES) {
      const words = new Uint32Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer());
      if (words.some((word) => word !== 0)) file.write(words, { at });
    }
  } finally {
    file.close();
  }
}

/** It is what makes these files fast, and nothing else would tell. */
async function checkReadAtOnce(handle) {
  const source = await openFileHandle(handle);
  await source.close();
  if (source.readSync === undefined) throw new Error(`${handle.name} is not read at once in a worker`);
}
