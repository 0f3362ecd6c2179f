#!/usr/bin/env bash
# Makes lvm-a.img.gz and lvm-b.img.gz: two physical volumes of one group, by the tools of LVM2, without a device-mapper.
# Each has two metadata areas, and in the first the newest text goes past the end of the ring. Every sector of a volume begins
# with its name and number. Needs root, loop devices, lvm2 and python3.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
truncate -s 8M "$work/a" "$work/b"
a=$(losetup -f --show "$work/a")
b=$(losetup -f --show "$work/b")
trap 'cat "$work/log" >&2; losetup -d "$a" "$b"; rm -rf "$work"' EXIT
export LVM_SUPPRESS_FD_WARNINGS=1
lvm() {
  command lvm "$1" --driverloaded n --config "devices { use_devicesfile=0 filter=[\"a|$a|\",\"a|$b|\",\"r|.*|\"] } activation { udev_sync=0 udev_rules=0 } backup { backup=0 archive=0 }" "${@:2}" 2>>"$work/log"
}
lvm pvcreate -ff -y --metadatacopies 2 --metadatasize 30k --dataalignment 64k "$a" "$b"
lvm vgcreate -s 128k vg0 "$a" "$b"
lvm lvcreate -an -Zn -Wn -y -l 20 -n small vg0
lvm lvcreate -an -Zn -Wn -y -i 2 -I 64k -l 10 -n striped vg0
lvm lvcreate -an -Zn -Wn -y -l 70 -n both vg0
# Each change writes a new text behind the last: until one goes past the end.
for ((i = 0; i < 200; i++)); do
  lvm vgchange --addtag "t$((i % 2))" --deltag "t$(((i + 1) % 2))" vg0 >/dev/null
  python3 - "$work/a" <<'PY' && break
import struct, sys
data = open(sys.argv[1], "rb").read()
start, size, offset, length = *struct.unpack_from("<QQ", data, 4096 + 24), *struct.unpack_from("<QQ", data, 4096 + 40)
assert start == 4096
sys.exit(0 if offset + length > size else 1)
PY
done
lvm lvs --segments --noheadings --separator ';' -o lv_name,seg_start_pe,stripes,stripe_size,seg_size_pe,seg_pe_ranges --units b --nosuffix vg0 >"$work/segments"
lvm pvs --noheadings --separator ';' -o pv_name,pe_start --units b --nosuffix >"$work/starts"
cat "$work/segments" "$work/starts"
sync
python3 - "$work" "$a" "$b" <<'PY'
import sys
work, a, b = sys.argv[1:]
files = {a: open(work + "/a", "r+b"), b: open(work + "/b", "r+b")}
starts = dict(line.strip().split(";") for line in open(work + "/starts"))
extent = 128 * 1024
for line in open(work + "/segments"):
    name, first, count, chunk, size, ranges = line.strip().split(";")
    stripes = [(place.split(":")[0], int(place.split(":")[1].split("-")[0])) for place in ranges.split()]
    first, count, chunk, size = int(first), int(count), int(chunk), int(size)
    for sector in range(size * extent // 512):
        at = sector * 512
        if count == 1: (disk, pe), inside = stripes[0], at
        else:
            turn = at // chunk
            (disk, pe), inside = stripes[turn % count], turn // count * chunk + at % chunk
        files[disk].seek(int(starts[disk]) + pe * extent + inside)
        files[disk].write(f"{name} {first * extent // 512 + sector}\n".encode())
PY
for disk in a b; do gzip -9nc "$work/$disk" >"lvm-$disk.img.gz"; done
ls -l lvm-*.gz
