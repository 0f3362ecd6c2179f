/** What has a checksum in images: changes are sealed, or none would reach what lies behind. */

import { EwfSectionEditor } from "@zfskit/format/edit/ewf-section";
import { EwfTableEditor } from "@zfskit/format/edit/ewf-table";
import { VhdDynamicHeaderEditor } from "@zfskit/format/edit/vhd-dynamic-header";
import { VhdFooterEditor } from "@zfskit/format/edit/vhd-footer";
import { VhdxHeaderEditor } from "@zfskit/format/edit/vhdx-header";
import { VhdxLogEntryEditor } from "@zfskit/format/edit/vhdx-log-entry";
import { VhdxRegionTableEditor } from "@zfskit/format/edit/vhdx-region-table";
import {
  EwfSectionView,
  EwfTableEntryView,
  EwfTableView,
  EwfVolumeView,
  VHDX_HEADER_1,
  VHDX_HEADER_2,
  VHDX_HEADER_SPAN,
  VHDX_LOG_SECTOR,
  VHDX_REGIONS_1,
  VHDX_REGIONS_2,
  VHDX_TABLE_SPAN,
  VhdFooterView,
  VhdxHeaderView,
  VhdxLogEntryView,
} from "@zfskit/format/images";
import { adler32, complementOfSum, crc32c } from "./checksums.ts";

/** Computes a checksum anew. Where there is one was found out before anything was changed. */
export type Seal = (image: Uint8Array) => void;

interface Checked {
  checksum: number;
}

/** A structure whose checksum is of a stretch of bytes, with zeros in its place. */
function sealed(at: number, length: number, open: (bytes: Uint8Array) => Checked, sum: (bytes: Uint8Array) => number): Seal {
  return (image) => {
    const bytes = image.subarray(at, at + length);
    if (bytes.length < length) return;
    const structure = open(bytes);
    structure.checksum = 0;
    structure.checksum = sum(bytes);
  };
}

export function vhdSeals(image: Uint8Array): Seal[] {
  const footer = (at: number) => sealed(at, VhdFooterView.SIZE, (bytes) => VhdFooterEditor.of(bytes), complementOfSum);
  const first = VhdFooterView.of(image);
  if (!first.hasCookie) return [footer(image.length - VhdFooterView.SIZE)];
  const header = sealed(
    Number(first.dataOffset),
    VhdDynamicHeaderEditor.SIZE,
    (bytes) => VhdDynamicHeaderEditor.of(bytes),
    complementOfSum,
  );
  return [footer(0), header, footer(image.length - VhdFooterView.SIZE)];
}

export function vhdxSeals(image: Uint8Array): Seal[] {
  const { logOffset, logLength } = VhdxHeaderView.of(image, VHDX_HEADER_1);
  const seals = [
    ...[VHDX_HEADER_1, VHDX_HEADER_2].map((at) => sealed(at, VHDX_HEADER_SPAN, (bytes) => VhdxHeaderEditor.of(bytes), crc32c)),
    ...[VHDX_REGIONS_1, VHDX_REGIONS_2].map((at) => sealed(at, VHDX_TABLE_SPAN, (bytes) => VhdxRegionTableEditor.of(bytes), crc32c)),
  ];
  for (let at = logOffset; at < logOffset + logLength; at += VHDX_LOG_SECTOR) {
    const entry = VhdxLogEntryView.of(image, at);
    if (entry.hasSignature) seals.push(sealed(at, entry.entryLength, (bytes) => VhdxLogEntryEditor.of(bytes), crc32c));
  }
  return seals;
}

const CHECKSUM_BYTES = 4;

/** A checksum behind what it is of. */
function sealedBehind(at: number, length: number): Seal {
  return (image) => {
    if (at + length + CHECKSUM_BYTES > image.length) return;
    new DataView(image.buffer, image.byteOffset + at + length).setUint32(0, adler32(image.subarray(at, at + length)), true);
  };
}

export function ewfSeals(image: Uint8Array, firstSection: number): Seal[] {
  const seals: Seal[] = [];
  for (let at = firstSection; at + EwfSectionView.SIZE <= image.length; ) {
    const section = EwfSectionView.of(image, at);
    const type = new TextDecoder().decode(section.type).replace(/\0.*$/s, "");
    const content = at + EwfSectionView.SIZE;
    const end = section.nextOffset;
    const sum = (bytes: Uint8Array) => adler32(bytes.subarray(0, -CHECKSUM_BYTES));
    seals.push(sealed(at, EwfSectionView.SIZE, (bytes) => EwfSectionEditor.of(bytes), sum));
    if (end <= at) break;
    if (type === "volume" && end - content > EwfVolumeView.SIZE) seals.push(sealedBehind(content, end - content - CHECKSUM_BYTES));
    if (type.startsWith("table")) {
      const entries = content + EwfTableView.SIZE;
      const bytes = EwfTableView.of(image, content).entryCount * EwfTableEntryView.SIZE;
      seals.push(sealed(content, EwfTableView.SIZE, (table) => EwfTableEditor.of(table), sum));
      if (entries + bytes + CHECKSUM_BYTES === end) seals.push(sealedBehind(entries, bytes));
    }
    at = end;
  }
  return seals;
}
