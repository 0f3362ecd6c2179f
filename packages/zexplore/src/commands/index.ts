/** The commands, in the order in which help shows them. */
import type { CommandSpec } from "../command.ts";
import { manifest } from "./manifest.ts";

export const commands: readonly CommandSpec[] = [manifest];
