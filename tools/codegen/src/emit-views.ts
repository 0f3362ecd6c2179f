/** generated/views: one module for each spec file, the shared access.ts, an index of each folder and of all, and a catalog. */
import { comment, docParagraphs } from "./class-text.ts";
import { accessors } from "./emit-accessors.ts";
import { bitValue } from "./emit-bits.ts";
import { constants, enums } from "./emit-constants.ts";
import { scalarValue } from "./emit-scalars.ts";
import type { BitField, Field, Layout } from "./layout.ts";
import { hasView, viewedIn } from "./layout.ts";
import type { Catalog, SpecFile } from "./load.ts";
import { enumId } from "./member.ts";
import type { Exports } from "./module-text.ts";
import { banner, callImports, indexText, membersOf, moduleName, moduleText, nestedImports, shownOf, staticOf } from "./module-text.ts";
import { byCodeUnit, camel, pascal, upper, viewName } from "./names.ts";

interface Module extends Exports {
  /** The folder of specs/ that it is of. */
  readonly folder: string;
  readonly text: string;
}

const accessNames = ["badIndex", "bytesAt", "readSafe", "readSafeInt", "textOf", "unsafe", "viewOver"];

/** Path below generated/views -> text. `access` is the text of runtime/access.ts. */
export function emitViews(catalog: Catalog, layouts: ReadonlyMap<string, Layout>, access: string): Map<string, string> {
  const viewed = viewedIn(layouts);
  const modules = catalog.files.map((file) => emitModule(file, layouts, viewed)).filter((module) => module.values.length > 0);
  modules.sort((a, b) => byCodeUnit(a.name, b.name));
  const out = new Map<string, string>([["access.ts", `${banner}\n${access}`]]);
  for (const module of modules) out.set(`${module.name}.ts`, module.text);
  const described: Exports = { name: "access", values: [], types: ["BitInfo", "FieldInfo"] };
  out.set("index.ts", indexText(".", [described, ...modules]));
  // Bundlers keep an index as a whole: who imports that of a folder loads no structures of the others.
  for (const folder of new Set(modules.map((module) => module.folder)))
    out.set(`folders/${folder}.ts`, indexText("..", [described, ...modules.filter((module) => module.folder === folder)]));
  out.set("catalog.ts", emitCatalog([...layouts.values()].filter(hasView)));
  return out;
}

function emitModule(file: SpecFile, layouts: ReadonlyMap<string, Layout>, viewed: (id: string) => Layout | undefined): Module {
  const shown = shownOf(file, layouts);
  const tables = enums(file);
  const values = constants(file, shown);
  const classes = shown.map((layout) => emitClass(layout, viewed));
  const body = [...values.lines, ...tables.lines, ...classes.flatMap((lines) => ["", ...lines])].join("\n");
  const imports = [
    ...(shown.length > 0 ? ['import type { FieldInfo } from "./access.ts";'] : []),
    ...callImports(body, "./access.ts", accessNames),
    ...nestedImports(body, shown, { viewed, className: viewName }),
  ];
  return {
    name: moduleName(file),
    folder: file.path.split("/")[0] ?? "",
    text: moduleText(file, imports, body),
    values: [...values.names, ...tables.values, ...shown.flatMap((layout) => [viewName(layout.id), fieldsName(layout.id)])],
    types: tables.types,
  };
}

function emitClass(layout: Layout, viewed: (id: string) => Layout | undefined): string[] {
  const { structure } = layout;
  const name = viewName(layout.id);
  const both = structure.endian === "both";
  const all = membersOf(layout);
  const cName = structure.type["-zfskit-struct"];
  const extent = layout.fixed ? `${layout.size} bytes` : `Fixed head: ${layout.size} bytes; more follows`;
  return [
    ...comment(
      [
        ...docParagraphs(structure.type).slice(0, 1),
        `${cName === undefined ? "" : `C: \`${cName}\`. `}${extent}.`,
        ...docParagraphs(structure.type).slice(1),
      ],
      "",
    ),
    `export class ${name} {`,
    `  static readonly SIZE = ${layout.size};`,
    ...all.flatMap((field) => (typeof field.count === "number" ? [`  static readonly ${upper(field.id)}_COUNT = ${field.count};`] : [])),
    "  readonly dv: DataView;",
    "  off: number;",
    ...(both ? ["  readonly le: boolean;"] : []),
    "",
    `  constructor(dv: DataView, off: number${both ? ", le: boolean" : ""}) {`,
    "    this.dv = dv;",
    "    this.off = off;",
    ...(both ? ["    this.le = le;"] : []),
    "  }",
    "",
    ...staticOf(layout, name),
    "",
    "  /** Move to another place in the same bytes, unchecked. */",
    "  at(off: number): this {",
    "    this.off = off;",
    "    return this;",
    "  }",
    ...all.flatMap((field) => {
      const lines = [...accessors(layout, field, viewed).view, ...magic(layout, field)];
      return lines.length === 0 ? [] : ["", ...lines];
    }),
    "}",
    "",
    `/** The fields of {@link ${name}}; apart from it, so that who reads values does not load their descriptions. */`,
    `export const ${fieldsName(layout.id)}: readonly FieldInfo[] = [`,
    ...all.flatMap((field) => fieldInfo(field, viewed)),
    "];",
  ];
}

/** `dsl_dir` -> `DslDirFields` */
function fieldsName(id: string): string {
  return viewName(id).replace(/View$/, "Fields");
}

function magic(layout: Layout, field: Field): string[] {
  if (field.source["-zfskit-expect"] === undefined) return [];
  const name = camel(field.id);
  const value = field.width === 8 && scalarValue(field) === "number" ? `${name}Big` : name;
  const constant = `${upper(layout.id)}_${upper(field.id)}`;
  return [
    `  /** True when \`${name}\` is ${constant}. */`,
    `  get has${pascal(field.id)}(): boolean {`,
    `    return this.${value} === ${constant};`,
    "  }",
  ];
}

function fieldInfo(field: Field, viewed: (id: string) => Layout | undefined): string[] {
  const width = field.width ?? (field.view === undefined ? undefined : viewed(field.view)?.size);
  if (width === undefined) return [];
  const { source } = field;
  const asBytes = field.kind === "view" && viewed(field.type) === undefined;
  if (asBytes && field.count !== undefined) return [];
  const kind = asBytes ? "bytes" : field.kind;
  const value = kind === "uint" || kind === "int" ? scalarValue(field) : kind;
  const parts = [
    `name: "${camel(field.id)}", id: "${field.id}", offset: ${field.offset}, width: ${width}`,
    ...(field.count === undefined ? [] : [`count: ${field.count === "variable" ? 0 : field.count}`]),
    `kind: "${kind}", value: "${value}"`,
    ...(field.view === undefined || asBytes ? [] : [`view: "${field.view}"`]),
    ...traits(source),
    ...(field.overlay ? ["overlay: true"] : []),
  ];
  if (field.bits.length === 0) return [`  { ${parts.join(", ")} },`];
  return [`  { ${parts.join(", ")}, bits: [`, ...field.bits.map(bitInfo), "  ] },"];
}

function bitInfo(bit: BitField): string {
  const head = `name: "${camel(bit.id)}", id: "${bit.id}", shift: ${bit.shift}, bits: ${bit.bits}, value: "${bitValue(bit)}"`;
  return `    { ${[head, ...traits(bit.source)].join(", ")} },`;
}

function traits(source: Field["source"] | BitField["source"]): string[] {
  const unit = source["-zfskit-unit"];
  const bias = source["-zfskit-bias"];
  return [
    ...(source.enum === undefined ? [] : [`enum: "${pascal(enumId(source.enum))}"`]),
    ...(unit === undefined ? [] : [`unit: ${unit}`]),
    ...(bias === undefined ? [] : [`bias: ${bias}`]),
    ...(source["-zfskit-role"] === "pad" ? ["pad: true"] : []),
  ];
}

/** Every class by its structure's id: for a hex inspector and for tests that must not forget one. */
function emitCatalog(layouts: readonly Layout[]): string {
  const sorted = [...layouts].sort((a, b) => byCodeUnit(a.id, b.id));
  const modules = new Map<string, string[]>();
  for (const layout of sorted) {
    const from = `./${moduleName(layout.structure.file)}.ts`;
    modules.set(from, [...(modules.get(from) ?? []), viewName(layout.id), fieldsName(layout.id)]);
  }
  return [
    banner,
    'import type { FieldInfo } from "./access.ts";',
    ...[...modules]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([from, names]) => `import { ${names.sort(byCodeUnit).join(", ")} } from "${from}";`),
    "",
    "/** What each view class offers without an instance. */",
    "export interface ViewClass {",
    "  readonly SIZE: number;",
    "  of(bytes: Uint8Array, offset?: number, littleEndian?: boolean): object;",
    "}",
    "",
    "export interface CatalogEntry {",
    "  readonly view: ViewClass;",
    "  readonly fields: readonly FieldInfo[];",
    "  /** The byte order, or `both`. */",
    '  readonly order: "both" | "le" | "be";',
    "  readonly fixed: boolean;",
    "}",
    "",
    "/** Every view class by the id of its structure. */",
    "export const catalog: Readonly<Record<string, CatalogEntry>> = {",
    ...sorted.map(
      (layout) =>
        `  ${layout.id}: { view: ${viewName(layout.id)}, fields: ${fieldsName(layout.id)}, order: "${layout.structure.endian}", fixed: ${layout.fixed} },`,
    ),
    "};",
    "",
  ].join("\n");
}
