#!/bin/bash
# make.sh: makes the images in this folder anew, with qemu-img and qemu-io, and ewfacquire (README.md has the versions).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"
"$here/../../../../node_modules/.bin/node" "$here/pattern.ts" disk.raw

convert() { qemu-img convert -q -f raw -O "$@"; }
# change IMAGE COMMAND...: what a guest would do.
change() { local image=$1 format=$2; shift 2; local args=(); for each in "$@"; do args+=(-c "$each"); done; qemu-io -f "$format" "${args[@]}" "$image" >/dev/null; }

convert qcow2 -o compat=0.10 disk.raw v2.qcow2
convert qcow2 disk.raw v3.qcow2
convert qcow2 -c disk.raw zlib.qcow2
convert qcow2 -c -o compression_type=zstd disk.raw zstd.qcow2
convert qcow2 -c -o cluster_size=512 disk.raw zlib-512.qcow2
convert qcow2 -o cluster_size=512 disk.raw small-512.qcow2
convert qcow2 -o cluster_size=2M disk.raw large-2m.qcow2
convert qcow2 -o extended_l2=on disk.raw extl2.qcow2
convert qcow2 -o preallocation=metadata disk.raw metadata.qcow2
convert qcow2 -o data_file=data.bin disk.raw data.qcow2
convert qcow2 -o data_file=data-raw.bin,data_file_raw=on disk.raw data-raw.qcow2

# Written over and made zeros, in parts of clusters and whole; on a raw disk that is shorter, an image, and an image in another folder.
changes=("write -P 0xa1 64k 64k" "write -P 0xa2 1100k 4k" "write -z 1024k 64k" "write -P 0xa3 4400k 512")
head -c 3000000 disk.raw >short.raw
qemu-img create -q -f qcow2 -b short.raw -F raw on-raw.qcow2 4609k
change on-raw.qcow2 qcow2 "${changes[@]}"
mkdir below
cp v3.qcow2 below/base.qcow2
qemu-img create -q -f qcow2 -b below/base.qcow2 -F qcow2 on-qcow2.qcow2
change on-qcow2.qcow2 qcow2 "${changes[@]}"
qemu-img create -q -f qcow2 -o extended_l2=on -b below/base.qcow2 -F qcow2 on-extl2.qcow2
change on-extl2.qcow2 qcow2 "${changes[@]}"

cp v3.qcow2 snap.qcow2
qemu-img snapshot -c first snap.qcow2
change snap.qcow2 qcow2 "write -P 0xb1 0 64k"
qemu-img snapshot -c second snap.qcow2
change snap.qcow2 qcow2 "write -P 0xb2 32k 64k"

convert vpc -o subformat=dynamic,force_size=on disk.raw dynamic.vhd
convert vpc -o subformat=fixed,force_size=on disk.raw fixed.vhd
convert vdi disk.raw dynamic.vdi
convert vdi -o static=on disk.raw fixed.vdi
convert vmdk -o subformat=monolithicSparse disk.raw sparse.vmdk
convert vmdk -o subformat=streamOptimized disk.raw stream.vmdk
convert vmdk -o subformat=twoGbMaxExtentSparse disk.raw parts.vmdk
convert vmdk -o subformat=twoGbMaxExtentFlat disk.raw flat-parts.vmdk
convert vmdk -o subformat=monolithicFlat disk.raw flat.vmdk
convert vmdk -o subformat=monolithicSparse,zeroed_grain=on disk.raw zeroed.vmdk
qemu-img create -q -f vmdk -b sparse.vmdk -F vmdk on-sparse.vmdk
change on-sparse.vmdk vmdk "${changes[@]/write -z/write -P 0}"
change zeroed.vmdk vmdk "write -z 1024k 64k"
convert vhdx -o subformat=dynamic,block_size=1M,log_size=1M disk.raw dynamic.vhdx
convert vhdx -o subformat=fixed,block_size=1M,log_size=1M disk.raw fixed.vhdx

# A VHDX whose log has to be replayed. QEMU itself, which does so when it checks an image, must find the same disk in it.
qemu-img create -q -f vhdx -o subformat=dynamic,block_size=1M,log_size=1M log.vhdx 9M
change log.vhdx vhdx "write -P 0xc0 0 64k"
cp log.vhdx before.raw
change log.vhdx vhdx "write -P 0xc1 2m 64k" "write -P 0xc2 5m 1m" "write -P 0xc3 8m 4k"
qemu-img convert -f vhdx -O raw log.vhdx expected.raw
cp before.raw log.vhdx
change log.vhdx vhdx "write -P 0xc1 2m 64k" "write -P 0xc2 5m 1m" "write -P 0xc3 8m 4k" abort 2>/dev/null || true
"$here/../../../../node_modules/.bin/node" "$here/interrupt-vhdx.ts" before.raw log.vhdx
cp log.vhdx replayed.raw
qemu-img check -q -r all -f vhdx replayed.raw
qemu-img convert -f vhdx -O raw replayed.raw shown.raw
cmp expected.raw shown.raw

# EWF, by ewfacquire of libewf: its usual form, the first ones, and one in several files.
acquire() { ewfacquire -q -u "$@" disk.raw >/dev/null; }
acquire -f encase6 -c fast -t ewf
acquire -f encase1 -c fast -t ewf-1
acquire -f smart -c fast -t ewf-smart
acquire -f encase6 -c none -S 1048576 -t ewf-parts

for image in *.qcow2 *.bin *.vhd *.vhdx *.vdi *.vmdk *.[Es]0?; do gzip -9n <"$image" >"$here/$image.gz"; done
ls -l "$here" >&2
