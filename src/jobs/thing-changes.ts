import type { Changes, ChangesOptions } from "./changes.ts";
import type { Steps } from "./steps.ts";
import { THINGS, type Thing } from "./things.ts";

/** Makes and changes things of the kinds that there are, each with its way back. */
export function thingChanges(
  { write }: Changes,
  { isDry, callBack }: ChangesOptions,
): Pick<Steps, "create" | "change"> {
  /** The ids of all that are called so. */
  const idsNamed = async ({ list, name }: Thing, called: unknown): Promise<number[]> => {
    const filters = [{ col: name, opr: "eq", value: called }];
    const { result } = (await callBack(list, { columns: ["id"], filters, page_size: 100 })) as {
      result: { id: number }[];
    };
    return result.map(({ id }) => id);
  };
  return {
    async create(kind, args) {
      const thing = THINGS[kind];
      const { noun, create, delete: remove, id, name } = thing;
      const called = JSON.stringify(args[name]);
      const before = isDry ? [] : await idsNamed(thing, args[name]);
      const answer = await write(create, args, {
        what: (made) => (made === undefined ? `${noun} ${called}` : `${noun} ${idOf(made)} ${called}`),
        back: (made) => [remove, { [id]: idOf(made) }],
        async look() {
          const made = (await idsNamed(thing, args[name])).find((one) => !before.includes(one));
          return made === undefined ? undefined : { id: made };
        },
      });
      return idOf(answer);
    },
    async change(kind, id, args, before) {
      const { noun, update, id: which } = THINGS[kind];
      return write(
        update,
        { [which]: id, ...args },
        { what: () => `the change of ${noun} ${id}`, back: () => [update, { [which]: id, ...before }] },
      );
    },
  };
}

function idOf(answer: unknown): number {
  const { id } = Object(answer) as { id?: unknown };
  if (typeof id === "number") return id;
  throw new Error(`an answer without an id: ${JSON.stringify(answer)}`);
}
