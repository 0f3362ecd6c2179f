/**
 * What does the work of an algorithm, chosen once by feature tests: a kernel of @zfskit/kernels, what the runtime ships,
 * or portable code.
 */
export type Engine = "WebAssembly" | "node:crypto" | "node:zlib" | "WebCrypto" | "JavaScript";
