/**
 * References that programs for Windows wrote, as `beside` knows them.
 *
 * @param path - with either slash: relative, absolute, or with a drive
 * @returns the path as it stands, and for one that is not relative also its last part: images are moved together
 */
export function windowsReferences(path: string): string[] {
  const plain = path.replaceAll("\\", "/");
  if (plain === "") return [];
  const absolute = plain.startsWith("/") || /^[A-Za-z]:/.test(plain);
  return absolute ? [plain.slice(plain.lastIndexOf("/") + 1), plain].filter((name) => name !== "") : [plain];
}
