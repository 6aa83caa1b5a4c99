/** A control that holds metrics, or one that holds columns. */
export interface Field {
  name: string;
  several: boolean;
  required: boolean;
}

export interface Placement<T> {
  placed: Record<string, T[]>;
  /** For which there was no place. */
  over: T[];
}

/**
 * A list over the controls of a panel, in their order: one into each that holds one, the rest into the first that holds several; what
 * later ones cannot do without is left for them.
 */
export function placeInOrder<T>(items: readonly T[], fields: readonly Field[]): Placement<T> {
  const placed: Record<string, T[]> = {};
  let left = [...items];
  for (const [place, { name, several, required }] of fields.entries()) {
    const needed = fields.slice(place + 1).filter((later) => later.required).length;
    const spare = Math.max(required ? 1 : 0, left.length - needed);
    const taken = left.slice(0, several ? spare : Math.min(1, spare));
    left = left.slice(taken.length);
    if (taken.length > 0) placed[name] = taken;
  }
  return { placed, over: left };
}
