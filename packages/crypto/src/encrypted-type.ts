/**
 * Which objects' contents are encrypted in an encrypted dataset. Apart from the rest of the package, which loads
 * ciphers: every reader asks this of every block pointer.
 */
import { DMU_OT_ENCRYPTED, DMU_OT_NEWTYPE, ObjectType } from "@zfskit/format/dmu";

/**
 * True for object types whose contents are encrypted; those of the others are only authenticated.
 *
 * @param type - DMU object type of a block pointer, or a dnode's bonus type
 * @see OpenZFS include/sys/dmu.h DMU_OT_IS_ENCRYPTED, module/zfs/dmu.c dmu_ot
 */
export function isEncryptedType(type: number): boolean {
  if ((type & DMU_OT_NEWTYPE) !== 0) return (type & DMU_OT_ENCRYPTED) !== 0;
  switch (type) {
    case ObjectType.intentLog:
    case ObjectType.dnode:
    case ObjectType.oldacl:
    case ObjectType.plainFileContents:
    case ObjectType.directoryContents:
    case ObjectType.unlinkedSet:
    case ObjectType.zvol:
    case ObjectType.plainOther:
    case ObjectType.uint64Other:
    case ObjectType.acl:
    case ObjectType.sysacl:
    case ObjectType.fuid:
    case ObjectType.usergroupUsed:
    case ObjectType.usergroupQuota:
    case ObjectType.sa:
    case ObjectType.saMasterNode:
    case ObjectType.saAttrRegistration:
    case ObjectType.saAttrLayouts:
    case ObjectType.dedup:
      return true;
    default:
      return false;
  }
}
