/**
 * Plain Kaitai Struct from the dialect: custom keys removed, words of bits expanded into a pair of mirrored bit types,
 * expectations turned into `valid` (for users) or left out (for the reference, which has to parse any bytes).
 */
import { stringify } from "yaml";
import type { Catalog, SpecFile } from "./load.ts";

type Yaml = Record<string, unknown>;

/** What the exported file carries beside the spec. */
const licence = "MIT";

/** Path below generated/export -> text. */
export function emitExport(catalog: Catalog): Map<string, string> {
  const out = new Map<string, string>();
  for (const file of catalog.files) {
    const head = `# Made by tools/codegen from specs/${file.path}.ksy; do not edit.\n`;
    out.set(`${file.path}.ksy`, head + unquoteKeys(stringify(plainKaitai(file, true), { lineWidth: 120 })));
  }
  return out;
}

/** `"0": inherit` -> `0: inherit`, as people write it; JavaScript objects only have strings for keys. */
function unquoteKeys(yaml: string): string {
  return yaml.replace(/^( *)"(\d+|true|false)":/gm, "$1$2:");
}

/** The spec as the official compiler takes it. `expectations`: with `valid` for magic numbers. */
export function plainKaitai(file: SpecFile, expectations: boolean): Yaml {
  const raw = file.raw as Yaml;
  const meta = raw.meta as Yaml;
  const types: Yaml = {};
  const { meta: _, types: __, ...rest } = expandType(raw, { endian: meta.endian, isLe: "is_le", prefix: "", expectations, types });
  for (const [id, type] of Object.entries((raw.types ?? {}) as Record<string, Yaml>)) {
    const endian = (type.meta as Yaml | undefined)?.endian ?? meta.endian;
    types[id] = expandType(type, { endian, isLe: "_root.is_le", prefix: `${id}_`, expectations, types });
  }
  const plain = { meta: { ...meta, license: licence, "ks-version": 0.11 }, ...rest, ...(Object.keys(types).length > 0 ? { types } : {}) };
  return withoutCustomKeys(plain) as Yaml;
}

/** Where an attribute stands, and where the bit types that it needs go. */
interface Surroundings {
  readonly endian: unknown;
  readonly isLe: string;
  readonly prefix: string;
  readonly expectations: boolean;
  readonly types: Yaml;
}

function expandType(type: Yaml, around: Surroundings): Yaml {
  const seq = (type.seq as readonly Yaml[] | undefined)?.map((attribute) => expandAttribute(attribute, around));
  const instances: Yaml = {};
  for (const [id, instance] of Object.entries((type.instances ?? {}) as Record<string, Yaml>)) {
    const { id: _, ...expanded } = expandAttribute({ id, ...instance }, around);
    instances[id] = expanded;
  }
  for (const attribute of (type.seq ?? []) as readonly Yaml[]) Object.assign(instances, shortWordBits(attribute));
  return { ...type, ...(seq === undefined ? {} : { seq }), ...(Object.keys(instances).length > 0 ? { instances } : {}) };
}

function expandAttribute(attribute: Yaml, around: Surroundings): Yaml {
  const expect = attribute["-zfskit-expect"];
  const bits = attribute["-zfskit-bits"] as readonly Yaml[] | undefined;
  if (bits === undefined || isShort(attribute))
    return around.expectations && expect !== undefined ? { ...attribute, valid: expect } : attribute;
  const { endian, isLe, types } = around;
  const name = `${around.prefix}${attribute.id}_bits`;
  const seq: Yaml[] = bits.map(({ bits: width, ...bit }) => ({ ...bit, type: `b${width}` }));
  const reversed = [...seq].reverse();
  if (typeof endian === "string") {
    types[name] = { meta: { "bit-endian": endian }, seq: endian === "le" ? seq : reversed };
    return { ...attribute, type: name };
  }
  types[`${name}_le`] = { meta: { "bit-endian": "le" }, seq };
  types[`${name}_be`] = { meta: { "bit-endian": "be" }, seq: reversed };
  return { ...attribute, type: { "switch-on": isLe, cases: { true: `${name}_le`, false: `${name}_be` } } };
}

/** A word of one or two bytes stays an integer, so that expressions can use it; its bits become value instances. */
function shortWordBits(attribute: Yaml): Yaml {
  const instances: Yaml = {};
  if (!isShort(attribute) || attribute.repeat !== undefined) return instances;
  let shift = 0;
  for (const bit of (attribute["-zfskit-bits"] ?? []) as readonly Yaml[]) {
    const { id, bits, ...rest } = bit;
    instances[id as string] = { value: `(${attribute.id} >> ${shift}) & ${2 ** (bits as number) - 1}`, ...rest };
    shift += bits as number;
  }
  return instances;
}

function isShort(attribute: Yaml): boolean {
  return attribute.type === "u1" || attribute.type === "u2";
}

/** Custom keys mean nothing to others. */
function withoutCustomKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCustomKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !key.startsWith("-") && item !== undefined)
      .map(([key, item]) => [key, withoutCustomKeys(item)]),
  );
}
