import { createHash, randomBytes, randomInt } from "node:crypto";
import { createFileVault } from "../../src/auth/vault.ts";

/**
 * A process that saves one session after the other until it is killed; it says so once it is at it. A record's refresh token
 * is the hash of its access token, so that a record made of two is known; their lengths differ, so that half a record is.
 * It is a small program, because it is started a thousand times.
 */
const [, , directory = "", name = "", baseUrl = "", username = ""] = process.argv;
const vault = createFileVault(directory);
for (let saves = 0; ; saves++) {
  const accessToken = randomBytes(randomInt(10, 4000)).toString("hex");
  const refreshToken = createHash("sha256").update(accessToken).digest("hex");
  const record = { baseUrl, username, accessToken, refreshToken, usableUntil: 1, refreshUsableUntil: 2 };
  await vault.write(name, JSON.stringify(record));
  if (saves === 0) process.stdout.write("saving");
}
