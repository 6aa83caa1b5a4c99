import { randomInt } from "node:crypto";

/** Without what looks alike in many typefaces, and what shells and tables take for something else. */
const KINDS = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "-_.!"];
/** At least as many of each kind: more than Flask-AppBuilder's own rule wants. */
const OF_EACH_KIND = 3;
const LENGTH = 24;

/** A password that nobody can guess and that the usual rules take. */
export function makeUpPassword(): string {
  const characters = KINDS.flatMap((kind) => Array.from({ length: OF_EACH_KIND }, () => oneOf(kind)));
  const all = KINDS.join("");
  while (characters.length < LENGTH) characters.push(oneOf(all));
  for (let place = characters.length - 1; place > 0; place--) {
    const other = randomInt(place + 1);
    [characters[place], characters[other]] = [characters[other] as string, characters[place] as string];
  }
  return characters.join("");
}

function oneOf(kind: string): string {
  return kind[randomInt(kind.length)] as string;
}
