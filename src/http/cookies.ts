/** The cookies that a response sets, as the Cookie header that gives them back. */
export function cookiesOf({ headers }: Response): string {
  return headers
    .getSetCookie()
    .map((header) => header.split(";", 1)[0])
    .join("; ");
}
