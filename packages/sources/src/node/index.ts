/** What sources need of a runtime with files. */
export { s3Settings } from "./s3-settings.ts";
