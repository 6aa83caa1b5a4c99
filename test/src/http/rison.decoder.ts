/**
 * A reader of Rison by the rules of prison 0.2.1, Superset's parser, written apart from the encoder. Stricter where prison is
 * lax: it throws on anything it does not know, and takes no whitespace.
 */
const ID_START = /[A-Za-z_./~%+\u0080-\uffff]/;
const ID_PART = /[A-Za-z0-9_./~%+\u0080-\uffff-]/;
const NUMBER = /^-?\d+(\.\d+)?([eE]-?\d+)?$/;

export function decodeRison(text: string): unknown {
  let at = 0;

  const fail = (): never => {
    throw new SyntaxError(`not Rison at ${at}: ${text}`);
  };
  const take = (expected: string): void => {
    if (text[at++] !== expected) fail();
  };
  const takeWhile = (allowed: RegExp): string => {
    const start = at;
    while (at < text.length && allowed.test(text[at] as string)) at++;
    return text.slice(start, at);
  };

  function value(): unknown {
    const first = text[at] ?? "";
    if (first === "!") return bang();
    if (first === "(") return object();
    if (first === "'") return quoted();
    if (/[-0-9]/.test(first)) return number();
    if (ID_START.test(first)) return takeWhile(ID_PART);
    return fail();
  }

  function bang(): unknown {
    at++;
    const kind = text[at++];
    if (kind === "t") return true;
    if (kind === "f") return false;
    if (kind === "n") return null;
    if (kind !== "(") fail();
    return members(value);
  }

  function object(): unknown {
    at++;
    return Object.fromEntries(
      members((): [string, unknown] => {
        const key = value();
        if (typeof key !== "string") fail();
        take(":");
        return [key as string, value()];
      }),
    );
  }

  function members<Member>(read: () => Member): Member[] {
    const list: Member[] = [];
    while (text[at] !== ")") {
      if (list.length > 0) take(",");
      list.push(read());
    }
    at++;
    return list;
  }

  function quoted(): string {
    at++;
    let result = "";
    for (; text[at] !== "'"; at++) {
      if (at >= text.length) fail();
      if (text[at] === "!" && !/['!]/.test(text[++at] ?? "")) fail();
      result += text[at];
    }
    at++;
    return result;
  }

  function number(): number {
    const digits = takeWhile(/[-0-9.eE]/);
    return NUMBER.test(digits) ? Number(digits) : fail();
  }

  const result = value();
  return at === text.length ? result : fail();
}
