// Made by tools/codegen from specs/; do not edit.
import type { FieldInfo } from "./access.ts";
import { BlkptrEmbeddedView } from "./blkptr-embedded.ts";
import { BlkptrEncryptedView } from "./blkptr-encrypted.ts";
import { BlkptrView } from "./blkptr.ts";
import { BpobjView } from "./bpobj.ts";
import { BptreeEntryView } from "./bptree-entry.ts";
import { BptreeView } from "./bptree.ts";
import { BrtVdevView } from "./brt-vdev.ts";
import { DdtBookmarkView } from "./ddt-bookmark.ts";
import { DdtKeyView } from "./ddt-key.ts";
import { DdtLogHeaderView } from "./ddt-log-header.ts";
import { DdtLogRecordEntryView } from "./ddt-log-record-entry.ts";
import { DdtLogRecordView } from "./ddt-log-record.ts";
import { DdtObjectView } from "./ddt-object.ts";
import { DdtPhysFlatView } from "./ddt-phys-flat.ts";
import { DdtPhysTradView } from "./ddt-phys-trad.ts";
import { DdtPhysView } from "./ddt-phys.ts";
import { DdtStatView } from "./ddt-stat.ts";
import { DirentView } from "./dirent.ts";
import { DmuReplayRecordView } from "./dmu-replay-record.ts";
import { DnodeView } from "./dnode.ts";
import { DrrBeginView } from "./drr-begin.ts";
import { DrrChecksumView } from "./drr-checksum.ts";
import { DrrEndView } from "./drr-end.ts";
import { DrrFreeView } from "./drr-free.ts";
import { DrrFreeobjectsView } from "./drr-freeobjects.ts";
import { DrrObjectRangeView } from "./drr-object-range.ts";
import { DrrObjectView } from "./drr-object.ts";
import { DrrRedactView } from "./drr-redact.ts";
import { DrrSpillView } from "./drr-spill.ts";
import { DrrWriteByrefView } from "./drr-write-byref.ts";
import { DrrWriteEmbeddedView } from "./drr-write-embedded.ts";
import { DrrWriteView } from "./drr-write.ts";
import { DslBookmarkView } from "./dsl-bookmark.ts";
import { DslDatasetView } from "./dsl-dataset.ts";
import { DslDeadlistView } from "./dsl-deadlist.ts";
import { DslDirView } from "./dsl-dir.ts";
import { DslErrorscrubView } from "./dsl-errorscrub.ts";
import { DslScanView } from "./dsl-scan.ts";
import { DvaView } from "./dva.ts";
import { FuidView } from "./fuid.ts";
import { GangHeaderView } from "./gang-header.ts";
import { IndirectBirthEntryView } from "./indirect-birth-entry.ts";
import { IndirectBirthsView } from "./indirect-births.ts";
import { IndirectMappingEntryView } from "./indirect-mapping-entry.ts";
import { IndirectMappingView } from "./indirect-mapping.ts";
import { L2arcDevHdrView } from "./l2arc-dev-hdr.ts";
import { L2arcLogBlkView } from "./l2arc-log-blk.ts";
import { L2arcLogBlkptrView } from "./l2arc-log-blkptr.ts";
import { L2arcLogEntView } from "./l2arc-log-ent.ts";
import { LrAclCreateView } from "./lr-acl-create.ts";
import { LrAclV0View } from "./lr-acl-v0.ts";
import { LrAclView } from "./lr-acl.ts";
import { LrAttrEndView } from "./lr-attr-end.ts";
import { LrAttrView } from "./lr-attr.ts";
import { LrCloneRangeView } from "./lr-clone-range.ts";
import { LrCreateView } from "./lr-create.ts";
import { LrFoidView } from "./lr-foid.ts";
import { LrLinkView } from "./lr-link.ts";
import { LrOooView } from "./lr-ooo.ts";
import { LrRemoveView } from "./lr-remove.ts";
import { LrRenameWhiteoutView } from "./lr-rename-whiteout.ts";
import { LrRenameView } from "./lr-rename.ts";
import { LrSetattrView } from "./lr-setattr.ts";
import { LrSetsaxattrView } from "./lr-setsaxattr.ts";
import { LrTruncateView } from "./lr-truncate.ts";
import { LrWriteView } from "./lr-write.ts";
import { LrView } from "./lr.ts";
import { MetaslabUnflushedView } from "./metaslab-unflushed.ts";
import { MzapEntView } from "./mzap-ent.ts";
import { MzapView } from "./mzap.ts";
import { NvlistHeaderView } from "./nvlist-header.ts";
import { NvlistView } from "./nvlist.ts";
import { NvpairView } from "./nvpair.ts";
import { ObjsetView } from "./objset.ts";
import { RedactBlockView } from "./redact-block.ts";
import { RedactionListView } from "./redaction-list.ts";
import { RrdDataView } from "./rrd-data.ts";
import { RrdView } from "./rrd.ts";
import { SaAttrRegistrationView } from "./sa-attr-registration.ts";
import { SaHdrView } from "./sa-hdr.ts";
import { SpaCondensingIndirectView } from "./spa-condensing-indirect.ts";
import { SpaHistoryView } from "./spa-history.ts";
import { SpaRemovingView } from "./spa-removing.ts";
import { SpaceMapDebugView } from "./space-map-debug.ts";
import { SpaceMapEntry1View } from "./space-map-entry1.ts";
import { SpaceMapEntry2View } from "./space-map-entry2.ts";
import { SpaceMapView } from "./space-map.ts";
import { UberblockView } from "./uberblock.ts";
import { VdevBootEnvblockView } from "./vdev-boot-envblock.ts";
import { VdevLabelView } from "./vdev-label.ts";
import { VdevPhysView } from "./vdev-phys.ts";
import { VdevRebuildView } from "./vdev-rebuild.ts";
import { ZapLeafArrayView } from "./zap-leaf-array.ts";
import { ZapLeafEntryView } from "./zap-leaf-entry.ts";
import { ZapLeafFreeView } from "./zap-leaf-free.ts";
import { ZapLeafHeaderView } from "./zap-leaf-header.ts";
import { ZapLeafView } from "./zap-leaf.ts";
import { ZapTableView } from "./zap-table.ts";
import { ZapView } from "./zap.ts";
import { ZbookmarkErrView } from "./zbookmark-err.ts";
import { ZbookmarkView } from "./zbookmark.ts";
import { ZfsAceHdrView } from "./zfs-ace-hdr.ts";
import { ZfsAceView } from "./zfs-ace.ts";
import { ZfsAclPhysV0View } from "./zfs-acl-phys-v0.ts";
import { ZfsAclPhysView } from "./zfs-acl-phys.ts";
import { ZfsObjectAceView } from "./zfs-object-ace.ts";
import { ZfsOldaceView } from "./zfs-oldace.ts";
import { ZilChainView } from "./zil-chain.ts";
import { ZilHeaderView } from "./zil-header.ts";
import { ZioCksumView } from "./zio-cksum.ts";
import { ZioEckView } from "./zio-eck.ts";
import { ZnodeView } from "./znode.ts";

/** What each view class offers without an instance. */
export interface ViewClass {
  readonly SIZE: number;
  readonly fields: readonly FieldInfo[];
  of(bytes: Uint8Array, offset?: number, littleEndian?: boolean): object;
}

/** Every view class by the id of its structure; `order` is the byte order, or `both`. */
export const catalog: Readonly<Record<string, { readonly view: ViewClass; readonly order: "both" | "le" | "be"; readonly fixed: boolean }>> = {
  blkptr: { view: BlkptrView, order: "both", fixed: true },
  blkptr_embedded: { view: BlkptrEmbeddedView, order: "both", fixed: true },
  blkptr_encrypted: { view: BlkptrEncryptedView, order: "both", fixed: true },
  bpobj: { view: BpobjView, order: "both", fixed: true },
  bptree: { view: BptreeView, order: "both", fixed: true },
  bptree_entry: { view: BptreeEntryView, order: "both", fixed: true },
  brt_vdev: { view: BrtVdevView, order: "both", fixed: true },
  ddt_bookmark: { view: DdtBookmarkView, order: "both", fixed: true },
  ddt_key: { view: DdtKeyView, order: "both", fixed: true },
  ddt_log_header: { view: DdtLogHeaderView, order: "both", fixed: true },
  ddt_log_record: { view: DdtLogRecordView, order: "both", fixed: false },
  ddt_log_record_entry: { view: DdtLogRecordEntryView, order: "both", fixed: false },
  ddt_object: { view: DdtObjectView, order: "both", fixed: true },
  ddt_phys: { view: DdtPhysView, order: "both", fixed: true },
  ddt_phys_flat: { view: DdtPhysFlatView, order: "both", fixed: true },
  ddt_phys_trad: { view: DdtPhysTradView, order: "both", fixed: true },
  ddt_stat: { view: DdtStatView, order: "both", fixed: true },
  dirent: { view: DirentView, order: "both", fixed: true },
  dmu_replay_record: { view: DmuReplayRecordView, order: "both", fixed: true },
  dnode: { view: DnodeView, order: "both", fixed: true },
  drr_begin: { view: DrrBeginView, order: "both", fixed: true },
  drr_checksum: { view: DrrChecksumView, order: "both", fixed: true },
  drr_end: { view: DrrEndView, order: "both", fixed: true },
  drr_free: { view: DrrFreeView, order: "both", fixed: true },
  drr_freeobjects: { view: DrrFreeobjectsView, order: "both", fixed: true },
  drr_object: { view: DrrObjectView, order: "both", fixed: true },
  drr_object_range: { view: DrrObjectRangeView, order: "both", fixed: true },
  drr_redact: { view: DrrRedactView, order: "both", fixed: true },
  drr_spill: { view: DrrSpillView, order: "both", fixed: true },
  drr_write: { view: DrrWriteView, order: "both", fixed: true },
  drr_write_byref: { view: DrrWriteByrefView, order: "both", fixed: true },
  drr_write_embedded: { view: DrrWriteEmbeddedView, order: "both", fixed: true },
  dsl_bookmark: { view: DslBookmarkView, order: "both", fixed: true },
  dsl_dataset: { view: DslDatasetView, order: "both", fixed: true },
  dsl_deadlist: { view: DslDeadlistView, order: "both", fixed: true },
  dsl_dir: { view: DslDirView, order: "both", fixed: true },
  dsl_errorscrub: { view: DslErrorscrubView, order: "both", fixed: true },
  dsl_scan: { view: DslScanView, order: "both", fixed: true },
  dva: { view: DvaView, order: "both", fixed: true },
  fuid: { view: FuidView, order: "both", fixed: true },
  gang_header: { view: GangHeaderView, order: "both", fixed: true },
  indirect_birth_entry: { view: IndirectBirthEntryView, order: "both", fixed: true },
  indirect_births: { view: IndirectBirthsView, order: "both", fixed: true },
  indirect_mapping: { view: IndirectMappingView, order: "both", fixed: true },
  indirect_mapping_entry: { view: IndirectMappingEntryView, order: "both", fixed: true },
  l2arc_dev_hdr: { view: L2arcDevHdrView, order: "both", fixed: true },
  l2arc_log_blk: { view: L2arcLogBlkView, order: "both", fixed: true },
  l2arc_log_blkptr: { view: L2arcLogBlkptrView, order: "both", fixed: true },
  l2arc_log_ent: { view: L2arcLogEntView, order: "both", fixed: true },
  lr: { view: LrView, order: "both", fixed: true },
  lr_acl: { view: LrAclView, order: "both", fixed: false },
  lr_acl_create: { view: LrAclCreateView, order: "both", fixed: false },
  lr_acl_v0: { view: LrAclV0View, order: "both", fixed: false },
  lr_attr: { view: LrAttrView, order: "both", fixed: false },
  lr_attr_end: { view: LrAttrEndView, order: "both", fixed: true },
  lr_clone_range: { view: LrCloneRangeView, order: "both", fixed: false },
  lr_create: { view: LrCreateView, order: "both", fixed: false },
  lr_foid: { view: LrFoidView, order: "both", fixed: true },
  lr_link: { view: LrLinkView, order: "both", fixed: false },
  lr_ooo: { view: LrOooView, order: "both", fixed: true },
  lr_remove: { view: LrRemoveView, order: "both", fixed: false },
  lr_rename: { view: LrRenameView, order: "both", fixed: false },
  lr_rename_whiteout: { view: LrRenameWhiteoutView, order: "both", fixed: false },
  lr_setattr: { view: LrSetattrView, order: "both", fixed: false },
  lr_setsaxattr: { view: LrSetsaxattrView, order: "both", fixed: false },
  lr_truncate: { view: LrTruncateView, order: "both", fixed: true },
  lr_write: { view: LrWriteView, order: "both", fixed: false },
  metaslab_unflushed: { view: MetaslabUnflushedView, order: "both", fixed: true },
  mzap: { view: MzapView, order: "both", fixed: false },
  mzap_ent: { view: MzapEntView, order: "both", fixed: true },
  nvlist: { view: NvlistView, order: "both", fixed: true },
  nvlist_header: { view: NvlistHeaderView, order: "be", fixed: true },
  nvpair: { view: NvpairView, order: "both", fixed: true },
  objset: { view: ObjsetView, order: "both", fixed: true },
  redact_block: { view: RedactBlockView, order: "both", fixed: true },
  redaction_list: { view: RedactionListView, order: "both", fixed: false },
  rrd: { view: RrdView, order: "both", fixed: true },
  rrd_data: { view: RrdDataView, order: "both", fixed: true },
  sa_attr_registration: { view: SaAttrRegistrationView, order: "both", fixed: true },
  sa_hdr: { view: SaHdrView, order: "both", fixed: false },
  spa_condensing_indirect: { view: SpaCondensingIndirectView, order: "both", fixed: true },
  spa_history: { view: SpaHistoryView, order: "both", fixed: true },
  spa_removing: { view: SpaRemovingView, order: "both", fixed: true },
  space_map: { view: SpaceMapView, order: "both", fixed: true },
  space_map_debug: { view: SpaceMapDebugView, order: "both", fixed: true },
  space_map_entry1: { view: SpaceMapEntry1View, order: "both", fixed: true },
  space_map_entry2: { view: SpaceMapEntry2View, order: "both", fixed: true },
  uberblock: { view: UberblockView, order: "both", fixed: true },
  vdev_boot_envblock: { view: VdevBootEnvblockView, order: "both", fixed: true },
  vdev_label: { view: VdevLabelView, order: "both", fixed: true },
  vdev_phys: { view: VdevPhysView, order: "both", fixed: true },
  vdev_rebuild: { view: VdevRebuildView, order: "both", fixed: true },
  zap: { view: ZapView, order: "both", fixed: true },
  zap_leaf: { view: ZapLeafView, order: "both", fixed: false },
  zap_leaf_array: { view: ZapLeafArrayView, order: "both", fixed: true },
  zap_leaf_entry: { view: ZapLeafEntryView, order: "both", fixed: true },
  zap_leaf_free: { view: ZapLeafFreeView, order: "both", fixed: true },
  zap_leaf_header: { view: ZapLeafHeaderView, order: "both", fixed: true },
  zap_table: { view: ZapTableView, order: "both", fixed: true },
  zbookmark: { view: ZbookmarkView, order: "both", fixed: true },
  zbookmark_err: { view: ZbookmarkErrView, order: "both", fixed: true },
  zfs_ace: { view: ZfsAceView, order: "both", fixed: true },
  zfs_ace_hdr: { view: ZfsAceHdrView, order: "both", fixed: true },
  zfs_acl_phys: { view: ZfsAclPhysView, order: "both", fixed: true },
  zfs_acl_phys_v0: { view: ZfsAclPhysV0View, order: "both", fixed: true },
  zfs_object_ace: { view: ZfsObjectAceView, order: "both", fixed: true },
  zfs_oldace: { view: ZfsOldaceView, order: "both", fixed: true },
  zil_chain: { view: ZilChainView, order: "both", fixed: true },
  zil_header: { view: ZilHeaderView, order: "both", fixed: true },
  zio_cksum: { view: ZioCksumView, order: "both", fixed: true },
  zio_eck: { view: ZioEckView, order: "both", fixed: true },
  znode: { view: ZnodeView, order: "both", fixed: true },
};
