/** The commands, in the order in which help shows them. Each is loaded when it is run; help needs all of them. */
import type { CommandSpec } from "../command.ts";

/** By the name that is typed. */
export const commands: Readonly<Record<string, () => Promise<CommandSpec>>> = {
  label: async () => (await import("./label.ts")).label,
  uberblocks: async () => (await import("./uberblocks.ts")).uberblocks,
  config: async () => (await import("./config.ts")).config,
  compat: async () => (await import("./compat.ts")).compat,
  history: async () => (await import("./history.ts")).history,
  sources: async () => (await import("./sources.ts")).sources,
  doctor: async () => (await import("./doctor.ts")).doctor,
  datasets: async () => (await import("./datasets.ts")).datasets,
  get: async () => (await import("./get.ts")).get,
  key: async () => (await import("./key.ts")).key,
  objset: async () => (await import("./objset.ts")).objset,
  object: async () => (await import("./object.ts")).object,
  zap: async () => (await import("./zap.ts")).zap,
  block: async () => (await import("./block.ts")).block,
  zil: async () => (await import("./zil.ts")).zil,
  ls: async () => (await import("./ls.ts")).ls,
  tree: async () => (await import("./tree.ts")).tree,
  stat: async () => (await import("./stat.ts")).stat,
  cat: async () => (await import("./cat.ts")).cat,
  cp: async () => (await import("./cp.ts")).cp,
  find: async () => (await import("./find.ts")).find,
  manifest: async () => (await import("./manifest.ts")).manifest,
  du: async () => (await import("./du.ts")).du,
  verify: async () => (await import("./verify.ts")).verify,
  completion: async () => (await import("./completion.ts")).completionOf(allCommands),
  man: async () => (await import("./man.ts")).manOf(allCommands),
};

/** The command of that name; undefined when there is none. */
export async function loadCommand(name: string | undefined): Promise<CommandSpec | undefined> {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name]?.() : undefined;
}

export async function allCommands(): Promise<CommandSpec[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}
