// What tests use of node:path.

export function dirname(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, Math.max(slash, 1));
}

export function join(...parts) {
  const path = parts.filter((part) => part !== "").join("/");
  const names = [];
  for (const name of path.split("/")) {
    if (name === ".." && names.length > 0 && names.at(-1) !== "..") names.pop();
    else if (name === ".." && path.startsWith("/")) continue;
    else if (name !== "" && name !== ".") names.push(name);
  }
  return `${path.startsWith("/") ? "/" : ""}${names.join("/")}` || ".";
}

export const posix = { dirname, join };
