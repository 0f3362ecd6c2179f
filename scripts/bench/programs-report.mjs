// The tables of whole programs in docs/performance.md.
import { table } from "../markdown.mjs";
import { median } from "./measure.mjs";

const MB = 1e6;

/**
 * @param {ReturnType<import("./programs.mjs").measurePrograms>} measured
 * @param {readonly import("./here.mjs").Runtime[]} runtimes
 * @returns {string} Markdown
 */
export function programsReport({ tasks, contenders }, runtimes) {
  const find = (task, who) => contenders.find((contender) => contender.task === task.name && contender.who === who);
  return [
    "Median CPU seconds (user and system), and in brackets how many times less than the peer's, or than the baseline's and how",
    "many milliseconds more.",
    "",
    ...targetTable(tasks, find, runtimes),
    "",
    ...otherPeers(tasks, find),
    "All of it: median CPU / best CPU / median wall seconds / peak MB.",
    "",
    ...details(tasks, find, runtimes),
  ].join("\n");
}

function targetTable(tasks, find, runtimes) {
  const rows = tasks.map((task) => {
    const peer = task.peer && find(task, task.peer.name);
    const missed = [];
    const cells = runtimes.map(({ name, short }) => {
      const verdict = judge(task, { ours: find(task, name), peer, baseline: find(task, `baseline ${name}`), name });
      if (verdict.missed.length > 0) missed.push(`${short} (${verdict.missed.join(", ")})`);
      return verdict.cell;
    });
    const target = targetText(task);
    const met = target === "" ? "" : missed.length === 0 ? "yes" : `not by ${missed.join("; ")}`;
    return [task.name, peer === undefined ? "" : `${peer.who} ${seconds(cpu(peer))}`, ...cells, target, met];
  });
  return table(["task", "peer", ...runtimes.map(({ title }) => title), "target", "met"], rows);
}

/** A cell, and what of the target was missed. */
function judge(task, { ours, peer, baseline, name }) {
  const { target = {} } = task;
  const used = cpu(ours);
  const notes = [];
  const missed = [];
  const peak = median(ours.runs.map((run) => run.peak));
  const isNode = name.startsWith("node");
  if (peer !== undefined) {
    const ratio = cpu(peer) / used;
    notes.push(`${ratio.toFixed(1)}x`);
    const least = name === "node20" ? (target.faster20 ?? target.faster) : target.faster;
    if (least !== undefined && ratio < least) missed.push(`${ratio.toFixed(2)}x`);
  }
  if (baseline !== undefined) {
    const above = 1000 * (used - cpu(baseline));
    if (task.baseline === "empty") notes.push(`+${above.toFixed(0)} ms`);
    else notes.push(`${(used / cpu(baseline)).toFixed(2)} of one disk's`);
    if (target.aboveMs !== undefined && above > target.aboveMs) missed.push(`+${above.toFixed(0)} ms`);
    if (target.within !== undefined && used > target.within * cpu(baseline)) missed.push(`${(used / cpu(baseline)).toFixed(2)}`);
  }
  if (target.cpuMs !== undefined && used * 1000 > target.cpuMs) missed.push(`${(used * 1000).toFixed(0)} ms`);
  if (target.peakMB !== undefined && isNode && peak > target.peakMB * MB) missed.push(`${(peak / MB).toFixed(0)} MB`);
  return { cell: `${seconds(used)}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`, missed };
}

function targetText({ target = {}, baseline }) {
  const parts = [];
  if (target.faster !== undefined) parts.push(`${target.faster}x${target.faster20 === undefined ? "" : `, Node 20 ${target.faster20}x`}`);
  if (target.aboveMs !== undefined) parts.push(`+${target.aboveMs} ms`);
  if (target.within !== undefined) parts.push(`${target.within} of ${baseline}`);
  if (target.cpuMs !== undefined) parts.push(`${target.cpuMs / 1000} s`);
  if (target.peakMB !== undefined) parts.push(`${target.peakMB} MB on Node`);
  return parts.join("; ");
}

function otherPeers(tasks, find) {
  const rows = tasks.flatMap((task) => (task.others ?? []).map(({ name }) => [task.name, name, seconds(cpu(find(task, name)))]));
  return rows.length === 0 ? [] : ["Others at the same tasks, median CPU seconds:", "", ...table(["task", "program", "CPU"], rows), ""];
}

function details(tasks, find, runtimes) {
  const rows = tasks.map((task) => [
    task.name,
    task.peer === undefined ? "" : all(find(task, task.peer.name)),
    ...runtimes.map(({ name }) => all(find(task, name))),
  ]);
  return table(["task", "peer", ...runtimes.map(({ title }) => title)], rows);
}

function all({ runs }) {
  const peak = median(runs.map((run) => run.peak));
  return [
    seconds(median(runs.map((run) => run.cpu))),
    seconds(Math.min(...runs.map((run) => run.cpu))),
    seconds(median(runs.map((run) => run.wall))),
    Number.isNaN(peak) || peak === undefined ? "?" : (peak / MB).toFixed(0),
  ].join(" / ");
}

function cpu({ runs }) {
  return median(runs.map((run) => run.cpu));
}

function seconds(value) {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(2);
}
