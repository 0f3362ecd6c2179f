#!/usr/bin/env bash
# Makes the vectors of contents.test.ts beside this script: how file systems and packed files begin, by their own tools.
# Debian: e2fsprogs xfsprogs btrfs-progs dosfstools exfatprogs ntfs-3g f2fs-tools udftools genisoimage squashfs-tools
# util-linux qemu-utils p7zip-full zip bzip2 xz-utils zstd lz4
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
head_bytes=$((0x11000))

# keep NAME FILE: the start of a file, compressed.
keep() { head -c "$head_bytes" "$2" | gzip -9n >"$here/$1.gz"; }

# blank SIZE: an empty disk.
blank() { rm -f disk; truncate -s "$1" disk; }

made() { local name=$1; shift; "$@" >/dev/null 2>&1; keep "$name" disk; }

for kind in ext2 ext3 ext4; do blank 16M; made "$kind" "mkfs.$kind" -q -F disk; done
blank 320M; made xfs mkfs.xfs -q disk
blank 256M; made btrfs mkfs.btrfs -q disk
blank 2M; made fat12 mkfs.vfat -F 12 disk
blank 32M; made fat16 mkfs.vfat -F 16 disk
blank 64M; made fat32 mkfs.vfat -F 32 disk
blank 16M; made exfat mkfs.exfat disk
blank 16M; made ntfs mkntfs -q -F -f disk
blank 128M; made f2fs mkfs.f2fs -q disk
blank 16M; made udf mkudffs disk
blank 16M; made swap mkswap disk

mkdir tree
seq 1 1000 >tree/numbers
genisoimage -quiet -o iso tree; keep iso9660 iso
mksquashfs tree squashfs -quiet -no-progress >/dev/null; keep squashfs squashfs
tar -cf tar tree; keep tar tar
zip -q zip tree/numbers; keep zip zip.zip
7z a -bso0 -bsp0 seven.7z tree/numbers; keep 7z seven.7z
gzip -kn tree/numbers; keep gzip tree/numbers.gz
bzip2 -k tree/numbers; keep bzip2 tree/numbers.bz2
xz -k tree/numbers; keep xz tree/numbers.xz
zstd -q tree/numbers; keep zstd tree/numbers.zst
for kind in parallels qed; do qemu-img create -q -f "$kind" "$kind" 16M; keep "$kind" "$kind"; done
lz4 -q tree/numbers tree/numbers.lz4; keep lz4 tree/numbers.lz4
