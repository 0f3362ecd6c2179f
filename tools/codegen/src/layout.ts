/** Where each field of each structure lies: the one table that views, export, docs, tests and facts are made from. */
import type { Attribute, Bit, Instance } from "./dialect.ts";
import type { Expr } from "./expression.ts";
import { constantValue, parseExpression } from "./expression.ts";
import type { Catalog, Structure } from "./load.ts";

/** Some bits of a word, counted from its least significant bit. */
export interface BitField {
  readonly id: string;
  readonly shift: number;
  readonly bits: number;
  readonly source: Bit;
}

export type FieldKind = "uint" | "int" | "bytes" | "string" | "view";

export interface Field {
  readonly id: string;
  /** Bytes from the start of the structure. */
  readonly offset: number;
  /** Bytes of one element; undefined for a tail whose elements have no fixed size. */
  readonly width: number | undefined;
  /** Elements of an array; undefined for a plain field. */
  readonly count: number | "variable" | undefined;
  readonly kind: FieldKind;
  readonly type: string;
  /** Id of the nested structure, for kind `view`. */
  readonly view: string | undefined;
  readonly bits: readonly BitField[];
  /** A `pos` instance: a second look at bytes that seq covers. */
  readonly overlay: boolean;
  readonly source: Attribute | Instance;
}

export interface Layout {
  readonly structure: Structure;
  readonly id: string;
  /** True when every field has a fixed place: `size` is then the whole structure, else its fixed head. */
  readonly fixed: boolean;
  readonly size: number;
  /** The fixed fields in order, then the overlays. */
  readonly fields: readonly Field[];
  /** The first field without a fixed extent, where at least its start is known. */
  readonly tail: Field | undefined;
  /** Every seq attribute from the first variable one on. */
  readonly variable: readonly Attribute[];
}

const scalarWidths: Readonly<Record<string, number>> = { u1: 1, u2: 2, u4: 4, u8: 8, s1: 1, s2: 2, s4: 4, s8: 8 };

/** Layouts of all structures, nested ones before those that hold them, otherwise in the catalog's order. */
export function layOut(catalog: Catalog): Map<string, Layout> {
  const layouts = new Map<string, Layout>();
  const open = new Set<string>();
  const visit = (id: string): Layout | undefined => {
    const known = layouts.get(id);
    const structure = catalog.structures.get(id);
    if (known !== undefined || structure === undefined || open.has(id)) return known;
    open.add(id);
    const layout = layOutOne(structure, visit);
    open.delete(id);
    layouts.set(id, layout);
    return layout;
  };
  for (const id of catalog.structures.keys()) visit(id);
  return layouts;
}

/** `dva(is_le)` -> `dva`; undefined for scalars, strings and bytes. */
export function typeName(type: string): string | undefined {
  if (type in scalarWidths || type === "str" || type === "strz") return undefined;
  return (type.split("(", 1)[0] as string).split("::").at(-1);
}

/** A view exists for each structure with a fixed head, unless it or its file says `-zfskit-view: none`. */
export function hasView(layout: Layout): boolean {
  const { type, file } = layout.structure;
  return (
    type["-zfskit-view"] !== "none" &&
    file.spec["-zfskit-view"] !== "none" &&
    (layout.fields.length > 0 || layout.tail?.width !== undefined)
  );
}

/** The layout of a structure by its id, where that has a view. */
export function viewedIn(layouts: ReadonlyMap<string, Layout>): (id: string) => Layout | undefined {
  return (id) => {
    const layout = layouts.get(id);
    return layout !== undefined && hasView(layout) ? layout : undefined;
  };
}

function layOutOne(structure: Structure, nested: (id: string) => Layout | undefined): Layout {
  const fields: Field[] = [];
  const seq = structure.type.seq ?? [];
  let offset = 0;
  let variable: readonly Attribute[] = [];
  let tail: Field | undefined;
  for (const [position, attribute] of seq.entries()) {
    const field = place(attribute.id, attribute, offset, nested);
    if (field?.width === undefined || field.count === "variable" || attribute.if !== undefined) {
      variable = seq.slice(position);
      tail = attribute.if === undefined ? field : undefined;
      break;
    }
    fields.push(field);
    offset += field.width * (field.count ?? 1);
  }
  for (const [id, instance] of Object.entries(structure.type.instances ?? {})) {
    const at = instance.pos === undefined ? undefined : constant(instance.pos);
    const field = at === undefined || instance.if !== undefined ? undefined : place(id, instance, at, nested);
    if (field?.width !== undefined && typeof field.count !== "string") fields.push({ ...field, overlay: true });
  }
  return { structure, id: structure.id, fixed: variable.length === 0, size: offset, fields, tail, variable };
}

function place(id: string, source: Attribute | Instance, offset: number, nested: (id: string) => Layout | undefined): Field | undefined {
  const count: Field["count"] = source.repeat === undefined ? undefined : (constant(source["repeat-expr"]) ?? "variable");
  const base = { id, offset, count, overlay: false, source, view: undefined, bits: [] };
  const { type } = source;
  if (type === undefined || typeof type === "object") {
    const width = constant(source.size);
    return { ...base, width, kind: "bytes", type: typeof type === "object" ? "switch" : "bytes" };
  }
  if (type === "str" || type === "strz") return { ...base, width: constant(source.size), kind: "string", type };
  const scalar = scalarWidths[type];
  if (scalar !== undefined)
    return { ...base, width: scalar, kind: type.startsWith("u") ? "uint" : "int", type, bits: bitFields(source["-zfskit-bits"] ?? []) };
  const view = typeName(type) as string;
  const inner = nested(view);
  if (inner === undefined) return undefined;
  const sized = source.size === undefined ? (inner.fixed ? inner.size : undefined) : constant(source.size);
  return { ...base, width: sized, kind: "view", type: view, view };
}

function bitFields(bits: readonly Bit[]): BitField[] {
  let shift = 0;
  return bits.map((source) => {
    const field = { id: source.id, shift, bits: source.bits, source };
    shift += source.bits;
    return field;
  });
}

/** Value of a constant size, count or position; undefined if it depends on the data or does not parse. */
function constant(written: string | number | boolean | undefined): number | undefined {
  if (written === undefined) return undefined;
  let expr: Expr;
  try {
    expr = parseExpression(written);
  } catch {
    return undefined; // lint reports it
  }
  return constantValue(expr);
}
