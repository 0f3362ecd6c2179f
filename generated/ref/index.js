// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { Blkptr } from "./Blkptr.js";
import { BlkptrEmbedded } from "./BlkptrEmbedded.js";
import { BlkptrEncrypted } from "./BlkptrEncrypted.js";
import { Bpobj } from "./Bpobj.js";
import { Bptree } from "./Bptree.js";
import { BptreeEntry } from "./BptreeEntry.js";
import { BrtVdev } from "./BrtVdev.js";
import { DdtBookmark } from "./DdtBookmark.js";
import { DdtKey } from "./DdtKey.js";
import { DdtLogHeader } from "./DdtLogHeader.js";
import { DdtLogRecord } from "./DdtLogRecord.js";
import { DdtLogRecordEntry } from "./DdtLogRecordEntry.js";
import { DdtObject } from "./DdtObject.js";
import { DdtPhys } from "./DdtPhys.js";
import { DdtPhysFlat } from "./DdtPhysFlat.js";
import { DdtPhysTrad } from "./DdtPhysTrad.js";
import { DdtStat } from "./DdtStat.js";
import { Dirent } from "./Dirent.js";
import { Dmu } from "./Dmu.js";
import { DmuReplayRecord } from "./DmuReplayRecord.js";
import { Dnode } from "./Dnode.js";
import { DnodeFull } from "./DnodeFull.js";
import { Draid } from "./Draid.js";
import { DrrBegin } from "./DrrBegin.js";
import { DrrChecksum } from "./DrrChecksum.js";
import { DrrEnd } from "./DrrEnd.js";
import { DrrFree } from "./DrrFree.js";
import { DrrFreeobjects } from "./DrrFreeobjects.js";
import { DrrObject } from "./DrrObject.js";
import { DrrObjectRange } from "./DrrObjectRange.js";
import { DrrRedact } from "./DrrRedact.js";
import { DrrSpill } from "./DrrSpill.js";
import { DrrWrite } from "./DrrWrite.js";
import { DrrWriteByref } from "./DrrWriteByref.js";
import { DrrWriteEmbedded } from "./DrrWriteEmbedded.js";
import { DslBookmark } from "./DslBookmark.js";
import { DslCryptoKey } from "./DslCryptoKey.js";
import { DslDataset } from "./DslDataset.js";
import { DslDeadlist } from "./DslDeadlist.js";
import { DslDir } from "./DslDir.js";
import { DslErrorscrub } from "./DslErrorscrub.js";
import { DslScan } from "./DslScan.js";
import { Dva } from "./Dva.js";
import { EwfFileHeader } from "./EwfFileHeader.js";
import { EwfSection } from "./EwfSection.js";
import { EwfTable } from "./EwfTable.js";
import { EwfTableEntry } from "./EwfTableEntry.js";
import { EwfVolume } from "./EwfVolume.js";
import { Fuid } from "./Fuid.js";
import { GangHeader } from "./GangHeader.js";
import { GptEntry } from "./GptEntry.js";
import { GptHeader } from "./GptHeader.js";
import { IndirectBirthEntry } from "./IndirectBirthEntry.js";
import { IndirectBirths } from "./IndirectBirths.js";
import { IndirectBlock } from "./IndirectBlock.js";
import { IndirectMapping } from "./IndirectMapping.js";
import { IndirectMappingEntry } from "./IndirectMappingEntry.js";
import { L2arcDevHdr } from "./L2arcDevHdr.js";
import { L2arcLogBlk } from "./L2arcLogBlk.js";
import { L2arcLogBlkptr } from "./L2arcLogBlkptr.js";
import { L2arcLogEnt } from "./L2arcLogEnt.js";
import { Lr } from "./Lr.js";
import { LrAcl } from "./LrAcl.js";
import { LrAclCreate } from "./LrAclCreate.js";
import { LrAclV0 } from "./LrAclV0.js";
import { LrAttr } from "./LrAttr.js";
import { LrAttrEnd } from "./LrAttrEnd.js";
import { LrCloneRange } from "./LrCloneRange.js";
import { LrCreate } from "./LrCreate.js";
import { LrFoid } from "./LrFoid.js";
import { LrLink } from "./LrLink.js";
import { LrOoo } from "./LrOoo.js";
import { LrRemove } from "./LrRemove.js";
import { LrRename } from "./LrRename.js";
import { LrRenameWhiteout } from "./LrRenameWhiteout.js";
import { LrSetattr } from "./LrSetattr.js";
import { LrSetsaxattr } from "./LrSetsaxattr.js";
import { LrTruncate } from "./LrTruncate.js";
import { LrWrite } from "./LrWrite.js";
import { Luks1KeySlot } from "./Luks1KeySlot.js";
import { Luks1Phdr } from "./Luks1Phdr.js";
import { Luks2Hdr } from "./Luks2Hdr.js";
import { LvmDiskLocn } from "./LvmDiskLocn.js";
import { LvmLabel } from "./LvmLabel.js";
import { LvmMdaHeader } from "./LvmMdaHeader.js";
import { LvmPvHeader } from "./LvmPvHeader.js";
import { LvmRawLocn } from "./LvmRawLocn.js";
import { Mbr } from "./Mbr.js";
import { MbrEntry } from "./MbrEntry.js";
import { MetaslabUnflushed } from "./MetaslabUnflushed.js";
import { Mzap } from "./Mzap.js";
import { MzapEnt } from "./MzapEnt.js";
import { Nvlist } from "./Nvlist.js";
import { NvlistHeader } from "./NvlistHeader.js";
import { NvlistNative } from "./NvlistNative.js";
import { NvlistNativePair } from "./NvlistNativePair.js";
import { NvlistXdr } from "./NvlistXdr.js";
import { Nvpair } from "./Nvpair.js";
import { Objset } from "./Objset.js";
import { Qcow2Extension } from "./Qcow2Extension.js";
import { Qcow2FeatureName } from "./Qcow2FeatureName.js";
import { Qcow2Header } from "./Qcow2Header.js";
import { Qcow2HeaderV3 } from "./Qcow2HeaderV3.js";
import { Qcow2L1Entry } from "./Qcow2L1Entry.js";
import { Qcow2L2Compressed } from "./Qcow2L2Compressed.js";
import { Qcow2L2Entry } from "./Qcow2L2Entry.js";
import { Qcow2Snapshot } from "./Qcow2Snapshot.js";
import { Qcow2SnapshotExtra } from "./Qcow2SnapshotExtra.js";
import { Qcow2Subclusters } from "./Qcow2Subclusters.js";
import { RedactBlock } from "./RedactBlock.js";
import { RedactionList } from "./RedactionList.js";
import { Rrd } from "./Rrd.js";
import { RrdData } from "./RrdData.js";
import { SaAttrRegistration } from "./SaAttrRegistration.js";
import { SaHdr } from "./SaHdr.js";
import { SpaCondensingIndirect } from "./SpaCondensingIndirect.js";
import { SpaHistory } from "./SpaHistory.js";
import { SpaHistoryRecord } from "./SpaHistoryRecord.js";
import { SpaRemoving } from "./SpaRemoving.js";
import { SpaVersion } from "./SpaVersion.js";
import { SpaceMap } from "./SpaceMap.js";
import { SpaceMapDebug } from "./SpaceMapDebug.js";
import { SpaceMapEntry1 } from "./SpaceMapEntry1.js";
import { SpaceMapEntry2 } from "./SpaceMapEntry2.js";
import { Uberblock } from "./Uberblock.js";
import { VdevBootEnvblock } from "./VdevBootEnvblock.js";
import { VdevLabel } from "./VdevLabel.js";
import { VdevPhys } from "./VdevPhys.js";
import { VdevRebuild } from "./VdevRebuild.js";
import { VdiBlock } from "./VdiBlock.js";
import { VdiHeader } from "./VdiHeader.js";
import { VhdBatEntry } from "./VhdBatEntry.js";
import { VhdDynamicHeader } from "./VhdDynamicHeader.js";
import { VhdFooter } from "./VhdFooter.js";
import { VhdParentLocator } from "./VhdParentLocator.js";
import { VhdxBatEntry } from "./VhdxBatEntry.js";
import { VhdxDiskSize } from "./VhdxDiskSize.js";
import { VhdxFileParameters } from "./VhdxFileParameters.js";
import { VhdxHeader } from "./VhdxHeader.js";
import { VhdxLocatorEntry } from "./VhdxLocatorEntry.js";
import { VhdxLogDescriptor } from "./VhdxLogDescriptor.js";
import { VhdxLogEntry } from "./VhdxLogEntry.js";
import { VhdxLogSector } from "./VhdxLogSector.js";
import { VhdxLogZeros } from "./VhdxLogZeros.js";
import { VhdxMetadataEntry } from "./VhdxMetadataEntry.js";
import { VhdxMetadataTable } from "./VhdxMetadataTable.js";
import { VhdxParentLocator } from "./VhdxParentLocator.js";
import { VhdxRegionEntry } from "./VhdxRegionEntry.js";
import { VhdxRegionTable } from "./VhdxRegionTable.js";
import { VhdxSectorSize } from "./VhdxSectorSize.js";
import { VmdkCowdHeader } from "./VmdkCowdHeader.js";
import { VmdkEntry } from "./VmdkEntry.js";
import { VmdkGrainMarker } from "./VmdkGrainMarker.js";
import { VmdkSparseHeader } from "./VmdkSparseHeader.js";
import { Zap } from "./Zap.js";
import { ZapLeaf } from "./ZapLeaf.js";
import { ZapLeafArray } from "./ZapLeafArray.js";
import { ZapLeafChunk } from "./ZapLeafChunk.js";
import { ZapLeafEntry } from "./ZapLeafEntry.js";
import { ZapLeafFree } from "./ZapLeafFree.js";
import { ZapLeafHeader } from "./ZapLeafHeader.js";
import { ZapPtrtblBlock } from "./ZapPtrtblBlock.js";
import { ZapTable } from "./ZapTable.js";
import { Zbookmark } from "./Zbookmark.js";
import { ZbookmarkErr } from "./ZbookmarkErr.js";
import { ZfsAce } from "./ZfsAce.js";
import { ZfsAceHdr } from "./ZfsAceHdr.js";
import { ZfsAclPhys } from "./ZfsAclPhys.js";
import { ZfsAclPhysV0 } from "./ZfsAclPhysV0.js";
import { ZfsObjectAce } from "./ZfsObjectAce.js";
import { ZfsOldace } from "./ZfsOldace.js";
import { ZilChain } from "./ZilChain.js";
import { ZilHeader } from "./ZilHeader.js";
import { Zio } from "./Zio.js";
import { ZioCksum } from "./ZioCksum.js";
import { ZioEck } from "./ZioEck.js";
import { Znode } from "./Znode.js";

/** An unread object of each structure; call its _read(). */
export const reference = {
  blkptr: (io, isLe, ...rest) => new Blkptr(io, null, null, isLe, ...rest),
  blkptr_embedded: (io, isLe, ...rest) => new BlkptrEmbedded(io, null, null, isLe, ...rest),
  blkptr_encrypted: (io, isLe, ...rest) => new BlkptrEncrypted(io, null, null, isLe, ...rest),
  body: (io, isLe, ...rest) => new NvlistXdr.Body(io, null, null, ...rest),
  bpobj: (io, isLe, ...rest) => new Bpobj(io, null, null, isLe, ...rest),
  bptree: (io, isLe, ...rest) => new Bptree(io, null, null, isLe, ...rest),
  bptree_entry: (io, isLe, ...rest) => new BptreeEntry(io, null, null, isLe, ...rest),
  brt_vdev: (io, isLe, ...rest) => new BrtVdev(io, null, null, isLe, ...rest),
  ddt_bookmark: (io, isLe, ...rest) => new DdtBookmark(io, null, null, isLe, ...rest),
  ddt_key: (io, isLe, ...rest) => new DdtKey(io, null, null, isLe, ...rest),
  ddt_log_header: (io, isLe, ...rest) => new DdtLogHeader(io, null, null, isLe, ...rest),
  ddt_log_record: (io, isLe, ...rest) => new DdtLogRecord(io, null, null, isLe, ...rest),
  ddt_log_record_entry: (io, isLe, ...rest) => new DdtLogRecordEntry(io, null, null, isLe, ...rest),
  ddt_object: (io, isLe, ...rest) => new DdtObject(io, null, null, isLe, ...rest),
  ddt_phys: (io, isLe, ...rest) => new DdtPhys(io, null, null, isLe, ...rest),
  ddt_phys_flat: (io, isLe, ...rest) => new DdtPhysFlat(io, null, null, isLe, ...rest),
  ddt_phys_trad: (io, isLe, ...rest) => new DdtPhysTrad(io, null, null, isLe, ...rest),
  ddt_stat: (io, isLe, ...rest) => new DdtStat(io, null, null, isLe, ...rest),
  dirent: (io, isLe, ...rest) => new Dirent(io, null, null, isLe, ...rest),
  dmu: (io, isLe, ...rest) => new Dmu(io, null, null, ...rest),
  dmu_replay_record: (io, isLe, ...rest) => new DmuReplayRecord(io, null, null, isLe, ...rest),
  dnode: (io, isLe, ...rest) => new Dnode(io, null, null, isLe, ...rest),
  dnode_full: (io, isLe, ...rest) => new DnodeFull(io, null, null, isLe, ...rest),
  draid: (io, isLe, ...rest) => new Draid(io, null, null, ...rest),
  drr_begin: (io, isLe, ...rest) => new DrrBegin(io, null, null, isLe, ...rest),
  drr_checksum: (io, isLe, ...rest) => new DrrChecksum(io, null, null, isLe, ...rest),
  drr_end: (io, isLe, ...rest) => new DrrEnd(io, null, null, isLe, ...rest),
  drr_free: (io, isLe, ...rest) => new DrrFree(io, null, null, isLe, ...rest),
  drr_freeobjects: (io, isLe, ...rest) => new DrrFreeobjects(io, null, null, isLe, ...rest),
  drr_object: (io, isLe, ...rest) => new DrrObject(io, null, null, isLe, ...rest),
  drr_object_range: (io, isLe, ...rest) => new DrrObjectRange(io, null, null, isLe, ...rest),
  drr_redact: (io, isLe, ...rest) => new DrrRedact(io, null, null, isLe, ...rest),
  drr_spill: (io, isLe, ...rest) => new DrrSpill(io, null, null, isLe, ...rest),
  drr_write: (io, isLe, ...rest) => new DrrWrite(io, null, null, isLe, ...rest),
  drr_write_byref: (io, isLe, ...rest) => new DrrWriteByref(io, null, null, isLe, ...rest),
  drr_write_embedded: (io, isLe, ...rest) => new DrrWriteEmbedded(io, null, null, isLe, ...rest),
  dsl_bookmark: (io, isLe, ...rest) => new DslBookmark(io, null, null, isLe, ...rest),
  dsl_crypto_key: (io, isLe, ...rest) => new DslCryptoKey(io, null, null, ...rest),
  dsl_dataset: (io, isLe, ...rest) => new DslDataset(io, null, null, isLe, ...rest),
  dsl_deadlist: (io, isLe, ...rest) => new DslDeadlist(io, null, null, isLe, ...rest),
  dsl_dir: (io, isLe, ...rest) => new DslDir(io, null, null, isLe, ...rest),
  dsl_errorscrub: (io, isLe, ...rest) => new DslErrorscrub(io, null, null, isLe, ...rest),
  dsl_scan: (io, isLe, ...rest) => new DslScan(io, null, null, isLe, ...rest),
  dva: (io, isLe, ...rest) => new Dva(io, null, null, isLe, ...rest),
  ewf_file_header: (io, isLe, ...rest) => new EwfFileHeader(io, null, null, ...rest),
  ewf_section: (io, isLe, ...rest) => new EwfSection(io, null, null, ...rest),
  ewf_table: (io, isLe, ...rest) => new EwfTable(io, null, null, ...rest),
  ewf_table_entry: (io, isLe, ...rest) => new EwfTableEntry(io, null, null, ...rest),
  ewf_volume: (io, isLe, ...rest) => new EwfVolume(io, null, null, ...rest),
  fuid: (io, isLe, ...rest) => new Fuid(io, null, null, isLe, ...rest),
  gang_header: (io, isLe, ...rest) => new GangHeader(io, null, null, isLe, ...rest),
  gpt_entry: (io, isLe, ...rest) => new GptEntry(io, null, null, ...rest),
  gpt_header: (io, isLe, ...rest) => new GptHeader(io, null, null, ...rest),
  indirect_birth_entry: (io, isLe, ...rest) => new IndirectBirthEntry(io, null, null, isLe, ...rest),
  indirect_births: (io, isLe, ...rest) => new IndirectBirths(io, null, null, isLe, ...rest),
  indirect_block: (io, isLe, ...rest) => new IndirectBlock(io, null, null, isLe, ...rest),
  indirect_mapping: (io, isLe, ...rest) => new IndirectMapping(io, null, null, isLe, ...rest),
  indirect_mapping_entry: (io, isLe, ...rest) => new IndirectMappingEntry(io, null, null, isLe, ...rest),
  l2arc_dev_hdr: (io, isLe, ...rest) => new L2arcDevHdr(io, null, null, isLe, ...rest),
  l2arc_log_blk: (io, isLe, ...rest) => new L2arcLogBlk(io, null, null, isLe, ...rest),
  l2arc_log_blkptr: (io, isLe, ...rest) => new L2arcLogBlkptr(io, null, null, isLe, ...rest),
  l2arc_log_ent: (io, isLe, ...rest) => new L2arcLogEnt(io, null, null, isLe, ...rest),
  list: (io, isLe, ...rest) => new NvlistXdr.List(io, null, null, ...rest),
  lists: (io, isLe, ...rest) => new NvlistXdr.Lists(io, null, null, ...rest),
  longs: (io, isLe, ...rest) => new NvlistXdr.Longs(io, null, null, ...rest),
  lr: (io, isLe, ...rest) => new Lr(io, null, null, isLe, ...rest),
  lr_acl: (io, isLe, ...rest) => new LrAcl(io, null, null, isLe, ...rest),
  lr_acl_create: (io, isLe, ...rest) => new LrAclCreate(io, null, null, isLe, ...rest),
  lr_acl_v0: (io, isLe, ...rest) => new LrAclV0(io, null, null, isLe, ...rest),
  lr_attr: (io, isLe, ...rest) => new LrAttr(io, null, null, isLe, ...rest),
  lr_attr_end: (io, isLe, ...rest) => new LrAttrEnd(io, null, null, isLe, ...rest),
  lr_clone_range: (io, isLe, ...rest) => new LrCloneRange(io, null, null, isLe, ...rest),
  lr_create: (io, isLe, ...rest) => new LrCreate(io, null, null, isLe, ...rest),
  lr_foid: (io, isLe, ...rest) => new LrFoid(io, null, null, isLe, ...rest),
  lr_link: (io, isLe, ...rest) => new LrLink(io, null, null, isLe, ...rest),
  lr_ooo: (io, isLe, ...rest) => new LrOoo(io, null, null, isLe, ...rest),
  lr_remove: (io, isLe, ...rest) => new LrRemove(io, null, null, isLe, ...rest),
  lr_rename: (io, isLe, ...rest) => new LrRename(io, null, null, isLe, ...rest),
  lr_rename_whiteout: (io, isLe, ...rest) => new LrRenameWhiteout(io, null, null, isLe, ...rest),
  lr_setattr: (io, isLe, ...rest) => new LrSetattr(io, null, null, isLe, ...rest),
  lr_setsaxattr: (io, isLe, ...rest) => new LrSetsaxattr(io, null, null, isLe, ...rest),
  lr_truncate: (io, isLe, ...rest) => new LrTruncate(io, null, null, isLe, ...rest),
  lr_write: (io, isLe, ...rest) => new LrWrite(io, null, null, isLe, ...rest),
  luks1_key_slot: (io, isLe, ...rest) => new Luks1KeySlot(io, null, null, ...rest),
  luks1_phdr: (io, isLe, ...rest) => new Luks1Phdr(io, null, null, ...rest),
  luks2_hdr: (io, isLe, ...rest) => new Luks2Hdr(io, null, null, ...rest),
  lvm_disk_locn: (io, isLe, ...rest) => new LvmDiskLocn(io, null, null, ...rest),
  lvm_label: (io, isLe, ...rest) => new LvmLabel(io, null, null, ...rest),
  lvm_mda_header: (io, isLe, ...rest) => new LvmMdaHeader(io, null, null, ...rest),
  lvm_pv_header: (io, isLe, ...rest) => new LvmPvHeader(io, null, null, ...rest),
  lvm_raw_locn: (io, isLe, ...rest) => new LvmRawLocn(io, null, null, ...rest),
  mbr: (io, isLe, ...rest) => new Mbr(io, null, null, ...rest),
  mbr_entry: (io, isLe, ...rest) => new MbrEntry(io, null, null, ...rest),
  metaslab_unflushed: (io, isLe, ...rest) => new MetaslabUnflushed(io, null, null, isLe, ...rest),
  mzap: (io, isLe, ...rest) => new Mzap(io, null, null, isLe, ...rest),
  mzap_ent: (io, isLe, ...rest) => new MzapEnt(io, null, null, isLe, ...rest),
  nothing: (io, isLe, ...rest) => new NvlistXdr.Nothing(io, null, null, ...rest),
  nvlist: (io, isLe, ...rest) => new Nvlist(io, null, null, isLe, ...rest),
  nvlist_header: (io, isLe, ...rest) => new NvlistHeader(io, null, null, ...rest),
  nvlist_native: (io, isLe, ...rest) => new NvlistNative(io, null, null, isLe, ...rest),
  nvlist_native_pair: (io, isLe, ...rest) => new NvlistNativePair(io, null, null, isLe, ...rest),
  nvlist_xdr: (io, isLe, ...rest) => new NvlistXdr(io, null, null, ...rest),
  nvpair: (io, isLe, ...rest) => new Nvpair(io, null, null, isLe, ...rest),
  objset: (io, isLe, ...rest) => new Objset(io, null, null, isLe, ...rest),
  opaque: (io, isLe, ...rest) => new NvlistXdr.Opaque(io, null, null, ...rest),
  pair: (io, isLe, ...rest) => new NvlistXdr.Pair(io, null, null, ...rest),
  qcow2_extension: (io, isLe, ...rest) => new Qcow2Extension(io, null, null, ...rest),
  qcow2_feature_name: (io, isLe, ...rest) => new Qcow2FeatureName(io, null, null, ...rest),
  qcow2_header: (io, isLe, ...rest) => new Qcow2Header(io, null, null, ...rest),
  qcow2_header_v3: (io, isLe, ...rest) => new Qcow2HeaderV3(io, null, null, ...rest),
  qcow2_l1_entry: (io, isLe, ...rest) => new Qcow2L1Entry(io, null, null, ...rest),
  qcow2_l2_compressed: (io, isLe, ...rest) => new Qcow2L2Compressed(io, null, null, ...rest),
  qcow2_l2_entry: (io, isLe, ...rest) => new Qcow2L2Entry(io, null, null, ...rest),
  qcow2_snapshot: (io, isLe, ...rest) => new Qcow2Snapshot(io, null, null, ...rest),
  qcow2_snapshot_extra: (io, isLe, ...rest) => new Qcow2SnapshotExtra(io, null, null, ...rest),
  qcow2_subclusters: (io, isLe, ...rest) => new Qcow2Subclusters(io, null, null, ...rest),
  redact_block: (io, isLe, ...rest) => new RedactBlock(io, null, null, isLe, ...rest),
  redaction_list: (io, isLe, ...rest) => new RedactionList(io, null, null, isLe, ...rest),
  rrd: (io, isLe, ...rest) => new Rrd(io, null, null, isLe, ...rest),
  rrd_data: (io, isLe, ...rest) => new RrdData(io, null, null, isLe, ...rest),
  sa_attr_registration: (io, isLe, ...rest) => new SaAttrRegistration(io, null, null, isLe, ...rest),
  sa_hdr: (io, isLe, ...rest) => new SaHdr(io, null, null, isLe, ...rest),
  spa_condensing_indirect: (io, isLe, ...rest) => new SpaCondensingIndirect(io, null, null, isLe, ...rest),
  spa_history: (io, isLe, ...rest) => new SpaHistory(io, null, null, isLe, ...rest),
  spa_history_record: (io, isLe, ...rest) => new SpaHistoryRecord(io, null, null, ...rest),
  spa_removing: (io, isLe, ...rest) => new SpaRemoving(io, null, null, isLe, ...rest),
  spa_version: (io, isLe, ...rest) => new SpaVersion(io, null, null, ...rest),
  space_map: (io, isLe, ...rest) => new SpaceMap(io, null, null, isLe, ...rest),
  space_map_debug: (io, isLe, ...rest) => new SpaceMapDebug(io, null, null, isLe, ...rest),
  space_map_entry1: (io, isLe, ...rest) => new SpaceMapEntry1(io, null, null, isLe, ...rest),
  space_map_entry2: (io, isLe, ...rest) => new SpaceMapEntry2(io, null, null, isLe, ...rest),
  text: (io, isLe, ...rest) => new NvlistXdr.Text(io, null, null, ...rest),
  texts: (io, isLe, ...rest) => new NvlistXdr.Texts(io, null, null, ...rest),
  uberblock: (io, isLe, ...rest) => new Uberblock(io, null, null, isLe, ...rest),
  vdev_boot_envblock: (io, isLe, ...rest) => new VdevBootEnvblock(io, null, null, isLe, ...rest),
  vdev_label: (io, isLe, ...rest) => new VdevLabel(io, null, null, isLe, ...rest),
  vdev_phys: (io, isLe, ...rest) => new VdevPhys(io, null, null, isLe, ...rest),
  vdev_rebuild: (io, isLe, ...rest) => new VdevRebuild(io, null, null, isLe, ...rest),
  vdi_block: (io, isLe, ...rest) => new VdiBlock(io, null, null, ...rest),
  vdi_header: (io, isLe, ...rest) => new VdiHeader(io, null, null, ...rest),
  vhd_bat_entry: (io, isLe, ...rest) => new VhdBatEntry(io, null, null, ...rest),
  vhd_dynamic_header: (io, isLe, ...rest) => new VhdDynamicHeader(io, null, null, ...rest),
  vhd_footer: (io, isLe, ...rest) => new VhdFooter(io, null, null, ...rest),
  vhd_parent_locator: (io, isLe, ...rest) => new VhdParentLocator(io, null, null, ...rest),
  vhdx_bat_entry: (io, isLe, ...rest) => new VhdxBatEntry(io, null, null, ...rest),
  vhdx_disk_size: (io, isLe, ...rest) => new VhdxDiskSize(io, null, null, ...rest),
  vhdx_file_parameters: (io, isLe, ...rest) => new VhdxFileParameters(io, null, null, ...rest),
  vhdx_header: (io, isLe, ...rest) => new VhdxHeader(io, null, null, ...rest),
  vhdx_locator_entry: (io, isLe, ...rest) => new VhdxLocatorEntry(io, null, null, ...rest),
  vhdx_log_descriptor: (io, isLe, ...rest) => new VhdxLogDescriptor(io, null, null, ...rest),
  vhdx_log_entry: (io, isLe, ...rest) => new VhdxLogEntry(io, null, null, ...rest),
  vhdx_log_sector: (io, isLe, ...rest) => new VhdxLogSector(io, null, null, ...rest),
  vhdx_log_zeros: (io, isLe, ...rest) => new VhdxLogZeros(io, null, null, ...rest),
  vhdx_metadata_entry: (io, isLe, ...rest) => new VhdxMetadataEntry(io, null, null, ...rest),
  vhdx_metadata_table: (io, isLe, ...rest) => new VhdxMetadataTable(io, null, null, ...rest),
  vhdx_parent_locator: (io, isLe, ...rest) => new VhdxParentLocator(io, null, null, ...rest),
  vhdx_region_entry: (io, isLe, ...rest) => new VhdxRegionEntry(io, null, null, ...rest),
  vhdx_region_table: (io, isLe, ...rest) => new VhdxRegionTable(io, null, null, ...rest),
  vhdx_sector_size: (io, isLe, ...rest) => new VhdxSectorSize(io, null, null, ...rest),
  vmdk_cowd_header: (io, isLe, ...rest) => new VmdkCowdHeader(io, null, null, ...rest),
  vmdk_entry: (io, isLe, ...rest) => new VmdkEntry(io, null, null, ...rest),
  vmdk_grain_marker: (io, isLe, ...rest) => new VmdkGrainMarker(io, null, null, ...rest),
  vmdk_sparse_header: (io, isLe, ...rest) => new VmdkSparseHeader(io, null, null, ...rest),
  words: (io, isLe, ...rest) => new NvlistXdr.Words(io, null, null, ...rest),
  zap: (io, isLe, ...rest) => new Zap(io, null, null, isLe, ...rest),
  zap_leaf: (io, isLe, ...rest) => new ZapLeaf(io, null, null, isLe, ...rest),
  zap_leaf_array: (io, isLe, ...rest) => new ZapLeafArray(io, null, null, isLe, ...rest),
  zap_leaf_chunk: (io, isLe, ...rest) => new ZapLeafChunk(io, null, null, isLe, ...rest),
  zap_leaf_entry: (io, isLe, ...rest) => new ZapLeafEntry(io, null, null, isLe, ...rest),
  zap_leaf_free: (io, isLe, ...rest) => new ZapLeafFree(io, null, null, isLe, ...rest),
  zap_leaf_header: (io, isLe, ...rest) => new ZapLeafHeader(io, null, null, isLe, ...rest),
  zap_ptrtbl_block: (io, isLe, ...rest) => new ZapPtrtblBlock(io, null, null, isLe, ...rest),
  zap_table: (io, isLe, ...rest) => new ZapTable(io, null, null, isLe, ...rest),
  zbookmark: (io, isLe, ...rest) => new Zbookmark(io, null, null, isLe, ...rest),
  zbookmark_err: (io, isLe, ...rest) => new ZbookmarkErr(io, null, null, isLe, ...rest),
  zfs_ace: (io, isLe, ...rest) => new ZfsAce(io, null, null, isLe, ...rest),
  zfs_ace_hdr: (io, isLe, ...rest) => new ZfsAceHdr(io, null, null, isLe, ...rest),
  zfs_acl_phys: (io, isLe, ...rest) => new ZfsAclPhys(io, null, null, isLe, ...rest),
  zfs_acl_phys_v0: (io, isLe, ...rest) => new ZfsAclPhysV0(io, null, null, isLe, ...rest),
  zfs_object_ace: (io, isLe, ...rest) => new ZfsObjectAce(io, null, null, isLe, ...rest),
  zfs_oldace: (io, isLe, ...rest) => new ZfsOldace(io, null, null, isLe, ...rest),
  zil_chain: (io, isLe, ...rest) => new ZilChain(io, null, null, isLe, ...rest),
  zil_header: (io, isLe, ...rest) => new ZilHeader(io, null, null, isLe, ...rest),
  zio: (io, isLe, ...rest) => new Zio(io, null, null, ...rest),
  zio_cksum: (io, isLe, ...rest) => new ZioCksum(io, null, null, isLe, ...rest),
  zio_eck: (io, isLe, ...rest) => new ZioEck(io, null, null, isLe, ...rest),
  znode: (io, isLe, ...rest) => new Znode(io, null, null, isLe, ...rest),
};
