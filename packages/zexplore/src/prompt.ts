/** Asks for a secret: what is typed is not shown. */

const END = new Set(["\r", "\n", "\u0004"]);
const BACKSPACE = new Set(["\u007f", "\b"]);
const INTERRUPT = "\u0003";
/** Longer than any passphrase: a pipe that never ends a line is not read for ever. */
const MOST_CHARACTERS = 4096;

/**
 * One line from the terminal, without its end; from standard input where that is no terminal, as a script gives it.
 *
 * @param question - shown on standard error
 */
export async function promptSecret(question: string): Promise<string> {
  const { stdin, stderr } = process;
  const terminal = stdin.isTTY === true;
  if (terminal) stderr.write(question);
  stdin.setEncoding("utf8");
  if (terminal) stdin.setRawMode(true);
  try {
    return await readLine(terminal);
  } finally {
    if (terminal) {
      stdin.setRawMode(false);
      stderr.write("\n");
    }
    stdin.pause();
  }
}

function readLine(terminal: boolean): Promise<string> {
  const { stdin } = process;
  let typed: string[] = [];
  return new Promise((resolve) => {
    const finish = (rest: string) => {
      stdin.off("data", take);
      stdin.off("end", end);
      // A further prompt reads the next line.
      if (rest !== "") stdin.unshift(rest);
      resolve(typed.join(""));
    };
    const end = () => finish("");
    const take = (chunk: string | Buffer) => {
      const characters = [...String(chunk)];
      for (const [i, character] of characters.entries()) {
        if (END.has(character) || typed.length >= MOST_CHARACTERS) return finish(characters.slice(i + 1).join(""));
        if (terminal && character === INTERRUPT) {
          stdin.setRawMode(false);
          process.kill(process.pid, "SIGINT");
        } else if (terminal && BACKSPACE.has(character)) typed = typed.slice(0, -1);
        else typed.push(character);
      }
    };
    stdin.on("data", take);
    stdin.on("end", end);
    stdin.resume();
  });
}
