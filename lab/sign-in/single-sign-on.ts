import { generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { join } from "node:path";
import { LabError } from "../lab-error.ts";
import { labFolder, venvPython } from "../lab-paths.ts";
import { runSql } from "../services/metadata-sql.ts";
import { type Superset, type SupersetOptions, startSuperset } from "../superset.ts";
import { personHeader, singleSignOnConfig } from "./sign-in-config.ts";

/** What a token says beside who is meant and until when. */
export interface TokenOptions {
  /** From now; below 0 for one that has expired (default 900). */
  readonly seconds?: number;
  /** Whether it is signed with a key that Superset does not know (default false). */
  readonly forged?: boolean;
}

/** A Superset that refuses passwords: a browser brings a cookie, a program a token of the company's own issuer. */
export interface SingleSignOn extends Superset {
  /** Of the session cookie; not Superset's usual one. */
  readonly cookieName: string;
  /** What the company's issuer gives for a user of that id in Superset. */
  issueToken(userId: number, options?: TokenOptions): string;
  /** Lets a browser sign that person in, an administrator; the Cookie header that it then sends. */
  signInBrowser(person: string): Promise<string>;
  /** As if an administrator had removed that person; no cookie of theirs is good any more. */
  removePerson(person: string): Promise<void>;
}

const cookieName = "superset_session";

export async function startSingleSignOn(options: SupersetOptions): Promise<SingleSignOn> {
  const issuer = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const tokenKey = issuer.publicKey.export({ type: "spki", format: "pem" }).toString();
  const extraConfig = `${options.extraConfig ?? ""}\n${singleSignOnConfig({ tokenKey, cookieName })}`;
  const superset = await startSuperset({ ...options, extraConfig });
  const python = venvPython(join(labFolder, options.version, "venv"));
  const issueToken = (userId: number, { seconds = 900, forged = false }: TokenOptions = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { sub: String(userId), iat: now - 1000, exp: now + seconds, jti: randomUUID() };
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const text = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ ...claims, type: "access" })}`;
    const { privateKey } = forged ? stranger : issuer;
    return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
  };
  return {
    ...superset,
    cookieName,
    issueToken,
    signInBrowser: (person) => signInBrowser(superset.baseUrl, person),
    removePerson: async (person) => {
      const statement = "UPDATE ab_user SET active = 0 WHERE username = ?";
      await runSql(python, join(superset.home, "superset.db"), statement, [person]);
    },
  };
}

async function signInBrowser(baseUrl: string, person: string): Promise<string> {
  const headers = { [personHeader]: person };
  const response = await fetch(`${baseUrl}/login/`, { headers, redirect: "manual" });
  const cookies = response.headers.getSetCookie().map((line) => line.split(";")[0]);
  if (response.status === 302 && cookies.length > 0) return cookies.join("; ");
  throw new LabError(`Signing in as ${person} answered ${response.status}: ${await response.text()}`);
}
