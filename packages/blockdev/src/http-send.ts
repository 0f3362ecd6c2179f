/**
 * One request over HTTP, by what the runtime has: fetch, or node:http where fetch is undici's, whose streams cost twice the time
 * and memory of what they carry.
 */

/** What to ask for. */
export interface SendOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Redirections are told, not followed. */
  readonly manual?: boolean | undefined;
}

/** The head of an answer, and a way to its body. */
export interface Reply {
  readonly status: number;
  readonly statusText: string;
  /** A header by its name in lower case; null where it is not there. */
  header(name: string): string | null;
  /** Hand the body to `sink` in pieces, which it may not keep. What `sink` throws ends it. */
  drain(sink: (piece: Uint8Array) => void): Promise<void>;
  /** The body is not wanted. */
  cancel(): Promise<void>;
}

/** Sends a request. It rejects where no answer comes. */
export type Send = (url: string, options: SendOptions) => Promise<Reply>;

/** What this runtime does best. */
export function defaultSend(): Send {
  const { process } = globalThis as { process?: RuntimeProcess };
  const http = process?.versions?.["undici"] === undefined ? undefined : process.getBuiltinModule?.("node:http");
  const https = process?.getBuiltinModule?.("node:https");
  return http === undefined || https === undefined ? webSend : nodeSend(http as NodeHttp, https as NodeHttp);
}

/** By fetch. */
export const webSend: Send = async (url, { method, headers, signal, manual }) =>
  webReply(await fetch(url, { method, headers, signal, redirect: manual === true ? "manual" : "follow" }));

/** An answer of fetch. */
export function webReply(response: Response): Reply {
  return {
    status: response.status,
    statusText: response.statusText,
    header: (name) => response.headers.get(name),
    async drain(sink) {
      const reader = response.body?.getReader();
      try {
        for (;;) {
          const { value } = (await reader?.read()) ?? {};
          if (value === undefined) return;
          sink(value);
        }
      } catch (error) {
        await reader?.cancel().catch(() => {});
        throw error;
      }
    },
    cancel: async () => response.body?.cancel().catch(() => {}),
  };
}

interface RuntimeProcess {
  readonly versions?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(name: string): unknown;
}

/** What is used of node:http and node:https. */
interface NodeHttp {
  readonly Agent: new (options: { keepAlive: boolean }) => NodeAgent;
  request(
    url: string,
    options: { method: string; headers: object; signal: AbortSignal; agent: object },
    answered: (message: NodeMessage) => void,
  ): NodeRequest;
}

interface NodeAgent {
  createConnection(options: object, done?: unknown): NodeSocket;
}

interface NodeSocket {
  emit(event: "data", bytes: Uint8Array): unknown;
}

interface NodeRequest {
  on(event: "error", told: (error: Error) => void): unknown;
  end(): void;
}

interface NodeMessage {
  readonly statusCode?: number;
  readonly statusMessage?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  on(event: "data", told: (piece: Uint8Array) => void): unknown;
  on(event: "end" | "close", told: () => void): unknown;
  on(event: "error", told: (error: Error) => void): unknown;
  destroy(): unknown;
}

const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const REDIRECTIONS_LIMIT = 10;
/** Of a connection's pieces, at most: larger ones are fewer. */
const PIECE_BYTES = 256 * 1024;

/** By node:http and node:https; connections stay open between requests. */
function nodeSend(http: NodeHttp, https: NodeHttp): Send {
  const plain = plainAgent(http);
  const secure = new https.Agent({ keepAlive: true });
  const ask = (url: string, { method, headers, signal }: SendOptions) =>
    new Promise<NodeMessage>((resolve, reject) => {
      const [module, agent] = url.startsWith("https:") ? [https, secure] : [http, plain];
      const request = module.request(url, { method, headers, signal, agent }, resolve);
      request.on("error", reject);
      request.end();
    });
  return async (url, options) => {
    let target = url;
    let { headers } = options;
    for (let followed = 0; ; followed++) {
      const message = await ask(target, { ...options, headers });
      const { location } = message.headers;
      if (options.manual === true || typeof location !== "string" || !REDIRECTIONS.has(message.statusCode ?? 0)) return nodeReply(message);
      message.on("error", () => {});
      message.destroy();
      if (followed === REDIRECTIONS_LIMIT) throw new Error(`redirected more than ${REDIRECTIONS_LIMIT} times`);
      const next = new URL(location, target);
      if (next.protocol !== "http:" && next.protocol !== "https:") throw new Error(`redirected to ${next.protocol}`);
      // What one server was told in confidence is not for another.
      if (next.origin !== new URL(target).origin) headers = withoutSecrets(headers);
      target = next.href;
    }
  };
}

/**
 * Connections that are read into one memory, from which the parser of node:http copies: in memory of its own for each piece
 * reading takes twice the time.
 */
function plainAgent(http: NodeHttp): NodeAgent {
  const agent = new http.Agent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  const buffer = new Uint8Array(PIECE_BYTES);
  agent.createConnection = (options, done) => {
    const callback = (length: number) => {
      socket.emit("data", buffer.subarray(0, length));
      return true;
    };
    const socket = connect({ ...options, onread: { buffer, callback } }, done);
    return socket;
  };
  return agent;
}

/** Of headers, those that say what is asked for. */
function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => ["range", "accept-encoding"].includes(name.toLowerCase())));
}

function nodeReply(message: NodeMessage): Reply {
  // Who has not begun to listen is told of nothing, and an error that nobody is told of ends the program.
  message.on("error", () => {});
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? "",
    header(name) {
      const value = message.headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
    drain: (sink) =>
      new Promise((resolve, reject) => {
        message.on("data", (piece) => {
          try {
            sink(piece);
          } catch (error) {
            reject(error);
            message.destroy();
          }
        });
        message.on("end", resolve);
        message.on("error", reject);
        message.on("close", () => reject(new Error("closed before its end")));
      }),
    cancel: async () => {
      message.destroy();
    },
  };
}
