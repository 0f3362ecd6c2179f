// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { BPOBJ_SIZE_V0, BPOBJ_SIZE_V1, BPOBJ_SIZE_V2, BpobjFields, BpobjView } from "../bpobj.ts";
export { BptreeFields, BptreeView } from "../bptree.ts";
export { BptreeEntryFields, BptreeEntryView } from "../bptree-entry.ts";
export { BOOKMARK_PHYS_SIZE_V1, BOOKMARK_PHYS_SIZE_V2, DslBookmarkFields, DslBookmarkView, ZBM_FLAG_HAS_FBN, ZBM_FLAG_SNAPSHOT_EXISTS } from "../dsl-bookmark.ts";
export { CryptSuite, CryptSuiteNames, Keyformat, KeyformatNames, MASTER_KEY_MAX_LEN, SHA512_HMAC_KEYLEN, WRAPPING_IV_LEN, WRAPPING_KEY_LEN, WRAPPING_MAC_LEN, ZIO_CRYPT_KEY_CURRENT_VERSION } from "../dsl-crypto-key.ts";
export { DS_FLAG_CI_DATASET, DS_FLAG_DEFER_DESTROY, DS_FLAG_INCONSISTENT, DS_FLAG_NOPROMOTE, DS_FLAG_UNIQUE_ACCURATE, DslDatasetFields, DslDatasetView } from "../dsl-dataset.ts";
export { DslDeadlistFields, DslDeadlistView } from "../dsl-deadlist.ts";
export { DD_FLAG_USED_BREAKDOWN, DD_USED_NUM, DdUsed, DdUsedNames, DslDirFields, DslDirView } from "../dsl-dir.ts";
export { DslErrorscrubFields, DslErrorscrubView } from "../dsl-errorscrub.ts";
export { DslScanFields, DslScanView, ScanFunc, ScanFuncNames, ScanState, ScanStateNames } from "../dsl-scan.ts";
export { RedactBlockFields, RedactBlockView } from "../redact-block.ts";
export { RedactionListFields, RedactionListView } from "../redaction-list.ts";
