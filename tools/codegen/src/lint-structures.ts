/** Rules on types, parameters, sizes and documentation of structures. */
import type { Attribute, Instance } from "./dialect.ts";
import type { Layout } from "./layout.ts";
import { typeName } from "./layout.ts";
import type { LintInput } from "./lint.ts";
import type { SpecFile, Structure } from "./load.ts";
import { resolveImport } from "./load.ts";

export function lintStructures(input: LintInput): void {
  for (const file of input.catalog.files) {
    lintImports(input, file);
    for (const structure of input.structuresOf(file)) {
      lintParameters(input, structure);
      lintDocs(input, structure);
      for (const [id, source] of attributesOf(structure)) {
        const where = `${structure.id}/${id}`;
        for (const type of typesOf(source)) lintType(input, structure, where, type);
        lintExtent(input, structure, where, source);
      }
      const layout = input.layouts.get(structure.id);
      if (layout !== undefined) lintLayout(input, layout);
    }
  }
}

/** Attributes of seq and instances with their ids. */
export function attributesOf(structure: Structure): (readonly [string, Attribute | Instance])[] {
  return [
    ...(structure.type.seq ?? []).map((attribute) => [attribute.id, attribute] as const),
    ...Object.entries(structure.type.instances ?? {}),
  ];
}

function typesOf(source: Attribute | Instance): string[] {
  const { type } = source;
  return type === undefined ? [] : typeof type === "string" ? [type] : Object.values(type.cases);
}

function lintImports(input: LintInput, file: SpecFile): void {
  const paths = new Set(input.catalog.files.map((other) => other.path));
  for (const written of file.spec.meta.imports ?? [])
    if (!paths.has(resolveImport(file.path, written))) input.report("import-unknown", file, "meta/imports", `there is no ${written}.ksy`);
}

/** Files that `file` may name types and enums of: itself and its imports. */
export function visibleFiles(file: SpecFile): Set<string> {
  return new Set([file.path, ...(file.spec.meta.imports ?? []).map((written) => resolveImport(file.path, written))]);
}

function lintParameters(input: LintInput, structure: Structure): void {
  if (structure.local) return;
  const { file, type, endian } = structure;
  const first = type.params?.[0];
  const hasOrder = first?.id === "is_le" && first.type === "bool";
  if (file.spec.meta.endian === undefined && (type.seq ?? []).length > 0) input.report("params-order", file, "meta", "endian is missing");
  else if (endian === "both" && file.spec.meta.endian !== undefined && !hasOrder)
    input.report("params-order", file, "params", "the first parameter has to be is_le, a bool");
  else if (endian !== "both" && hasOrder) input.report("params-order", file, "params", `is_le means nothing where everything is ${endian}`);
}

function lintType(input: LintInput, structure: Structure, where: string, type: string): void {
  const { file } = structure;
  if (/^([us][248](le|be)|b\d+(le|be)?|f[48](le|be)?)$/.test(type)) {
    input.report("type-forbidden", file, where, `${type}: byte order comes from meta, bits from -zfskit-bits, and there are no floats`);
    return;
  }
  const id = typeName(type);
  if (id === undefined) return;
  const target = input.catalog.structures.get(id);
  if (target === undefined || !visibleFiles(file).has(target.file.path) || (target.local && target.file !== file)) {
    input.report("type-unknown", file, where, `${id} is neither a type of this file nor imported`);
    return;
  }
  if (target.local) return;
  const passes = /^\w+\(is_le\b/.test(type);
  if (target.endian === "both" && !passes) input.report("type-order", file, where, `${id} has to be used as ${id}(is_le)`);
  if (target.endian !== "both" && passes) input.report("type-order", file, where, `${id} takes no is_le`);
}

/** Every byte sequence says where it ends. */
function lintExtent(input: LintInput, structure: Structure, where: string, source: Attribute | Instance): void {
  const { type, repeat } = source;
  if ("value" in source && source.value !== undefined) return;
  const sized = source.size !== undefined || source["size-eos"] === true;
  if (!sized && (type === undefined || type === "str"))
    input.report("extent-missing", structure.file, where, "size or size-eos is missing");
  if (type === "str" || type === "strz") {
    if (source.encoding === undefined) input.report("extent-missing", structure.file, where, "encoding is missing");
  }
  if (repeat === "expr" && source["repeat-expr"] === undefined)
    input.report("extent-missing", structure.file, where, "repeat-expr is missing");
  if (repeat === "until" && source["repeat-until"] === undefined)
    input.report("extent-missing", structure.file, where, "repeat-until is missing");
}

function lintDocs(input: LintInput, structure: Structure): void {
  const need = (where: string, source: { doc?: string | undefined; "doc-ref"?: unknown }): void => {
    if (source.doc === undefined) input.report("doc-missing", structure.file, where, "doc is missing");
    if (source["doc-ref"] === undefined) input.report("doc-missing", structure.file, where, "doc-ref is missing");
  };
  need(structure.id, structure.type);
  for (const [id, source] of attributesOf(structure)) {
    if (source["-zfskit-role"] !== "pad") need(`${structure.id}/${id}`, source);
    for (const bit of source["-zfskit-bits"] ?? []) {
      if (bit["-zfskit-role"] !== "pad" && bit.doc === undefined)
        input.report("doc-missing", structure.file, `${structure.id}/${bit.id}`, "doc is missing");
    }
  }
}

function lintLayout(input: LintInput, layout: Layout): void {
  const { structure } = layout;
  const { file, type } = structure;
  const said = type["-zfskit-size"];
  if (layout.fixed && said !== undefined && said !== layout.size)
    input.report("layout-size", file, layout.id, `the fields take ${layout.size} bytes, -zfskit-size says ${said}`);
  if (layout.fixed && said === undefined && layout.size > 0 && type["-zfskit-view"] !== "none" && file.spec["-zfskit-view"] !== "none")
    input.report("layout-size", file, layout.id, `-zfskit-size is missing; the fields take ${layout.size} bytes`);
  // sizeof of a C structure with a flexible array: it may count one element of the tail.
  if (!layout.fixed && said !== undefined && said < layout.size)
    input.report("layout-size", file, layout.id, `the fixed head takes ${layout.size} bytes, -zfskit-size says ${said}`);
  for (const [id, source] of attributesOf(structure)) {
    const bits = source["-zfskit-bits"];
    if (bits === undefined) continue;
    const width = typeof source.type === "string" ? /^u([1248])$/.exec(source.type)?.[1] : undefined;
    const sum = bits.reduce((total, bit) => total + bit.bits, 0);
    if (width === undefined) input.report("layout-bits", file, `${layout.id}/${id}`, "only u1, u2, u4 and u8 have bits");
    else if (sum !== Number(width) * 8)
      input.report("layout-bits", file, `${layout.id}/${id}`, `the bits sum up to ${sum}, not ${Number(width) * 8}`);
  }
  for (const field of layout.fields) {
    const end = field.offset + (field.width ?? 0) * (typeof field.count === "number" ? field.count : 1);
    if (field.overlay && layout.fixed && end > layout.size)
      input.report("layout-overlay", file, `${layout.id}/${field.id}`, `it ends at ${end}, past ${layout.size}`);
  }
}
