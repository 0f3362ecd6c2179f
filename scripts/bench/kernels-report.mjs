// The tables of kernels in docs/performance.md.
import { table } from "../markdown.mjs";

/**
 * @param {readonly import("./kernels.mjs").KernelSpeeds[]} measured
 * @param {readonly import("./here.mjs").Runtime[]} runtimes
 * @returns {string} Markdown
 */
export function kernelsReport(measured, runtimes) {
  const titles = runtimes.map(({ title }) => title);
  const large = measured.filter(({ row, size }) => size === row.sizes[0]);
  const small = measured.filter(
    ({ row, size, speeds }) => size !== row.sizes[0] && runtimes.some(({ name }) => speeds.get(name).has("portable")),
  );
  return [
    "How many times the speed of others, blocks of 128 KiB:",
    "",
    ...table(
      ["", "against", ...titles, "target", "met"],
      large.flatMap((speeds) => speeds.row.goals.flatMap((goal) => goalRow(goal, speeds, runtimes))),
    ),
    "",
    "MB of blocks a second of CPU, the same blocks. `kernel`: the bytes lie in the kernels' memory; `copied`: they are brought there",
    "and back. Where there is no kernel, as for SHA-2 and AES, `kernel` is what this project does with what the runtime has.",
    "",
    ...table(
      ["", "form", ...titles, "C"],
      large.flatMap((speeds) => speedRows(speeds, runtimes)),
    ),
    "",
    "Smaller blocks: MB a second of CPU by the kernel, and how many times the portable form's.",
    "",
    ...table(
      ["", "bytes", ...titles],
      small.map(({ row, size, speeds }) => [row.name, `${size}`, ...runtimes.map(({ name }) => againstPortable(speeds.get(name)))]),
    ),
  ].join("\n");
}

function goalRow({ form = "kernel", against, least, on }, { row, speeds }, runtimes) {
  const missed = [];
  let any = false;
  const cells = runtimes.map(({ name, short }) => {
    if (on !== undefined && !on.includes(name)) return "";
    const ours = speeds.get(name).get(form);
    const theirs = speeds.get(name).get(against) ?? speeds.get("c")?.get(against);
    if (ours === undefined || theirs === undefined) return "";
    any = true;
    const ratio = ours / theirs;
    if (ratio < least) missed.push(short);
    return `${digits(ratio)}x`;
  });
  if (!any) return [];
  const what = form === "kernel" ? row.name : `${row.name}, ${form}`;
  return [[what, against, ...cells, `${least}x`, missed.length === 0 ? "yes" : `not on ${missed.join(", ")}`]];
}

function speedRows({ row, speeds }, runtimes) {
  const forms = new Set([...speeds.values()].flatMap((of) => [...of.keys()]));
  const cell = (who, form) => speeds.get(who)?.get(form)?.toFixed(0) ?? "";
  return [...forms]
    .sort(byPlace)
    .map((form, i) => [
      i === 0 ? row.name : "",
      form.replace("kernel, copied", "copied"),
      ...runtimes.map(({ name }) => cell(name, form)),
      cell("c", form),
    ]);
}

/** Ours first. */
function byPlace(a, b) {
  const places = ["kernel", "kernel, copied", "portable"];
  const place = (form) => (places.includes(form) ? places.indexOf(form) : places.length);
  return place(a) - place(b);
}

function againstPortable(forms) {
  const kernel = forms.get("kernel");
  const portable = forms.get("portable");
  return kernel === undefined || portable === undefined ? "" : `${kernel.toFixed(0)} (${digits(kernel / portable)}x)`;
}

function digits(ratio) {
  return ratio < 10 ? ratio.toFixed(ratio < 2 ? 2 : 1) : ratio.toFixed(0);
}
