import { describe, expect, it } from "vitest";
import { TooLargeError } from "../../../src/http/body.ts";
import { describeFault } from "../../../src/http/fault.ts";
import { PendingRequest } from "../../../src/http/request.ts";

const read = new PendingRequest("https://superset.test/prefix/api/v1/chart/?q=secret-query", {
  headers: { Authorization: "Bearer secret-header" },
});
const write = new PendingRequest("https://superset.test/prefix/api/v1/chart/?q=secret-query", {
  method: "POST",
  body: "secret-body",
});
// They had left when the fault came.
for (const request of [read, write]) request.progress.sent = true;
const UNKNOWN = "Whether the change was made is not known";

const coded = (code: string, message = code) => Object.assign(new Error(message), { code });
/** As fetch throws it: the fault is the cause of a TypeError that says nothing. */
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });
const say = (cause: unknown, request = read) => describeFault(request, cause, 60_000);

describe("describeFault", () => {
  it.each<[string, RegExp]>([
    ["ECONNREFUSED", /nothing listens there.*SUPERSET_BASE_URL/],
    ["ENOTFOUND", /host name is not known/],
    ["EAI_AGAIN", /could not be looked up/],
    ["ECONNRESET", /connection was dropped/],
    ["UND_ERR_SOCKET", /connection was dropped/],
    ["UND_ERR_CONNECT_TIMEOUT", /host does not answer/],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", /self-signed.*SUPERSET_CA_FILE/],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", /CA is not known.*SUPERSET_CA_FILE/],
    ["CERT_HAS_EXPIRED", /expired/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /another host name/],
    ["ERR_SSL_WRONG_VERSION_NUMBER", /does not speak TLS/],
    ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", /SUPERSET_CLIENT_CERT/],
    ["HPE_INVALID_CONSTANT", /does not speak HTTP/],
    ["Z_DATA_ERROR", /cannot be unpacked/],
  ])("says of %s where, and what to check", (code, want) => {
    const text = say(fetchFailed(coded(code)));
    expect(text).toMatch(/^Cannot reach Superset at https:\/\/superset\.test \(GET\): /);
    expect(text).toMatch(want);
  });

  it("finds the fault in the cause of a cause, and the first of several addresses", () => {
    expect(say(fetchFailed(fetchFailed(coded("ECONNRESET"))))).toMatch(/dropped/);
    const several = new AggregateError([coded("ECONNREFUSED"), coded("ENETUNREACH")], "all failed");
    expect(say(fetchFailed(several))).toMatch(/nothing listens/);
  });

  it("prefers the fault that it knows to one further in", () => {
    expect(say(coded("UND_ERR_SOCKET", "other side closed"))).toMatch(/dropped/);
    const outer = Object.assign(coded("CERT_HAS_EXPIRED"), { cause: coded("EUNKNOWN") });
    expect(say(outer)).toMatch(/has expired/);
  });

  it("names a code that it does not know, and the words where there is none", () => {
    expect(say(fetchFailed(coded("ENETUNREACH")))).toMatch(/: ENETUNREACH\.$/);
    expect(say(fetchFailed(new Error("terminated")))).toMatch(/: terminated\.$/);
    expect(say("no error at all")).toMatch(/: no error at all\.$/);
  });

  it("says how long it has waited", () => {
    expect(say(new DOMException("timed out", "TimeoutError"))).toMatch(/no answer within 60 s/);
  });

  it("says that an answer was too large, and what to do", () => {
    expect(say(new TooLargeError(2 ** 20))).toMatch(/too large \(more than 1 MiB\): ask for fewer rows/);
  });

  it.each([
    "ECONNRESET",
    "UND_ERR_SOCKET",
    "ENETUNREACH",
    "Z_BUF_ERROR",
    "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
  ])("says of a write that %s leaves it open whether it was made", (code) => {
    expect(say(fetchFailed(coded(code)), write)).toContain(UNKNOWN);
    expect(say(fetchFailed(coded(code)), read)).not.toContain(UNKNOWN);
  });

  it.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "UND_ERR_CONNECT_TIMEOUT",
    "EPROTO",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "CERT_HAS_EXPIRED",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_OSSL_BAD_DECRYPT",
  ])("does not say so of %s: the write never left", (code) => {
    expect(say(fetchFailed(coded(code)), write)).not.toContain(UNKNOWN);
  });

  it.each<[string, unknown]>([
    ["a time-out", new DOMException("timed out", "TimeoutError")],
    ["an answer that is too large", new TooLargeError(1)],
  ])("says it of %s", (_, cause) => {
    expect(say(cause, write)).toContain(UNKNOWN);
  });

  it("says nothing of an outcome where sending twice does no harm", () => {
    const idempotent = new PendingRequest(write.url, { method: "POST", idempotent: true });
    expect(say(fetchFailed(coded("ECONNRESET")), idempotent)).not.toContain(UNKNOWN);
  });

  it("says that a proxy refuses, with its status, and that nothing was sent", () => {
    const refusal = fetchFailed(new Error("Proxy response (407) !== 200 when HTTP Tunneling"));
    expect(say(refusal, write)).toMatch(/the proxy refuses: Proxy response \(407\)/);
    expect(say(refusal, write)).not.toContain(UNKNOWN);
  });

  it("says that the caller has cancelled", () => {
    const cancelled = (method: string) =>
      new PendingRequest(read.url, { method, signal: AbortSignal.abort() });
    expect(say(coded("ABORT_ERR"), cancelled("GET"))).toBe("The call was cancelled.");
    expect(say(coded("ABORT_ERR"), cancelled("POST"))).toBe("The call was cancelled.");
    const sent = cancelled("POST");
    sent.progress.sent = true;
    expect(say(coded("ABORT_ERR"), sent)).toContain(UNKNOWN);
  });

  it("says nothing of query, headers, body or a password in the address", () => {
    const request = new PendingRequest("https://ann:secret-password@superset.test/?q=secret-query", {
      method: "POST",
      headers: { Authorization: "Bearer secret-header" },
      body: "secret-body",
    });
    for (const fault of ["ECONNRESET", "EUNKNOWN"])
      expect(say(coded(fault), request)).not.toContain("secret");
  });
});
