// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { SaAttrRegistrationFields, SaAttrRegistrationView, SaByteswap, SaByteswapNames } from "../sa-attr-registration.ts";
export { SA_HDR_MAGIC, SA_HDR_MIN_BYTES, SA_MAGIC, SaHdrFields, SaHdrView } from "../sa-hdr.ts";
