/** Native encryption of ZFS: keys, and what they open and verify. */

export { saltAndIv } from "./block-params.ts";
export { DatasetKey, type DatasetKeyParts } from "./dataset-key.ts";
export { hideBonuses } from "./dnode-block.ts";
export { isEncryptedType } from "./encrypted-type.ts";
export { verifyIndirectMac } from "./indirect-mac.ts";
export { type Cipher, cipherOf, type Opener, type Sealed } from "./opener.ts";
export { type AesMode, type Suite, suiteOf, suites } from "./suite.ts";
export { type WebOpener, wantsWeb, webOpenerOf } from "./web-opener.ts";
export { unwrapKey, type WrappedKey } from "./wrapped-key.ts";
export { deriveWrappingKey, type KeyFormatFacts, type KeyMaterial } from "./wrapping-key.ts";
