import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type Reply, webReply } from "@zfskit/blockdev/http";
import { isZfsError } from "@zfskit/core";
import { parseS3, S3Store } from "@zfskit/sources/s3";
import { s3Settings } from "@zfskit/sources/s3-settings";

const credentials = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" };

/** Signature Version 4 of a request, by the description in Amazon's documentation. */
function signatureOf({
  method,
  path,
  query,
  headers,
  signed,
  date,
  region,
  secret,
}: {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  signed: readonly string[];
  date: string;
  region: string;
  secret: string;
}): string {
  const canonical = [
    method,
    path,
    query
      .split("&")
      .filter((part) => part !== "")
      .sort()
      .join("&"),
    ...signed.map((name) => `${name}:${(headers[name] ?? "").trim()}`),
    "",
    signed.join(";"),
    headers["x-amz-content-sha256"],
  ].join("\n");
  const scope = `${date.slice(0, 8)}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", date, scope, createHash("sha256").update(canonical).digest("hex")].join("\n");
  const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, date.slice(0, 8)), region), "s3"), "aws4_request");
  return hmac(key, text).toString("hex");
}

test("the signatures of these tests are those of Amazon's documentation", () => {
  // "Example: GET Object" of "Authenticating Requests: Using the Authorization Header".
  const headers = {
    host: "examplebucket.s3.amazonaws.com",
    range: "bytes=0-9",
    "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "x-amz-date": "20130524T000000Z",
  };
  const signature = signatureOf({
    method: "GET",
    path: "/test.txt",
    query: "",
    headers,
    signed: Object.keys(headers),
    date: "20130524T000000Z",
    region: "us-east-1",
    secret: credentials.secretAccessKey,
  });
  assert.equal(signature, "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
});

/** Whether a request is signed by who may read. */
function isSigned(request: IncomingMessage, region: string): boolean {
  const [, key, where, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      request.headers.authorization ?? "",
    ) ?? [];
  if (key !== credentials.accessKeyId || where !== region || names === undefined) return false;
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const headers = request.headers as Record<string, string>;
  const date = headers["x-amz-date"] ?? "";
  return (
    signature ===
    signatureOf({
      method: request.method ?? "",
      path,
      query,
      headers,
      signed: names.split(";"),
      date,
      region,
      secret: credentials.secretAccessKey,
    })
  );
}

const file = Uint8Array.from({ length: 600_000 }, (_, i) => i % 251);
const objects = ["pool/0.img", "pool/1 & 2+3.img", "pool/ü.img", "pool/deeper/4.img", "other.img"];

/** A store of one bucket that lists a key a page. */
async function store(region: string, work: (endpoint: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    if (!isSigned(request, region)) return response.writeHead(403).end("<Error><Code>SignatureDoesNotMatch</Code></Error>");
    const url = new URL(request.url ?? "", "http://x");
    if (url.pathname === "/tank/") {
      const found = objects.filter((key) => key.startsWith(url.searchParams.get("prefix") ?? "") && !key.slice(5).includes("/"));
      const from = Number(url.searchParams.get("continuation-token") ?? 0);
      const more =
        from + 1 < found.length
          ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${from + 1}</NextContinuationToken>`
          : "<IsTruncated>false</IsTruncated>";
      const key = encodeURIComponent(found[from] ?? "").replaceAll("%2F", "/");
      return response.end(
        `<?xml version="1.0"?><ListBucketResult><Name>tank</Name>${more}<Contents><Key>${key}</Key><Size>5</Size></Contents></ListBucketResult>`,
      );
    }
    if (!objects.includes(decodeURIComponent(url.pathname).replace("/tank/", ""))) return response.writeHead(404).end();
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const stop = Math.min(Number(end) + 1, file.length);
    response.writeHead(206, { "content-range": `bytes ${start}-${stop - 1}/${file.length}`, etag: '"1"' });
    return response.end(file.subarray(Number(start), stop));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections?.();
    await new Promise((resolve) => server.close(resolve));
  }
}

test("objects of any name are read and listed, every request signed", async () => {
  await store("eu-central-1", async (endpoint) => {
    const s3 = new S3Store({ credentials, endpoint, region: "eu-central-1" });
    const keys = await s3.list({ bucket: "tank", key: "pool/" });
    assert.deepEqual(keys, ["pool/0.img", "pool/1 & 2+3.img", "pool/ü.img"]);
    for (const key of keys) {
      const source = await s3.open({ bucket: "tank", key });
      assert.equal(source.name, `s3://tank/${key}`);
      assert.deepEqual(await source.read(599_000, 1000), file.slice(599_000));
    }
  });
});

for (const [what, settings, code] of [
  ["a wrong secret", { credentials: { ...credentials, secretAccessKey: "no" } }, "EACCES"],
  ["no credentials", {}, "EACCES"],
] as const)
  test(`${what} is EACCES`, async () => {
    await store("us-east-1", async (endpoint) => {
      const s3 = new S3Store({ ...settings, endpoint });
      await assert.rejects(s3.open({ bucket: "tank", key: "pool/0.img" }), (error) => isZfsError(error, code));
      await assert.rejects(s3.list({ bucket: "tank", key: "pool/" }), (error) => isZfsError(error, code));
    });
  });

test("a key that is not there is ENOENT", async () => {
  await store("us-east-1", async (endpoint) => {
    const s3 = new S3Store({ credentials, endpoint });
    await assert.rejects(
      s3.open({ bucket: "tank", key: "pool/9.img" }),
      (error) => isZfsError(error, "ENOENT") && /s3:\/\/tank\/pool\/9.img/.test(error.message),
    );
  });
});

test("Amazon's own buckets are asked by their host, in the region that they name", async () => {
  const asked: string[] = [];
  const send = async (url: string): Promise<Reply> => {
    asked.push(url);
    if (!url.includes("eu-west-3")) return webReply(new Response("", { status: 301, headers: { "x-amz-bucket-region": "eu-west-3" } }));
    return webReply(new Response(file.slice(0, 10), { status: 206, headers: { "content-range": "bytes 0-9/10" } }));
  };
  for (const [bucket, hosts] of [
    ["tank", ["tank.s3.us-east-1.amazonaws.com", "tank.s3.eu-west-3.amazonaws.com"]],
    ["with.points", ["s3.us-east-1.amazonaws.com", "s3.eu-west-3.amazonaws.com"]],
  ] as const) {
    asked.length = 0;
    const s3 = new S3Store({ credentials }, { send });
    assert.equal((await s3.open({ bucket, key: "a/b c" })).size, 10);
    assert.deepEqual(
      asked.map((url) => new URL(url).host),
      hosts,
    );
  }
});

for (const [url, bucket, key] of [
  ["s3://tank/pool/0.img", "tank", "pool/0.img"],
  ["s3://tank/pool/", "tank", "pool/"],
  ["s3://tank", "tank", ""],
  ["S3://tank/", "tank", ""],
] as const)
  test(`${url} is ${bucket} and "${key}"`, () => assert.deepEqual(parseS3(url), { bucket, key }));

test("a URL without a bucket is EINVAL", () => {
  assert.throws(
    () => parseS3("s3:///x"),
    (error) => isZfsError(error, "EINVAL"),
  );
});

test("settings come from the environment, then from the profile's files", () => {
  const folder = mkdtempSync(join(tmpdir(), "zfskit-aws-"));
  try {
    const files = { AWS_SHARED_CREDENTIALS_FILE: join(folder, "credentials"), AWS_CONFIG_FILE: join(folder, "config") };
    writeFileSync(
      files.AWS_SHARED_CREDENTIALS_FILE,
      "[default]\naws_access_key_id = A\naws_secret_access_key=B\n[my.store]\naws_access_key_id=C\naws_secret_access_key=D\naws_session_token=E\n",
    );
    writeFileSync(
      files.AWS_CONFIG_FILE,
      "[default]\nregion = eu-north-1\n[profile my.store]\nregion=x\nendpoint_url = http://minio:9000\n",
    );
    const none = { region: undefined, endpoint: undefined };
    assert.deepEqual(s3Settings(files), {
      ...none,
      credentials: { accessKeyId: "A", secretAccessKey: "B", sessionToken: undefined },
      region: "eu-north-1",
    });
    assert.deepEqual(s3Settings({ ...files, AWS_PROFILE: "my.store", AWS_REGION: "y" }), {
      credentials: { accessKeyId: "C", secretAccessKey: "D", sessionToken: "E" },
      region: "y",
      endpoint: "http://minio:9000",
    });
    assert.deepEqual(
      s3Settings({
        ...files,
        AWS_ACCESS_KEY_ID: "F",
        AWS_SECRET_ACCESS_KEY: "G",
        AWS_ENDPOINT_URL: "http://a",
        AWS_ENDPOINT_URL_S3: "http://b",
      }),
      { credentials: { accessKeyId: "F", secretAccessKey: "G", sessionToken: undefined }, region: "eu-north-1", endpoint: "http://b" },
    );
    assert.throws(
      () => s3Settings({ ...files, AWS_PROFILE: "other" }),
      (error) => isZfsError(error, "EINVAL") && /no profile other/.test(error.message),
    );
    assert.deepEqual(s3Settings({ AWS_SHARED_CREDENTIALS_FILE: "/none", AWS_CONFIG_FILE: "/none" }), { ...none, credentials: undefined });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
