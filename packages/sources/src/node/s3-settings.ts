/**
 * Credentials for S3 from where its own tools look: the environment, then the files of a profile.
 *
 * @see AWS SDKs and Tools Reference Guide: "Shared config and credentials files", "Settings reference"
 */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ZfsError } from "@zfskit/core";
import { parse } from "ini";
import type { S3Settings } from "../s3.ts";

type Section = Readonly<Record<string, unknown>>;

/**
 * What the environment and the files of the profile say. Other ways to credentials (single sign-on, roles, programs) are not
 * tried: `aws configure export-credentials --format env` turns them into variables.
 *
 * @throws {ZfsError} EINVAL when the profile that is named is in no file
 */
export function s3Settings(env: Readonly<Record<string, string | undefined>> = process.env): S3Settings {
  const profile = env["AWS_PROFILE"] ?? env["AWS_DEFAULT_PROFILE"];
  const sections = profileSections(env, profile ?? "default");
  if (profile !== undefined && sections.length === 0)
    throw new ZfsError("EINVAL", `no profile ${profile} (AWS_PROFILE) in ~/.aws/config or ~/.aws/credentials`);
  const setting = (name: string) =>
    sections.map((section) => section[name]).find((value) => typeof value === "string") as string | undefined;
  const fromEnv = credentialsOf(env["AWS_ACCESS_KEY_ID"], env["AWS_SECRET_ACCESS_KEY"], env["AWS_SESSION_TOKEN"]);
  const fromFile = credentialsOf(setting("aws_access_key_id"), setting("aws_secret_access_key"), setting("aws_session_token"));
  return {
    credentials: fromEnv ?? fromFile,
    region: env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? setting("region"),
    endpoint: env["AWS_ENDPOINT_URL_S3"] ?? env["AWS_ENDPOINT_URL"] ?? setting("endpoint_url"),
  };
}

function credentialsOf(
  accessKeyId: string | undefined,
  secretAccessKey: string | undefined,
  sessionToken: string | undefined,
): S3Settings["credentials"] {
  return accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey, sessionToken };
}

/** The profile in both files: what the first says counts. */
function profileSections(env: Readonly<Record<string, string | undefined>>, profile: string): Section[] {
  const home = join(env["HOME"] ?? homedir(), ".aws");
  const credentials = sectionOf(env["AWS_SHARED_CREDENTIALS_FILE"] ?? join(home, "credentials"), profile);
  const config = sectionOf(env["AWS_CONFIG_FILE"] ?? join(home, "config"), profile === "default" ? profile : `profile ${profile}`);
  return [credentials, config].filter((section) => section !== undefined);
}

function sectionOf(path: string, name: string): Section | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  // A point in a section's name makes ini nest it: names of profiles have them.
  const escaped = text.replace(/^\s*\[([^\]]*)\]/gm, (_, section: string) => `[${section.trim().replaceAll(".", "\\.")}]`);
  const section = (parse(escaped) as Record<string, unknown>)[name];
  return typeof section === "object" && section !== null ? (section as Section) : undefined;
}
