/** docs/format: an index, and a page for each spec file with a byte table for each structure. */
import type { Attribute, Instance } from "./dialect.ts";
import type { BitField, Field, Layout } from "./layout.ts";
import { hasView } from "./layout.ts";
import type { Catalog, SpecFile, Structure } from "./load.ts";
import { byCodeUnit, kebab, upper, viewName } from "./names.ts";

const banner = "<!-- Made by tools/codegen from specs/; do not edit. -->";
const areaTitles: Readonly<Record<string, string>> = {
  ddt: "Dedup table",
  dmu: "Objects",
  dsl: "Datasets",
  fs: "Files",
  nvpair: "Name-value lists",
  sa: "System attributes",
  send: "Send streams",
  spa: "Pool",
  vdev: "Devices",
  zap: "ZAP",
  zil: "Intent log",
};

/** Path below docs/format -> text. */
export function emitDocs(catalog: Catalog, layouts: ReadonlyMap<string, Layout>): Map<string, string> {
  const out = new Map<string, string>();
  for (const file of catalog.files) out.set(`${pagePath(file)}.md`, page(file, catalog, layouts));
  out.set("index.md", indexPage(catalog, layouts));
  return out;
}

function pagePath(file: SpecFile): string {
  return kebab(file.path);
}

function indexPage(catalog: Catalog, layouts: ReadonlyMap<string, Layout>): string {
  const areas = new Map<string, SpecFile[]>();
  for (const file of catalog.files) {
    const area = file.path.split("/")[0] as string;
    areas.set(area, [...(areas.get(area) ?? []), file]);
  }
  const lines = [
    banner,
    "# On-disk format of ZFS",
    "",
    "Made from the specifications in `specs/`; each page names the OpenZFS source of each field.",
  ];
  for (const [area, files] of [...areas].sort(([a], [b]) => byCodeUnit(a, b))) {
    lines.push("", `## ${areaTitles[area] ?? area}`, "", "| structure | bytes | |", "| --- | --- | --- |");
    for (const file of files) {
      const layout = layouts.get(file.spec.meta.id);
      lines.push(
        `| [${file.spec.meta.id}](${pagePath(file)}.md) | ${layout === undefined ? "" : extent(layout)} | ${cell(firstSentence(file.spec.doc))} |`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

function page(file: SpecFile, catalog: Catalog, layouts: ReadonlyMap<string, Layout>): string {
  const ids = [file.spec.meta.id, ...Object.keys(file.spec.types ?? {})];
  const lines = [banner];
  for (const [position, id] of ids.entries()) {
    const structure = catalog.structures.get(id);
    const layout = layouts.get(id);
    if (structure !== undefined && layout !== undefined)
      lines.push(...(position === 0 ? [] : [""]), ...structureSection(structure, layout, catalog, position === 0 ? "#" : "##"));
  }
  lines.push(...constantsSection(file), ...enumsSection(file), "", `Specification: \`specs/${file.path}.ksy\``);
  return `${lines.join("\n")}\n`;
}

function structureSection(structure: Structure, layout: Layout, catalog: Catalog, level: string): string[] {
  const { type } = structure;
  const facts = [
    ...(type["-zfskit-struct"] === undefined ? [] : [`C: \`${type["-zfskit-struct"]}\``]),
    ...(layout.fields.length + layout.variable.length > 0 ? [`bytes: ${extent(layout)}`, `byte order: ${orderText(structure)}`] : []),
    ...(hasView(layout) ? [`view: \`${viewName(layout.id)}\``] : []),
    ...[type["doc-ref"] ?? []].flat().map((ref) => `source: ${ref}`),
  ];
  const rows = [
    ...layout.fields.filter((field) => !field.overlay).flatMap((field) => fieldRows(field, structure, catalog)),
    ...layout.variable.map((attribute, i) => variableRow(attribute, i === 0 ? layout.tail?.offset : undefined)),
  ];
  const overlays = layout.fields.filter((field) => field.overlay).flatMap((field) => fieldRows(field, structure, catalog));
  return [
    `${level} ${structure.id}`,
    "",
    (type.doc ?? "").trim(),
    ...(facts.length > 0 ? ["", ...facts.map((fact) => `- ${fact}`)] : []),
    ...(rows.length > 0 ? ["", ...header, ...rows] : []),
    ...(overlays.length > 0 ? ["", "The same bytes, seen otherwise:", "", ...header, ...overlays] : []),
  ];
}

const header = ["| offset | size | type | name | bits | | source |", "| --- | --- | --- | --- | --- | --- | --- |"];

function fieldRows(field: Field, structure: Structure, catalog: Catalog): string[] {
  const size = field.count === undefined ? String(field.width) : `${field.count} x ${field.width}`;
  const row = [hex(field.offset), size, typeText(field, structure, catalog), field.id, "", docText(field.source), sourceText(field.source)];
  return [`| ${row.join(" | ")} |`, ...field.bits.map(bitRow)];
}

function bitRow(bit: BitField): string {
  const last = bit.shift + bit.bits - 1;
  return `| | | | ${bit.id} | ${bit.bits === 1 ? last : `${last}-${bit.shift}`} | ${docText(bit.source)} | |`;
}

function variableRow(attribute: Attribute, offset: number | undefined): string {
  const { type, repeat } = attribute;
  const kind = typeof type === "object" ? `by \`${cell(String(type["switch-on"]))}\`` : (type ?? "bytes");
  const times =
    repeat === undefined
      ? ""
      : repeat === "expr"
        ? `\`${cell(String(attribute["repeat-expr"]))}\` x `
        : repeat === "eos"
          ? "to the end, "
          : `until \`${cell(String(attribute["repeat-until"]))}\`, `;
  const size =
    attribute["size-eos"] === true
      ? "to the end"
      : attribute.size === undefined
        ? (scalarSize(type) ?? "varies")
        : `\`${cell(String(attribute.size))}\``;
  const condition = attribute.if === undefined ? "" : `Only if \`${cell(String(attribute.if))}\`. `;
  return `| ${offset === undefined ? "" : hex(offset)} | ${times}${size} | ${cell(kind)} | ${attribute.id} | | ${condition}${docText(attribute)} | ${sourceText(attribute)} |`;
}

/** `u2` -> 2 */
function scalarSize(type: Attribute["type"]): string | undefined {
  return typeof type === "string" ? /^[us]([1248])$/.exec(type)?.[1] : undefined;
}

function constantsSection(file: SpecFile): string[] {
  const constants = Object.entries(file.spec.meta["-zfskit-const"] ?? {});
  if (constants.length === 0) return [];
  return [
    ...["", "## Constants", "", "| name | value | |", "| --- | --- | --- |"],
    ...constants.map(([name, written]) => {
      const { value, doc } = typeof written === "object" ? written : { value: written, doc: "" };
      return `| ${upper(name)} | ${file.constantTexts.get(name) ?? value} | ${cell(doc)} |`;
    }),
  ];
}

function enumsSection(file: SpecFile): string[] {
  return [file.spec, ...Object.values(file.spec.types ?? {})]
    .flatMap((type) => Object.entries(type.enums ?? {}))
    .flatMap(([id, table]) => [
      ...["", `## Values of ${id}`, "", "| value | name | |", "| --- | --- | --- |"],
      ...Object.entries(table).map(([value, entry]) =>
        typeof entry === "string" ? `| ${value} | ${entry} | |` : `| ${value} | ${entry.id} | ${cell(entry.doc)} |`,
      ),
    ]);
}

function typeText(field: Field, structure: Structure, catalog: Catalog): string {
  if (field.view === undefined) return field.type;
  const file = catalog.structures.get(field.view)?.file;
  if (file === undefined || file === structure.file) return field.type;
  const up = structure.file.path
    .split("/")
    .slice(1)
    .map(() => "..")
    .join("/");
  return `[${field.type}](${up}/${pagePath(file)}.md)`;
}

function docText(source: Attribute | Instance | BitField["source"]): string {
  const unit = source["-zfskit-unit"];
  const bias = source["-zfskit-bias"];
  const amount =
    unit === undefined && bias === undefined
      ? ""
      : ` In bytes: ${bias === undefined ? "raw" : `(raw + ${bias})`}${unit === undefined ? "" : ` * ${unit}`}.`;
  const values = source.enum === undefined ? "" : ` Values: ${source.enum.split("::").at(-1)}.`;
  const pad = source["-zfskit-role"] === "pad" ? "Unused." : "";
  const expect = "-zfskit-expect" in source && source["-zfskit-expect"] !== undefined ? ` Must be ${source["-zfskit-expect"]}.` : "";
  return cell(`${source.doc ?? pad}${expect}${values}${amount}`);
}

function sourceText(source: Attribute | Instance): string {
  return cell(
    [source["doc-ref"] ?? []]
      .flat()
      .map((ref) => ref.replace(/^OpenZFS /, ""))
      .join("; "),
  );
}

function extent(layout: Layout): string {
  if (layout.fixed) return layout.fields.length === 0 ? "" : String(layout.size);
  return layout.size === 0 ? "varies" : `${layout.size} and more`;
}

function orderText(structure: Structure): string {
  return structure.endian === "both" ? "of the machine that wrote it" : structure.endian === "be" ? "big-endian" : "little-endian";
}

function firstSentence(doc: string | undefined): string {
  return /^.*?[^.]\.(?=\s|$)/s.exec(doc ?? "")?.[0] ?? doc ?? "";
}

function cell(text: string | undefined): string {
  return (text ?? "").trim().replace(/\s+/g, " ").replaceAll("|", "\\|");
}

function hex(offset: number): string {
  return `0x${offset.toString(16)}`;
}
