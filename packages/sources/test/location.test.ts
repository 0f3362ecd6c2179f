import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { parseLocation, type Selector, selectorText } from "@zfskit/sources";
import fc from "fast-check";

const partition = (index: number): Selector => ({ kind: "partition", index });

for (const [text, kind, place, selectors] of [
  ["tank.img", "file", "tank.img", []],
  ["vm.vmdk:2", "file", "vm.vmdk", [partition(2)]],
  ["C:\\vm\\disk.vhdx", "file", "C:\\vm\\disk.vhdx", []],
  ["C:\\vm\\disk.vhdx:1", "file", "C:\\vm\\disk.vhdx", [partition(1)]],
  ["\\\\.\\PhysicalDrive1", "file", "\\\\.\\PhysicalDrive1", []],
  ["a.qcow2:snapshot=before upgrade:3", "file", "a.qcow2", [{ kind: "snapshot", name: "before upgrade" }, partition(3)]],
  ["/dev/sda:volume=vg0/root", "file", "/dev/sda", [{ kind: "volume", name: "vg0/root" }]],
  ["data.img:header=/mnt/usb/hdr", "file", "data.img", [{ kind: "header", path: "/mnt/usb/hdr" }]],
  ["https://host:8443/disk.qcow2", "url", "https://host:8443/disk.qcow2", []],
  ["https://host:8443/disk.qcow2:2", "url", "https://host:8443/disk.qcow2", [partition(2)]],
  ["http://h/d.img?X-Amz-Signature=0a:1", "url", "http://h/d.img?X-Amz-Signature=0a", [partition(1)]],
  ["s3://bucket/pool/", "s3", "s3://bucket/pool/", []],
  [":2", "file", ":2", []],
] as const)
  test(`${text} is ${place} with ${selectors.length} selectors`, () => {
    assert.deepEqual(parseLocation(text), { kind, place, selectors });
    assert.equal(place + selectors.map(selectorText).join(""), text);
  });

test("a file of the very name that was typed is meant, selectors or not", () => {
  const files = new Set(["odd:2", "odd:2:3"]);
  const isFile = (path: string) => files.has(path);
  assert.deepEqual(parseLocation("odd:2", isFile), { kind: "file", place: "odd:2", selectors: [] });
  assert.deepEqual(parseLocation("odd:2:4", isFile), { kind: "file", place: "odd:2", selectors: [partition(4)] });
});

for (const [text, message] of [
  ["-", /standard input.*save it to a file/],
  ["ftp://host/disk.img", /ftp:\/\/ is none of them/],
] as const)
  test(`${text} is refused`, () => {
    assert.throws(
      () => parseLocation(text),
      (error) => isZfsError(error, "EINVAL") && message.test(error.message),
    );
  });

test("what is typed is the place and its selectors, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      try {
        const { place, selectors } = parseLocation(text);
        assert.equal(place + selectors.map(selectorText).join(""), text.replace(/:0+(?=\d+(:|$))/g, ":"));
      } catch (error) {
        assert.ok(isZfsError(error, "EINVAL"));
      }
    }),
  );
});
