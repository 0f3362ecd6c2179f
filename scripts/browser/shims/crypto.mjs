// What tests use of node:crypto: Node answers.
import { askNode } from "./ask-node.mjs";

const ask = (...calls) => askNode("node:crypto", calls);

/** Something that is made, fed, and gives an answer: the server makes it anew for each answer. */
class Fed {
  calls;

  constructor(name, args) {
    this.calls = [[name, args]];
  }

  answer(name, args) {
    this.calls.push([name, args]);
    return ask(...this.calls);
  }
}

class Hash extends Fed {
  update(...args) {
    this.calls.push(["update", args]);
    return this;
  }

  digest(...args) {
    return this.answer("digest", args);
  }
}

class Cipher extends Fed {
  setAAD(...args) {
    this.calls.push(["setAAD", args]);
    return this;
  }

  setAutoPadding(...args) {
    this.calls.push(["setAutoPadding", args]);
    return this;
  }

  update(...args) {
    return this.answer("update", args);
  }

  final() {
    return this.answer("final", []);
  }

  getAuthTag() {
    return this.answer("getAuthTag", []);
  }
}

export const createHash = (...args) => new Hash("createHash", args);
export const createHmac = (...args) => new Hash("createHmac", args);
export const createCipheriv = (...args) => new Cipher("createCipheriv", args);
export const getCiphers = () => ask(["getCiphers", []]);
export const hkdfSync = (...args) => ask(["hkdfSync", args]);
