// createRequire, for the one module of tests that has to be loaded so.
import lz4js from "lz4js";

const modules = { lz4js };

export const createRequire = () => (name) => modules[name];
