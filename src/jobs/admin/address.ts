import { ArgumentError } from "../../errors/errors.ts";

/** @throws ArgumentError for what mail cannot be sent to */
export function checkAddress(text: string): string {
  const address = text.trim();
  if (/^[^\s@,;]+@[^\s@,;]+$/.test(address)) return address;
  throw new ArgumentError(
    `${JSON.stringify(text)} is no e-mail address. Give one such as "ann@example.com".`,
  );
}
