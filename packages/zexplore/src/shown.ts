/** A text for a terminal: control characters of names are not let through. */
export function shown(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return name.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xdc80 && code <= 0xdcff ? `\\x${(code - 0xdc00).toString(16)}` : `\\x${code.toString(16).padStart(2, "0")}`;
  });
}
