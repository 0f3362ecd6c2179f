/**
 * Objects of S3 and of stores that speak as it does.
 *
 * @see Amazon S3 API reference: GetObject, ListObjectsV2; "Signature Version 4"
 */
import { defaultSend, type HttpOptions, HttpRequests, type HttpSource, openUrl, type Reply, type Send } from "@zfskit/blockdev/http";
import { ZfsError } from "@zfskit/core";
import { AwsClient } from "aws4fetch";

/** Who asks, and whom. */
export interface S3Settings {
  /** Without them requests are not signed: public buckets can be read so. */
  readonly credentials?: S3Credentials | undefined;
  /** us-east-1 unless told; a bucket that says it lies elsewhere is asked there. */
  readonly region?: string | undefined;
  /** Another store than Amazon's: `http://127.0.0.1:9000`. */
  readonly endpoint?: string | undefined;
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** A bucket and what is in it: an object's key, or the beginning of keys. */
export interface S3Place {
  readonly bucket: string;
  readonly key: string;
}

/** A pool has no more members than this in one place; a prefix of a whole bucket is a mistake. */
const KEYS_LIMIT = 10_000;

/**
 * @param url - `s3://bucket/key`
 * @throws {ZfsError} EINVAL when it names no bucket
 */
export function parseS3(url: string): S3Place {
  const [, bucket, key] = /^s3:\/\/([^/]+)(?:\/(.*))?$/is.exec(url) ?? [];
  if (bucket === undefined)
    throw new ZfsError("EINVAL", `${url} names no bucket: s3://BUCKET/KEY, or s3://BUCKET/PREFIX/ for a folder of members`);
  return { bucket, key: key ?? "" };
}

/** A store, asked in the name of somebody. */
export class S3Store {
  readonly #settings: S3Settings;
  readonly #options: HttpOptions;
  readonly #sender: Send;
  #region: string;

  constructor(settings: S3Settings, options: HttpOptions = {}) {
    this.#settings = settings;
    this.#options = options;
    this.#sender = options.send ?? defaultSend();
    this.#region = settings.region ?? "us-east-1";
  }

  /**
   * Open an object.
   *
   * @throws {ZfsError} as openUrl
   */
  open({ bucket, key }: S3Place): Promise<HttpSource> {
    return openUrl(this.#url(bucket, key), { ...this.#options, send: this.#send, name: `s3://${bucket}/${key}` });
  }

  /**
   * The keys that begin with a prefix and go on without a slash: what a folder would hold.
   *
   * @throws {ZfsError} EACCES, ENOENT, EIO as the store says; ELIMIT for more than ten thousand
   */
  async list({ bucket, key: prefix }: S3Place): Promise<string[]> {
    const keys: string[] = [];
    for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
      const query = new URLSearchParams({ "list-type": "2", prefix, delimiter: "/", "encoding-type": "url" });
      if (token !== undefined) query.set("continuation-token", token);
      const text = await this.#get(`${this.#url(bucket, "")}?${query.toString().replaceAll("+", "%20")}`, `s3://${bucket}/${prefix}`);
      for (const [, entry] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const key = elementOf(entry ?? "", "Key");
        if (key !== undefined && key !== prefix) keys.push(decodeURIComponent(key.replaceAll("+", " ")));
      }
      if (keys.length > KEYS_LIMIT)
        throw new ZfsError("ELIMIT", `s3://${bucket}/${prefix} holds more than ${KEYS_LIMIT} objects: name a longer prefix`);
      token = elementOf(text, "IsTruncated") === "true" ? elementOf(text, "NextContinuationToken") : undefined;
    }
    return keys;
  }

  #url(bucket: string, key: string): string {
    const path = key.split("/").map(encodeURIComponent).join("/");
    const { endpoint } = this.#settings;
    if (endpoint !== undefined) return `${endpoint.replace(/\/+$/, "")}/${bucket}/${path}`;
    const host = `s3.${this.#region}.amazonaws.com`;
    // A point in the name would not fit the certificate.
    return bucket.includes(".") ? `https://${host}/${bucket}/${path}` : `https://${bucket}.${host}/${path}`;
  }

  async #get(url: string, name: string): Promise<string> {
    const requests = new HttpRequests(url, { ...this.#options, send: this.#send, name });
    return requests.persist(this.#options.signal, async (signal) => (await requests.send("GET", signal)).text());
  }

  /** Signs what goes out, and goes where the bucket says that it is. */
  readonly #send: Send = async (url, options) => {
    const reply = await this.#signed(url, options);
    const region = reply.header("x-amz-bucket-region");
    if (region === null || region === this.#region || (reply.status !== 301 && reply.status !== 400)) return reply;
    await reply.cancel();
    const moved = url.replace(`.${this.#region}.amazonaws.com`, `.${region}.amazonaws.com`);
    this.#region = region;
    return this.#signed(moved, options);
  };

  async #signed(url: string, options: Parameters<Send>[1]): Promise<Reply> {
    const { credentials } = this.#settings;
    const own = { ...options, manual: true };
    if (credentials === undefined) return this.#sender(url, own);
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const client = new AwsClient({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
      service: "s3",
      region: this.#region,
    });
    // What sends it may add to this one on the way, which would spoil the signature.
    const { "accept-encoding": packing, ...headers } = options.headers;
    const request = await client.sign(url, { method: options.method, headers });
    const signed = { ...Object.fromEntries(request.headers), ...(packing === undefined ? {} : { "accept-encoding": packing }) };
    return this.#sender(request.url, { ...own, headers: signed });
  }
}

/** The text of the first element of this name; XML's five entities are all that a listing has. */
function elementOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&(lt|gt|quot|apos|amp|#\d+|#x[\da-f]+);/gi, (_, entity: string) => entityOf(entity));
}

function entityOf(entity: string): string {
  if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.replace("#x", "0x").replace("#", "")) || 0xfffd);
  return { lt: "<", gt: ">", quot: '"', apos: "'" }[entity] ?? "&";
}
