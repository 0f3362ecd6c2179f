// Made by tools/codegen from specs/; do not edit.
import type { FieldInfo } from "./access.ts";
import { BlkptrEmbeddedFields, BlkptrEmbeddedView } from "./blkptr-embedded.ts";
import { BlkptrEncryptedFields, BlkptrEncryptedView } from "./blkptr-encrypted.ts";
import { BlkptrFields, BlkptrView } from "./blkptr.ts";
import { BpobjFields, BpobjView } from "./bpobj.ts";
import { BptreeEntryFields, BptreeEntryView } from "./bptree-entry.ts";
import { BptreeFields, BptreeView } from "./bptree.ts";
import { BrtVdevFields, BrtVdevView } from "./brt-vdev.ts";
import { DdtBookmarkFields, DdtBookmarkView } from "./ddt-bookmark.ts";
import { DdtKeyFields, DdtKeyView } from "./ddt-key.ts";
import { DdtLogHeaderFields, DdtLogHeaderView } from "./ddt-log-header.ts";
import { DdtLogRecordEntryFields, DdtLogRecordEntryView } from "./ddt-log-record-entry.ts";
import { DdtLogRecordFields, DdtLogRecordView } from "./ddt-log-record.ts";
import { DdtObjectFields, DdtObjectView } from "./ddt-object.ts";
import { DdtPhysFlatFields, DdtPhysFlatView } from "./ddt-phys-flat.ts";
import { DdtPhysTradFields, DdtPhysTradView } from "./ddt-phys-trad.ts";
import { DdtPhysFields, DdtPhysView } from "./ddt-phys.ts";
import { DdtStatFields, DdtStatView } from "./ddt-stat.ts";
import { DirentFields, DirentView } from "./dirent.ts";
import { DmuReplayRecordFields, DmuReplayRecordView } from "./dmu-replay-record.ts";
import { DnodeFields, DnodeView } from "./dnode.ts";
import { DrrBeginFields, DrrBeginView } from "./drr-begin.ts";
import { DrrChecksumFields, DrrChecksumView } from "./drr-checksum.ts";
import { DrrEndFields, DrrEndView } from "./drr-end.ts";
import { DrrFreeFields, DrrFreeView } from "./drr-free.ts";
import { DrrFreeobjectsFields, DrrFreeobjectsView } from "./drr-freeobjects.ts";
import { DrrObjectRangeFields, DrrObjectRangeView } from "./drr-object-range.ts";
import { DrrObjectFields, DrrObjectView } from "./drr-object.ts";
import { DrrRedactFields, DrrRedactView } from "./drr-redact.ts";
import { DrrSpillFields, DrrSpillView } from "./drr-spill.ts";
import { DrrWriteByrefFields, DrrWriteByrefView } from "./drr-write-byref.ts";
import { DrrWriteEmbeddedFields, DrrWriteEmbeddedView } from "./drr-write-embedded.ts";
import { DrrWriteFields, DrrWriteView } from "./drr-write.ts";
import { DslBookmarkFields, DslBookmarkView } from "./dsl-bookmark.ts";
import { DslDatasetFields, DslDatasetView } from "./dsl-dataset.ts";
import { DslDeadlistFields, DslDeadlistView } from "./dsl-deadlist.ts";
import { DslDirFields, DslDirView } from "./dsl-dir.ts";
import { DslErrorscrubFields, DslErrorscrubView } from "./dsl-errorscrub.ts";
import { DslScanFields, DslScanView } from "./dsl-scan.ts";
import { DvaFields, DvaView } from "./dva.ts";
import { EwfFileHeaderFields, EwfFileHeaderView } from "./ewf-file-header.ts";
import { EwfSectionFields, EwfSectionView } from "./ewf-section.ts";
import { EwfTableEntryFields, EwfTableEntryView } from "./ewf-table-entry.ts";
import { EwfTableFields, EwfTableView } from "./ewf-table.ts";
import { EwfVolumeFields, EwfVolumeView } from "./ewf-volume.ts";
import { FuidFields, FuidView } from "./fuid.ts";
import { GangHeaderFields, GangHeaderView } from "./gang-header.ts";
import { GptEntryFields, GptEntryView } from "./gpt-entry.ts";
import { GptHeaderFields, GptHeaderView } from "./gpt-header.ts";
import { IndirectBirthEntryFields, IndirectBirthEntryView } from "./indirect-birth-entry.ts";
import { IndirectBirthsFields, IndirectBirthsView } from "./indirect-births.ts";
import { IndirectMappingEntryFields, IndirectMappingEntryView } from "./indirect-mapping-entry.ts";
import { IndirectMappingFields, IndirectMappingView } from "./indirect-mapping.ts";
import { L2arcDevHdrFields, L2arcDevHdrView } from "./l2arc-dev-hdr.ts";
import { L2arcLogBlkFields, L2arcLogBlkView } from "./l2arc-log-blk.ts";
import { L2arcLogBlkptrFields, L2arcLogBlkptrView } from "./l2arc-log-blkptr.ts";
import { L2arcLogEntFields, L2arcLogEntView } from "./l2arc-log-ent.ts";
import { LrAclCreateFields, LrAclCreateView } from "./lr-acl-create.ts";
import { LrAclV0Fields, LrAclV0View } from "./lr-acl-v0.ts";
import { LrAclFields, LrAclView } from "./lr-acl.ts";
import { LrAttrEndFields, LrAttrEndView } from "./lr-attr-end.ts";
import { LrAttrFields, LrAttrView } from "./lr-attr.ts";
import { LrCloneRangeFields, LrCloneRangeView } from "./lr-clone-range.ts";
import { LrCreateFields, LrCreateView } from "./lr-create.ts";
import { LrFoidFields, LrFoidView } from "./lr-foid.ts";
import { LrLinkFields, LrLinkView } from "./lr-link.ts";
import { LrOooFields, LrOooView } from "./lr-ooo.ts";
import { LrRemoveFields, LrRemoveView } from "./lr-remove.ts";
import { LrRenameWhiteoutFields, LrRenameWhiteoutView } from "./lr-rename-whiteout.ts";
import { LrRenameFields, LrRenameView } from "./lr-rename.ts";
import { LrSetattrFields, LrSetattrView } from "./lr-setattr.ts";
import { LrSetsaxattrFields, LrSetsaxattrView } from "./lr-setsaxattr.ts";
import { LrTruncateFields, LrTruncateView } from "./lr-truncate.ts";
import { LrWriteFields, LrWriteView } from "./lr-write.ts";
import { LrFields, LrView } from "./lr.ts";
import { Luks1KeySlotFields, Luks1KeySlotView } from "./luks1-key-slot.ts";
import { Luks1PhdrFields, Luks1PhdrView } from "./luks1-phdr.ts";
import { Luks2HdrFields, Luks2HdrView } from "./luks2-hdr.ts";
import { LvmDiskLocnFields, LvmDiskLocnView } from "./lvm-disk-locn.ts";
import { LvmLabelFields, LvmLabelView } from "./lvm-label.ts";
import { LvmMdaHeaderFields, LvmMdaHeaderView } from "./lvm-mda-header.ts";
import { LvmPvHeaderFields, LvmPvHeaderView } from "./lvm-pv-header.ts";
import { LvmRawLocnFields, LvmRawLocnView } from "./lvm-raw-locn.ts";
import { MbrEntryFields, MbrEntryView } from "./mbr-entry.ts";
import { MbrFields, MbrView } from "./mbr.ts";
import { MetaslabUnflushedFields, MetaslabUnflushedView } from "./metaslab-unflushed.ts";
import { MzapEntFields, MzapEntView } from "./mzap-ent.ts";
import { MzapFields, MzapView } from "./mzap.ts";
import { NvlistHeaderFields, NvlistHeaderView } from "./nvlist-header.ts";
import { NvlistFields, NvlistView } from "./nvlist.ts";
import { NvpairFields, NvpairView } from "./nvpair.ts";
import { ObjsetFields, ObjsetView } from "./objset.ts";
import { Qcow2ExtensionFields, Qcow2ExtensionView } from "./qcow2-extension.ts";
import { Qcow2FeatureNameFields, Qcow2FeatureNameView } from "./qcow2-feature-name.ts";
import { Qcow2HeaderV3Fields, Qcow2HeaderV3View } from "./qcow2-header-v3.ts";
import { Qcow2HeaderFields, Qcow2HeaderView } from "./qcow2-header.ts";
import { Qcow2L1EntryFields, Qcow2L1EntryView } from "./qcow2-l1-entry.ts";
import { Qcow2L2CompressedFields, Qcow2L2CompressedView } from "./qcow2-l2-compressed.ts";
import { Qcow2L2EntryFields, Qcow2L2EntryView } from "./qcow2-l2-entry.ts";
import { Qcow2SnapshotExtraFields, Qcow2SnapshotExtraView } from "./qcow2-snapshot-extra.ts";
import { Qcow2SnapshotFields, Qcow2SnapshotView } from "./qcow2-snapshot.ts";
import { Qcow2SubclustersFields, Qcow2SubclustersView } from "./qcow2-subclusters.ts";
import { RedactBlockFields, RedactBlockView } from "./redact-block.ts";
import { RedactionListFields, RedactionListView } from "./redaction-list.ts";
import { RrdDataFields, RrdDataView } from "./rrd-data.ts";
import { RrdFields, RrdView } from "./rrd.ts";
import { SaAttrRegistrationFields, SaAttrRegistrationView } from "./sa-attr-registration.ts";
import { SaHdrFields, SaHdrView } from "./sa-hdr.ts";
import { SpaCondensingIndirectFields, SpaCondensingIndirectView } from "./spa-condensing-indirect.ts";
import { SpaHistoryFields, SpaHistoryView } from "./spa-history.ts";
import { SpaRemovingFields, SpaRemovingView } from "./spa-removing.ts";
import { SpaceMapDebugFields, SpaceMapDebugView } from "./space-map-debug.ts";
import { SpaceMapEntry1Fields, SpaceMapEntry1View } from "./space-map-entry1.ts";
import { SpaceMapEntry2Fields, SpaceMapEntry2View } from "./space-map-entry2.ts";
import { SpaceMapFields, SpaceMapView } from "./space-map.ts";
import { UberblockFields, UberblockView } from "./uberblock.ts";
import { VdevBootEnvblockFields, VdevBootEnvblockView } from "./vdev-boot-envblock.ts";
import { VdevLabelFields, VdevLabelView } from "./vdev-label.ts";
import { VdevPhysFields, VdevPhysView } from "./vdev-phys.ts";
import { VdevRebuildFields, VdevRebuildView } from "./vdev-rebuild.ts";
import { VdiBlockFields, VdiBlockView } from "./vdi-block.ts";
import { VdiHeaderFields, VdiHeaderView } from "./vdi-header.ts";
import { VhdBatEntryFields, VhdBatEntryView } from "./vhd-bat-entry.ts";
import { VhdDynamicHeaderFields, VhdDynamicHeaderView } from "./vhd-dynamic-header.ts";
import { VhdFooterFields, VhdFooterView } from "./vhd-footer.ts";
import { VhdParentLocatorFields, VhdParentLocatorView } from "./vhd-parent-locator.ts";
import { VhdxBatEntryFields, VhdxBatEntryView } from "./vhdx-bat-entry.ts";
import { VhdxDiskSizeFields, VhdxDiskSizeView } from "./vhdx-disk-size.ts";
import { VhdxFileParametersFields, VhdxFileParametersView } from "./vhdx-file-parameters.ts";
import { VhdxHeaderFields, VhdxHeaderView } from "./vhdx-header.ts";
import { VhdxLocatorEntryFields, VhdxLocatorEntryView } from "./vhdx-locator-entry.ts";
import { VhdxLogDescriptorFields, VhdxLogDescriptorView } from "./vhdx-log-descriptor.ts";
import { VhdxLogEntryFields, VhdxLogEntryView } from "./vhdx-log-entry.ts";
import { VhdxLogSectorFields, VhdxLogSectorView } from "./vhdx-log-sector.ts";
import { VhdxLogZerosFields, VhdxLogZerosView } from "./vhdx-log-zeros.ts";
import { VhdxMetadataEntryFields, VhdxMetadataEntryView } from "./vhdx-metadata-entry.ts";
import { VhdxMetadataTableFields, VhdxMetadataTableView } from "./vhdx-metadata-table.ts";
import { VhdxParentLocatorFields, VhdxParentLocatorView } from "./vhdx-parent-locator.ts";
import { VhdxRegionEntryFields, VhdxRegionEntryView } from "./vhdx-region-entry.ts";
import { VhdxRegionTableFields, VhdxRegionTableView } from "./vhdx-region-table.ts";
import { VhdxSectorSizeFields, VhdxSectorSizeView } from "./vhdx-sector-size.ts";
import { VmdkCowdHeaderFields, VmdkCowdHeaderView } from "./vmdk-cowd-header.ts";
import { VmdkEntryFields, VmdkEntryView } from "./vmdk-entry.ts";
import { VmdkGrainMarkerFields, VmdkGrainMarkerView } from "./vmdk-grain-marker.ts";
import { VmdkSparseHeaderFields, VmdkSparseHeaderView } from "./vmdk-sparse-header.ts";
import { ZapLeafArrayFields, ZapLeafArrayView } from "./zap-leaf-array.ts";
import { ZapLeafEntryFields, ZapLeafEntryView } from "./zap-leaf-entry.ts";
import { ZapLeafFreeFields, ZapLeafFreeView } from "./zap-leaf-free.ts";
import { ZapLeafHeaderFields, ZapLeafHeaderView } from "./zap-leaf-header.ts";
import { ZapLeafFields, ZapLeafView } from "./zap-leaf.ts";
import { ZapTableFields, ZapTableView } from "./zap-table.ts";
import { ZapFields, ZapView } from "./zap.ts";
import { ZbookmarkErrFields, ZbookmarkErrView } from "./zbookmark-err.ts";
import { ZbookmarkFields, ZbookmarkView } from "./zbookmark.ts";
import { ZfsAceHdrFields, ZfsAceHdrView } from "./zfs-ace-hdr.ts";
import { ZfsAceFields, ZfsAceView } from "./zfs-ace.ts";
import { ZfsAclPhysV0Fields, ZfsAclPhysV0View } from "./zfs-acl-phys-v0.ts";
import { ZfsAclPhysFields, ZfsAclPhysView } from "./zfs-acl-phys.ts";
import { ZfsObjectAceFields, ZfsObjectAceView } from "./zfs-object-ace.ts";
import { ZfsOldaceFields, ZfsOldaceView } from "./zfs-oldace.ts";
import { ZilChainFields, ZilChainView } from "./zil-chain.ts";
import { ZilHeaderFields, ZilHeaderView } from "./zil-header.ts";
import { ZioCksumFields, ZioCksumView } from "./zio-cksum.ts";
import { ZioEckFields, ZioEckView } from "./zio-eck.ts";
import { ZnodeFields, ZnodeView } from "./znode.ts";

/** What each view class offers without an instance. */
export interface ViewClass {
  readonly SIZE: number;
  of(bytes: Uint8Array, offset?: number, littleEndian?: boolean): object;
}

export interface CatalogEntry {
  readonly view: ViewClass;
  readonly fields: readonly FieldInfo[];
  /** The byte order, or `both`. */
  readonly order: "both" | "le" | "be";
  readonly fixed: boolean;
}

/** Every view class by the id of its structure. */
export const catalog: Readonly<Record<string, CatalogEntry>> = {
  blkptr: { view: BlkptrView, fields: BlkptrFields, order: "both", fixed: true },
  blkptr_embedded: { view: BlkptrEmbeddedView, fields: BlkptrEmbeddedFields, order: "both", fixed: true },
  blkptr_encrypted: { view: BlkptrEncryptedView, fields: BlkptrEncryptedFields, order: "both", fixed: true },
  bpobj: { view: BpobjView, fields: BpobjFields, order: "both", fixed: true },
  bptree: { view: BptreeView, fields: BptreeFields, order: "both", fixed: true },
  bptree_entry: { view: BptreeEntryView, fields: BptreeEntryFields, order: "both", fixed: true },
  brt_vdev: { view: BrtVdevView, fields: BrtVdevFields, order: "both", fixed: true },
  ddt_bookmark: { view: DdtBookmarkView, fields: DdtBookmarkFields, order: "both", fixed: true },
  ddt_key: { view: DdtKeyView, fields: DdtKeyFields, order: "both", fixed: true },
  ddt_log_header: { view: DdtLogHeaderView, fields: DdtLogHeaderFields, order: "both", fixed: true },
  ddt_log_record: { view: DdtLogRecordView, fields: DdtLogRecordFields, order: "both", fixed: false },
  ddt_log_record_entry: { view: DdtLogRecordEntryView, fields: DdtLogRecordEntryFields, order: "both", fixed: false },
  ddt_object: { view: DdtObjectView, fields: DdtObjectFields, order: "both", fixed: true },
  ddt_phys: { view: DdtPhysView, fields: DdtPhysFields, order: "both", fixed: true },
  ddt_phys_flat: { view: DdtPhysFlatView, fields: DdtPhysFlatFields, order: "both", fixed: true },
  ddt_phys_trad: { view: DdtPhysTradView, fields: DdtPhysTradFields, order: "both", fixed: true },
  ddt_stat: { view: DdtStatView, fields: DdtStatFields, order: "both", fixed: true },
  dirent: { view: DirentView, fields: DirentFields, order: "both", fixed: true },
  dmu_replay_record: { view: DmuReplayRecordView, fields: DmuReplayRecordFields, order: "both", fixed: true },
  dnode: { view: DnodeView, fields: DnodeFields, order: "both", fixed: true },
  drr_begin: { view: DrrBeginView, fields: DrrBeginFields, order: "both", fixed: true },
  drr_checksum: { view: DrrChecksumView, fields: DrrChecksumFields, order: "both", fixed: true },
  drr_end: { view: DrrEndView, fields: DrrEndFields, order: "both", fixed: true },
  drr_free: { view: DrrFreeView, fields: DrrFreeFields, order: "both", fixed: true },
  drr_freeobjects: { view: DrrFreeobjectsView, fields: DrrFreeobjectsFields, order: "both", fixed: true },
  drr_object: { view: DrrObjectView, fields: DrrObjectFields, order: "both", fixed: true },
  drr_object_range: { view: DrrObjectRangeView, fields: DrrObjectRangeFields, order: "both", fixed: true },
  drr_redact: { view: DrrRedactView, fields: DrrRedactFields, order: "both", fixed: true },
  drr_spill: { view: DrrSpillView, fields: DrrSpillFields, order: "both", fixed: true },
  drr_write: { view: DrrWriteView, fields: DrrWriteFields, order: "both", fixed: true },
  drr_write_byref: { view: DrrWriteByrefView, fields: DrrWriteByrefFields, order: "both", fixed: true },
  drr_write_embedded: { view: DrrWriteEmbeddedView, fields: DrrWriteEmbeddedFields, order: "both", fixed: true },
  dsl_bookmark: { view: DslBookmarkView, fields: DslBookmarkFields, order: "both", fixed: true },
  dsl_dataset: { view: DslDatasetView, fields: DslDatasetFields, order: "both", fixed: true },
  dsl_deadlist: { view: DslDeadlistView, fields: DslDeadlistFields, order: "both", fixed: true },
  dsl_dir: { view: DslDirView, fields: DslDirFields, order: "both", fixed: true },
  dsl_errorscrub: { view: DslErrorscrubView, fields: DslErrorscrubFields, order: "both", fixed: true },
  dsl_scan: { view: DslScanView, fields: DslScanFields, order: "both", fixed: true },
  dva: { view: DvaView, fields: DvaFields, order: "both", fixed: true },
  ewf_file_header: { view: EwfFileHeaderView, fields: EwfFileHeaderFields, order: "le", fixed: true },
  ewf_section: { view: EwfSectionView, fields: EwfSectionFields, order: "le", fixed: true },
  ewf_table: { view: EwfTableView, fields: EwfTableFields, order: "le", fixed: true },
  ewf_table_entry: { view: EwfTableEntryView, fields: EwfTableEntryFields, order: "le", fixed: true },
  ewf_volume: { view: EwfVolumeView, fields: EwfVolumeFields, order: "le", fixed: true },
  fuid: { view: FuidView, fields: FuidFields, order: "both", fixed: true },
  gang_header: { view: GangHeaderView, fields: GangHeaderFields, order: "both", fixed: true },
  gpt_entry: { view: GptEntryView, fields: GptEntryFields, order: "le", fixed: true },
  gpt_header: { view: GptHeaderView, fields: GptHeaderFields, order: "le", fixed: true },
  indirect_birth_entry: { view: IndirectBirthEntryView, fields: IndirectBirthEntryFields, order: "both", fixed: true },
  indirect_births: { view: IndirectBirthsView, fields: IndirectBirthsFields, order: "both", fixed: true },
  indirect_mapping: { view: IndirectMappingView, fields: IndirectMappingFields, order: "both", fixed: true },
  indirect_mapping_entry: { view: IndirectMappingEntryView, fields: IndirectMappingEntryFields, order: "both", fixed: true },
  l2arc_dev_hdr: { view: L2arcDevHdrView, fields: L2arcDevHdrFields, order: "both", fixed: true },
  l2arc_log_blk: { view: L2arcLogBlkView, fields: L2arcLogBlkFields, order: "both", fixed: true },
  l2arc_log_blkptr: { view: L2arcLogBlkptrView, fields: L2arcLogBlkptrFields, order: "both", fixed: true },
  l2arc_log_ent: { view: L2arcLogEntView, fields: L2arcLogEntFields, order: "both", fixed: true },
  lr: { view: LrView, fields: LrFields, order: "both", fixed: true },
  lr_acl: { view: LrAclView, fields: LrAclFields, order: "both", fixed: false },
  lr_acl_create: { view: LrAclCreateView, fields: LrAclCreateFields, order: "both", fixed: false },
  lr_acl_v0: { view: LrAclV0View, fields: LrAclV0Fields, order: "both", fixed: false },
  lr_attr: { view: LrAttrView, fields: LrAttrFields, order: "both", fixed: false },
  lr_attr_end: { view: LrAttrEndView, fields: LrAttrEndFields, order: "both", fixed: true },
  lr_clone_range: { view: LrCloneRangeView, fields: LrCloneRangeFields, order: "both", fixed: false },
  lr_create: { view: LrCreateView, fields: LrCreateFields, order: "both", fixed: false },
  lr_foid: { view: LrFoidView, fields: LrFoidFields, order: "both", fixed: true },
  lr_link: { view: LrLinkView, fields: LrLinkFields, order: "both", fixed: false },
  lr_ooo: { view: LrOooView, fields: LrOooFields, order: "both", fixed: true },
  lr_remove: { view: LrRemoveView, fields: LrRemoveFields, order: "both", fixed: false },
  lr_rename: { view: LrRenameView, fields: LrRenameFields, order: "both", fixed: false },
  lr_rename_whiteout: { view: LrRenameWhiteoutView, fields: LrRenameWhiteoutFields, order: "both", fixed: false },
  lr_setattr: { view: LrSetattrView, fields: LrSetattrFields, order: "both", fixed: false },
  lr_setsaxattr: { view: LrSetsaxattrView, fields: LrSetsaxattrFields, order: "both", fixed: false },
  lr_truncate: { view: LrTruncateView, fields: LrTruncateFields, order: "both", fixed: true },
  lr_write: { view: LrWriteView, fields: LrWriteFields, order: "both", fixed: false },
  luks1_key_slot: { view: Luks1KeySlotView, fields: Luks1KeySlotFields, order: "be", fixed: true },
  luks1_phdr: { view: Luks1PhdrView, fields: Luks1PhdrFields, order: "be", fixed: true },
  luks2_hdr: { view: Luks2HdrView, fields: Luks2HdrFields, order: "be", fixed: true },
  lvm_disk_locn: { view: LvmDiskLocnView, fields: LvmDiskLocnFields, order: "le", fixed: true },
  lvm_label: { view: LvmLabelView, fields: LvmLabelFields, order: "le", fixed: true },
  lvm_mda_header: { view: LvmMdaHeaderView, fields: LvmMdaHeaderFields, order: "le", fixed: true },
  lvm_pv_header: { view: LvmPvHeaderView, fields: LvmPvHeaderFields, order: "le", fixed: true },
  lvm_raw_locn: { view: LvmRawLocnView, fields: LvmRawLocnFields, order: "le", fixed: true },
  mbr: { view: MbrView, fields: MbrFields, order: "le", fixed: true },
  mbr_entry: { view: MbrEntryView, fields: MbrEntryFields, order: "le", fixed: true },
  metaslab_unflushed: { view: MetaslabUnflushedView, fields: MetaslabUnflushedFields, order: "both", fixed: true },
  mzap: { view: MzapView, fields: MzapFields, order: "both", fixed: false },
  mzap_ent: { view: MzapEntView, fields: MzapEntFields, order: "both", fixed: true },
  nvlist: { view: NvlistView, fields: NvlistFields, order: "both", fixed: true },
  nvlist_header: { view: NvlistHeaderView, fields: NvlistHeaderFields, order: "be", fixed: true },
  nvpair: { view: NvpairView, fields: NvpairFields, order: "both", fixed: true },
  objset: { view: ObjsetView, fields: ObjsetFields, order: "both", fixed: true },
  qcow2_extension: { view: Qcow2ExtensionView, fields: Qcow2ExtensionFields, order: "be", fixed: true },
  qcow2_feature_name: { view: Qcow2FeatureNameView, fields: Qcow2FeatureNameFields, order: "be", fixed: true },
  qcow2_header: { view: Qcow2HeaderView, fields: Qcow2HeaderFields, order: "be", fixed: true },
  qcow2_header_v3: { view: Qcow2HeaderV3View, fields: Qcow2HeaderV3Fields, order: "be", fixed: true },
  qcow2_l1_entry: { view: Qcow2L1EntryView, fields: Qcow2L1EntryFields, order: "be", fixed: true },
  qcow2_l2_compressed: { view: Qcow2L2CompressedView, fields: Qcow2L2CompressedFields, order: "be", fixed: true },
  qcow2_l2_entry: { view: Qcow2L2EntryView, fields: Qcow2L2EntryFields, order: "be", fixed: true },
  qcow2_snapshot: { view: Qcow2SnapshotView, fields: Qcow2SnapshotFields, order: "be", fixed: true },
  qcow2_snapshot_extra: { view: Qcow2SnapshotExtraView, fields: Qcow2SnapshotExtraFields, order: "be", fixed: true },
  qcow2_subclusters: { view: Qcow2SubclustersView, fields: Qcow2SubclustersFields, order: "be", fixed: true },
  redact_block: { view: RedactBlockView, fields: RedactBlockFields, order: "both", fixed: true },
  redaction_list: { view: RedactionListView, fields: RedactionListFields, order: "both", fixed: false },
  rrd: { view: RrdView, fields: RrdFields, order: "both", fixed: true },
  rrd_data: { view: RrdDataView, fields: RrdDataFields, order: "both", fixed: true },
  sa_attr_registration: { view: SaAttrRegistrationView, fields: SaAttrRegistrationFields, order: "both", fixed: true },
  sa_hdr: { view: SaHdrView, fields: SaHdrFields, order: "both", fixed: false },
  spa_condensing_indirect: { view: SpaCondensingIndirectView, fields: SpaCondensingIndirectFields, order: "both", fixed: true },
  spa_history: { view: SpaHistoryView, fields: SpaHistoryFields, order: "both", fixed: true },
  spa_removing: { view: SpaRemovingView, fields: SpaRemovingFields, order: "both", fixed: true },
  space_map: { view: SpaceMapView, fields: SpaceMapFields, order: "both", fixed: true },
  space_map_debug: { view: SpaceMapDebugView, fields: SpaceMapDebugFields, order: "both", fixed: true },
  space_map_entry1: { view: SpaceMapEntry1View, fields: SpaceMapEntry1Fields, order: "both", fixed: true },
  space_map_entry2: { view: SpaceMapEntry2View, fields: SpaceMapEntry2Fields, order: "both", fixed: true },
  uberblock: { view: UberblockView, fields: UberblockFields, order: "both", fixed: true },
  vdev_boot_envblock: { view: VdevBootEnvblockView, fields: VdevBootEnvblockFields, order: "both", fixed: true },
  vdev_label: { view: VdevLabelView, fields: VdevLabelFields, order: "both", fixed: true },
  vdev_phys: { view: VdevPhysView, fields: VdevPhysFields, order: "both", fixed: true },
  vdev_rebuild: { view: VdevRebuildView, fields: VdevRebuildFields, order: "both", fixed: true },
  vdi_block: { view: VdiBlockView, fields: VdiBlockFields, order: "le", fixed: true },
  vdi_header: { view: VdiHeaderView, fields: VdiHeaderFields, order: "le", fixed: true },
  vhd_bat_entry: { view: VhdBatEntryView, fields: VhdBatEntryFields, order: "be", fixed: true },
  vhd_dynamic_header: { view: VhdDynamicHeaderView, fields: VhdDynamicHeaderFields, order: "be", fixed: true },
  vhd_footer: { view: VhdFooterView, fields: VhdFooterFields, order: "be", fixed: true },
  vhd_parent_locator: { view: VhdParentLocatorView, fields: VhdParentLocatorFields, order: "be", fixed: true },
  vhdx_bat_entry: { view: VhdxBatEntryView, fields: VhdxBatEntryFields, order: "le", fixed: true },
  vhdx_disk_size: { view: VhdxDiskSizeView, fields: VhdxDiskSizeFields, order: "le", fixed: true },
  vhdx_file_parameters: { view: VhdxFileParametersView, fields: VhdxFileParametersFields, order: "le", fixed: true },
  vhdx_header: { view: VhdxHeaderView, fields: VhdxHeaderFields, order: "le", fixed: true },
  vhdx_locator_entry: { view: VhdxLocatorEntryView, fields: VhdxLocatorEntryFields, order: "le", fixed: true },
  vhdx_log_descriptor: { view: VhdxLogDescriptorView, fields: VhdxLogDescriptorFields, order: "le", fixed: true },
  vhdx_log_entry: { view: VhdxLogEntryView, fields: VhdxLogEntryFields, order: "le", fixed: true },
  vhdx_log_sector: { view: VhdxLogSectorView, fields: VhdxLogSectorFields, order: "le", fixed: true },
  vhdx_log_zeros: { view: VhdxLogZerosView, fields: VhdxLogZerosFields, order: "le", fixed: true },
  vhdx_metadata_entry: { view: VhdxMetadataEntryView, fields: VhdxMetadataEntryFields, order: "le", fixed: true },
  vhdx_metadata_table: { view: VhdxMetadataTableView, fields: VhdxMetadataTableFields, order: "le", fixed: true },
  vhdx_parent_locator: { view: VhdxParentLocatorView, fields: VhdxParentLocatorFields, order: "le", fixed: true },
  vhdx_region_entry: { view: VhdxRegionEntryView, fields: VhdxRegionEntryFields, order: "le", fixed: true },
  vhdx_region_table: { view: VhdxRegionTableView, fields: VhdxRegionTableFields, order: "le", fixed: true },
  vhdx_sector_size: { view: VhdxSectorSizeView, fields: VhdxSectorSizeFields, order: "le", fixed: true },
  vmdk_cowd_header: { view: VmdkCowdHeaderView, fields: VmdkCowdHeaderFields, order: "le", fixed: true },
  vmdk_entry: { view: VmdkEntryView, fields: VmdkEntryFields, order: "le", fixed: true },
  vmdk_grain_marker: { view: VmdkGrainMarkerView, fields: VmdkGrainMarkerFields, order: "le", fixed: true },
  vmdk_sparse_header: { view: VmdkSparseHeaderView, fields: VmdkSparseHeaderFields, order: "le", fixed: true },
  zap: { view: ZapView, fields: ZapFields, order: "both", fixed: true },
  zap_leaf: { view: ZapLeafView, fields: ZapLeafFields, order: "both", fixed: false },
  zap_leaf_array: { view: ZapLeafArrayView, fields: ZapLeafArrayFields, order: "both", fixed: true },
  zap_leaf_entry: { view: ZapLeafEntryView, fields: ZapLeafEntryFields, order: "both", fixed: true },
  zap_leaf_free: { view: ZapLeafFreeView, fields: ZapLeafFreeFields, order: "both", fixed: true },
  zap_leaf_header: { view: ZapLeafHeaderView, fields: ZapLeafHeaderFields, order: "both", fixed: true },
  zap_table: { view: ZapTableView, fields: ZapTableFields, order: "both", fixed: true },
  zbookmark: { view: ZbookmarkView, fields: ZbookmarkFields, order: "both", fixed: true },
  zbookmark_err: { view: ZbookmarkErrView, fields: ZbookmarkErrFields, order: "both", fixed: true },
  zfs_ace: { view: ZfsAceView, fields: ZfsAceFields, order: "both", fixed: true },
  zfs_ace_hdr: { view: ZfsAceHdrView, fields: ZfsAceHdrFields, order: "both", fixed: true },
  zfs_acl_phys: { view: ZfsAclPhysView, fields: ZfsAclPhysFields, order: "both", fixed: true },
  zfs_acl_phys_v0: { view: ZfsAclPhysV0View, fields: ZfsAclPhysV0Fields, order: "both", fixed: true },
  zfs_object_ace: { view: ZfsObjectAceView, fields: ZfsObjectAceFields, order: "both", fixed: true },
  zfs_oldace: { view: ZfsOldaceView, fields: ZfsOldaceFields, order: "both", fixed: true },
  zil_chain: { view: ZilChainView, fields: ZilChainFields, order: "both", fixed: true },
  zil_header: { view: ZilHeaderView, fields: ZilHeaderFields, order: "both", fixed: true },
  zio_cksum: { view: ZioCksumView, fields: ZioCksumFields, order: "both", fixed: true },
  zio_eck: { view: ZioEckView, fields: ZioEckFields, order: "both", fixed: true },
  znode: { view: ZnodeView, fields: ZnodeFields, order: "both", fixed: true },
};
