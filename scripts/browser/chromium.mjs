// A browser for the tests: the one that is installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const names = [process.env.ZFSKIT_CHROMIUM, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** It is to talk to the test server only. */
const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

/** @returns {string | undefined} what starts it: ZFSKIT_CHROMIUM, or the first on the PATH */
export function findChromium() {
  for (const name of names) {
    if (!name) continue;
    const which = spawnSync("which", [name], { encoding: "utf8" });
    if (which.status === 0) return which.stdout.trim();
  }
  return undefined;
}

/**
 * Start it with a profile of its own, on disk: pages have a file system there, as users' have.
 *
 * @param {string} executablePath
 * @returns {Promise<{ page: import("playwright-core").Page, close(): Promise<void> }>}
 */
export async function startChromium(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), "zfskit-chromium-"));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: ["--no-sandbox", "--disable-gpu", ...quiet],
    });
    return {
      page: context.pages()[0] ?? (await context.newPage()),
      async close() {
        await context.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}
