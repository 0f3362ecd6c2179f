// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { DirentFields, DirentType, DirentTypeNames, DirentView } from "../dirent.ts";
export { FuidFields, FuidView } from "../fuid.ts";
export { ZfsAceFields, ZfsAceView } from "../zfs-ace.ts";
export { ACE_EVERYONE, ACE_GROUP, ACE_IDENTIFIER_GROUP, ACE_OWNER, ZfsAceHdrFields, ZfsAceHdrView } from "../zfs-ace-hdr.ts";
export { ACE_SLOT_CNT, ZFS_ACE_SPACE, ZFS_ACL_VERSION_FUID, ZFS_ACL_VERSION_INITIAL, ZfsAclPhysFields, ZfsAclPhysView } from "../zfs-acl-phys.ts";
export { ZfsAclPhysV0Fields, ZfsAclPhysV0View } from "../zfs-acl-phys-v0.ts";
export { ZfsObjectAceFields, ZfsObjectAceView } from "../zfs-object-ace.ts";
export { ZfsOldaceFields, ZfsOldaceView } from "../zfs-oldace.ts";
export { ZFS_ACL_AUTO_INHERIT, ZFS_ACL_DEFAULTED, ZFS_ACL_OBJ_ACE, ZFS_ACL_PROTECTED, ZFS_ACL_TRIVIAL, ZFS_APPENDONLY, ZFS_ARCHIVE, ZFS_AV_MODIFIED, ZFS_AV_QUARANTINED, ZFS_BONUS_SCANSTAMP, ZFS_DEFAULT_PROJID, ZFS_HIDDEN, ZFS_IMMUTABLE, ZFS_INHERIT_ACE, ZFS_NODUMP, ZFS_NOUNLINK, ZFS_NO_EXECS_DENIED, ZFS_OFFLINE, ZFS_OPAQUE, ZFS_PROJID, ZFS_PROJINHERIT, ZFS_READONLY, ZFS_REPARSE, ZFS_SPARSE, ZFS_SYSTEM, ZFS_XATTR, ZPL_VERSION_DIRENT_TYPE, ZPL_VERSION_FUID, ZPL_VERSION_INITIAL, ZPL_VERSION_SA, ZPL_VERSION_USERSPACE, ZnodeFields, ZnodeView } from "../znode.ts";
