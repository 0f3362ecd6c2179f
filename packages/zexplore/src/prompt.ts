/** Asks for secrets: what is typed is not shown. */

const END = new Set(["\r", "\n", "\u0004"]);
const BACKSPACE = new Set(["\u007f", "\b"]);
const INTERRUPT = "\u0003";
/** Longer than any passphrase: a pipe that never ends a line is not read for ever. */
const MOST_CHARACTERS = 4096;

/** Reads lines of the terminal, or of standard input where that is none, as a script gives it. */
class SecretPrompt {
  /** What came after the last line. */
  #rest: string[] = [];
  #ended = false;

  /** Standard input is not touched before it is needed: Bun does not hear of its end then. */
  get #terminal(): boolean {
    return process.stdin.isTTY === true;
  }

  /**
   * One line without its end; nothing where standard input has ended.
   *
   * @param question - shown on standard error, to a terminal only
   */
  async ask(question: string): Promise<string> {
    const { stdin, stderr } = process;
    if (this.#terminal) {
      stderr.write(question);
      stdin.setRawMode(true);
    }
    stdin.setEncoding("utf8");
    try {
      return await this.#line();
    } finally {
      stdin.pause();
      if (this.#terminal) {
        stdin.setRawMode(false);
        stderr.write("\n");
      }
    }
  }

  #line(): Promise<string> {
    const { stdin } = process;
    const typed: string[] = [];
    if (this.#take(typed, this.#rest) || this.#ended) return Promise.resolve(typed.join(""));
    return new Promise((resolve) => {
      const finish = () => {
        stdin.off("data", onData);
        stdin.off("end", onEnd);
        resolve(typed.join(""));
      };
      const onEnd = () => {
        this.#ended = true;
        finish();
      };
      const onData = (chunk: string | Buffer) => {
        if (this.#take(typed, [...String(chunk)])) finish();
      };
      stdin.on("data", onData);
      stdin.on("end", onEnd);
      stdin.resume();
    });
  }

  /** True when the line is complete; what follows it is kept. */
  #take(typed: string[], characters: readonly string[]): boolean {
    this.#rest = [];
    for (const [i, character] of characters.entries()) {
      if (END.has(character) || typed.length >= MOST_CHARACTERS) {
        this.#rest = characters.slice(i + 1);
        return true;
      }
      if (this.#terminal && character === INTERRUPT) {
        process.stdin.setRawMode(false);
        process.kill(process.pid, "SIGINT");
      } else if (this.#terminal && BACKSPACE.has(character)) typed.pop();
      else typed.push(character);
    }
    return false;
  }
}

/** There is one standard input: who asks next goes on after the line that was read last. */
export const secretPrompt: SecretPrompt = new SecretPrompt();
