/** Records of intent logs for people and for JSON. */
import type { LogRecord, LogTime } from "@zfskit/zil";
import { blkptrJson, blkptrText } from "./blkptr-text.ts";
import { timeText } from "./file-text.ts";
import { hex } from "./objects.ts";
import { shown } from "./shown.ts";

const NS_PER_SECOND = 1_000_000_000n;
const UINT32 = 0xffffffffn;

/** What a record did, in a line. */
export function recordText(record: LogRecord): string {
  const name = (text: string) => shown(JSON.stringify(text));
  switch (record.kind) {
    case "create":
    case "mkdir":
    case "mkxattr":
    case "symlink": {
      const target = record.target === undefined ? "" : ` -> ${name(record.target)}`;
      const owner = `mode ${record.mode.toString(8)} owner ${record.uid & UINT32}:${record.gid & UINT32}`;
      return `object ${record.object} in ${record.directory} ${name(record.name)}${target} ${owner}`;
    }
    case "remove":
    case "rmdir":
      return `in ${record.directory} ${name(record.name)}`;
    case "link":
      return `object ${record.object} in ${record.directory} ${name(record.name)}`;
    case "rename":
    case "rename_exchange":
    case "rename_whiteout":
      return `in ${record.from} ${name(record.oldName)} to ${record.to} ${name(record.newName)}`;
    case "write": {
      const where = record.block === undefined ? "in the log" : blkptrText(record.block);
      return `object ${record.object} offset ${record.offset} ${record.size} bytes, ${where}`;
    }
    case "write2":
    case "truncate":
      return `object ${record.object} offset ${record.offset} ${record.size} bytes`;
    case "setattr":
      return `object ${record.object} mask 0x${record.mask.toString(16)} mode ${record.mode.toString(8)} owner ${record.uid & UINT32}:${record.gid & UINT32} size ${record.size} mtime ${timeText(nanoseconds(record.mtime))}`;
    case "acl":
    case "acl_v0":
      return `object ${record.object} ${record.acl.count} entries`;
    case "setsaxattr":
      return `object ${record.object} ${name(record.name)} ${record.value === undefined ? "removed" : `${record.value.length} bytes`}`;
    case "clone_range":
      return `object ${record.object} offset ${record.offset} ${record.size} bytes, ${record.blocks.length} blocks of ${record.blockSize}`;
    case "unknown":
      return `${record.length} bytes`;
  }
}

/** Fields of a record: times in ns since 1970, pointers taken apart, bytes in hexadecimal but for written data. */
export function recordJson(record: LogRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => (value === undefined ? [] : [[field, fieldJson(field, value)]])),
  );
}

function fieldJson(field: string, value: unknown): unknown {
  if (field === "data" && value instanceof Uint8Array) return value.length;
  if (value instanceof Uint8Array) return hex(value);
  if (field === "block") return blkptrJson(value as Parameters<typeof blkptrJson>[0]);
  if (field === "blocks") return (value as Parameters<typeof blkptrJson>[0][]).map(blkptrJson);
  if (Array.isArray(value)) return String(nanoseconds(value as unknown as LogTime));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (item === undefined ? [] : [[name, fieldJson(name, item)]])));
  return value;
}

function nanoseconds([seconds, rest]: LogTime): bigint {
  return BigInt.asIntN(64, seconds) * NS_PER_SECOND + rest;
}
