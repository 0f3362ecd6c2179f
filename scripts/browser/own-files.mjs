// Members as files of the page's own file system (OPFS), where pages keep what they downloaded.

/** What of a member is looked at in one go: none of it is written where all of it is zeros. */
const PIECE_BYTES = 64 * 1024;

/**
 * @template T
 * @param {readonly Blob[]} blobs
 * @param {(handles: FileSystemFileHandle[]) => Promise<T>} work
 * @returns {Promise<T>} what came of it; the files are removed
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
    return await work(handles);
  } finally {
    await root.removeEntry(name, { recursive: true });
  }
}

async function copy(blob, handle) {
  const file = await handle.createSyncAccessHandle();
  try {
    file.truncate(blob.size);
    let at = 0;
    for await (const chunk of blob.stream()) {
      for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
        const piece = chunk.subarray(from, from + PIECE_BYTES);
        if (piece.some((byte) => byte !== 0)) file.write(piece, { at: at + from });
      }
      at += chunk.length;
    }
  } finally {
    file.close();
  }
}
