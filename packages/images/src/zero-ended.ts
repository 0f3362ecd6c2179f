/** Text of a field that is filled up with zeros: what comes before the first. */
export function zeroEnded(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
