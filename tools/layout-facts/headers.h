/* The headers of OpenZFS that declare what is on disk, in an order that compiles; what a version lacks is left out. */
#define NDEBUG 1
#include <sys/zfs_context.h>
#include <sys/spa.h>
#include <sys/zio.h>
#include <sys/dmu.h>
#if __has_include(<sys/zfs_ioctl.h>)
#include <sys/dmu_objset.h>
#include <sys/zfs_ioctl.h>
#endif
#include <sys/dnode.h>
#include <sys/btree.h>
#include <sys/zap_impl.h>
#include <sys/zap_leaf.h>
#include <sys/sa.h>
#include <sys/sa_impl.h>
#include <sys/zfs_acl.h>
#include <sys/zfs_sa.h>
#include <sys/dsl_dir.h>
#include <sys/dsl_deadlist.h>
#include <sys/bpobj.h>
#include <sys/bptree.h>
#include <sys/space_map.h>
#include <sys/uberblock_impl.h>
#include <sys/zil.h>
#include <sys/ddt.h>
#include <sys/nvpair.h>
#include <sys/vdev_indirect_mapping.h>
#include <sys/vdev_indirect_births.h>
#if __has_include(<sys/zfs_ioctl.h>)
#include <sys/dsl_bookmark.h>
#include <sys/dsl_dataset.h>
#include <sys/dsl_scan.h>
#include <sys/vdev_impl.h>
#include <sys/vdev_rebuild.h>
#include <sys/metaslab_impl.h>
#include <sys/spa_impl.h>
#include <sys/arc_impl.h>
#endif
#if __has_include(<sys/ddt_impl.h>)
#include <sys/ddt_impl.h>
#endif
#if __has_include(<sys/brt_impl.h>)
#include <sys/brt_impl.h>
#endif
#if __has_include(<zfs_crrd.h>)
#include <zfs_crrd.h>
#endif
