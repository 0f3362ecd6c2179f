# Made by tools/codegen from specs/dmu/dmu.ksy; do not edit.
meta:
  id: dmu
  endian: be
  license: MIT
  ks-version: 0.11
doc: Object types and the numbers of objects that are found without a name. A new object type (bit DMU_OT_NEWTYPE) says
  by itself how to swap its bytes, whether it is metadata and whether it is encrypted; an old one is looked up in a
  table.
doc-ref:
  - OpenZFS include/sys/dmu.h dmu_object_type_t
  - OpenZFS module/zfs/dmu.c dmu_ot
seq: []
enums:
  object_type:
    0:
      id: none
      doc: Free slot, or no bonus.
    1:
      id: object_directory
      doc: ZAP; object 1 of the MOS.
    2:
      id: object_array
      doc: Object numbers, 64 bits each.
    3:
      id: packed_nvlist
      doc: XDR nvlist.
    4:
      id: packed_nvlist_size
      doc: "Bonus: its size in bytes, 64 bits."
    5:
      id: bpobj
      doc: Block pointers.
    6:
      id: bpobj_hdr
      doc: "Bonus: bpobj."
    7:
      id: space_map_header
      doc: "Bonus: space_map."
    8:
      id: space_map
      doc: Space map entries, 64-bit words.
    9:
      id: intent_log
      doc: Log blocks.
    10:
      id: dnode
      doc: Dnodes; the meta dnode.
    11:
      id: objset
      doc: Object set.
    12:
      id: dsl_dir
      doc: "Bonus: dsl_dir."
    13:
      id: dsl_dir_child_map
      doc: ZAP, name to dsl_dir.
    14:
      id: dsl_ds_snap_map
      doc: ZAP, name to dsl_dataset.
    15:
      id: dsl_props
      doc: ZAP of properties.
    16:
      id: dsl_dataset
      doc: "Bonus: dsl_dataset."
    17:
      id: znode
      doc: "Bonus: znode."
    18:
      id: oldacl
      doc: Entries of the first ACL form.
    19:
      id: plain_file_contents
      doc: Bytes of a file.
    20:
      id: directory_contents
      doc: ZAP, name to dirent.
    21:
      id: master_node
      doc: ZAP.
    22:
      id: unlinked_set
      doc: ZAP, objects to be deleted.
    23:
      id: zvol
      doc: Bytes of a volume.
    24:
      id: zvol_prop
      doc: ZAP.
    25:
      id: plain_other
      doc: For tests.
    26:
      id: uint64_other
      doc: For tests.
    27:
      id: zap_other
      doc: ZAP.
    28:
      id: error_log
      doc: ZAP.
    29:
      id: spa_history
      doc: Ring of nvlists.
    30:
      id: spa_history_offsets
      doc: "Bonus: spa_history_phys."
    31:
      id: pool_props
      doc: ZAP.
    32:
      id: dsl_perms
      doc: ZAP of delegated permissions.
    33:
      id: acl
      doc: Entries of the second ACL form.
    34:
      id: sysacl
    35:
      id: fuid
      doc: Table of domains, nvlist.
    36:
      id: fuid_size
      doc: "Bonus: its size in bytes, 64 bits."
    37:
      id: next_clones
      doc: ZAP.
    38:
      id: scan_queue
      doc: ZAP.
    39:
      id: usergroup_used
      doc: ZAP, id to bytes.
    40:
      id: usergroup_quota
      doc: ZAP, id to bytes.
    41:
      id: userrefs
      doc: ZAP, tag to time of a hold.
    42:
      id: ddt_zap
      doc: ZAP, dedup table.
    43:
      id: ddt_stats
      doc: ZAP.
    44:
      id: sa
      doc: "Bonus and spill: system attributes, sa_hdr first."
    45:
      id: sa_master_node
      doc: ZAP.
    46:
      id: sa_attr_registration
      doc: ZAP, name to sa_attr_registration.
    47:
      id: sa_attr_layouts
      doc: ZAP, layout number to attribute numbers.
    48:
      id: scan_xlate
      doc: ZAP.
    49:
      id: dedup
      doc: Never on disk.
    50:
      id: deadlist
      doc: ZAP, txg to bpobj.
    51:
      id: deadlist_hdr
      doc: "Bonus: dsl_deadlist."
    52:
      id: dsl_clones
      doc: ZAP.
    53:
      id: bpobj_subobj
      doc: Object numbers of bpobjs, 64 bits each.
    128:
      id: uint8_data
    129:
      id: uint16_data
    130:
      id: uint32_data
    131:
      id: uint64_data
    132:
      id: zap_data
    160:
      id: uint8_enc_data
    161:
      id: uint16_enc_data
    162:
      id: uint32_enc_data
    163:
      id: uint64_enc_data
    164:
      id: zap_enc_data
    192:
      id: uint8_metadata
    193:
      id: uint16_metadata
    194:
      id: uint32_metadata
    195:
      id: uint64_metadata
    196:
      id: zap_metadata
    224:
      id: uint8_enc_metadata
    225:
      id: uint16_enc_metadata
    226:
      id: uint32_enc_metadata
    227:
      id: uint64_enc_metadata
    228:
      id: zap_enc_metadata
  byteswap:
    0:
      id: uint8
    1:
      id: uint16
    2:
      id: uint32
    3:
      id: uint64
    4:
      id: zap
    5:
      id: dnode
    6:
      id: objset
    7:
      id: znode
    8:
      id: oldacl
    9:
      id: acl
