/** The commands, in the order in which help shows them. */
import type { CommandSpec } from "../command.ts";
import { block } from "./block.ts";
import { cat } from "./cat.ts";
import { compat } from "./compat.ts";
import { config } from "./config.ts";
import { cp } from "./cp.ts";
import { datasets } from "./datasets.ts";
import { doctor } from "./doctor.ts";
import { du } from "./du.ts";
import { find } from "./find.ts";
import { get } from "./get.ts";
import { history } from "./history.ts";
import { key } from "./key.ts";
import { label } from "./label.ts";
import { ls } from "./ls.ts";
import { manifest } from "./manifest.ts";
import { object } from "./object.ts";
import { objset } from "./objset.ts";
import { shellCommands } from "./shell.ts";
import { stat } from "./stat.ts";
import { tree } from "./tree.ts";
import { uberblocks } from "./uberblocks.ts";
import { verify } from "./verify.ts";
import { zap } from "./zap.ts";
import { zil } from "./zil.ts";

export const commands: readonly CommandSpec[] = [
  label,
  uberblocks,
  config,
  compat,
  history,
  doctor,
  datasets,
  get,
  key,
  objset,
  object,
  zap,
  block,
  zil,
  ls,
  tree,
  stat,
  cat,
  cp,
  find,
  manifest,
  du,
  verify,
  ...shellCommands(() => commands),
];
