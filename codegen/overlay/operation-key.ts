/**
 * One key for the same operation under different parameter names: `GET /api/v1/chart/{id_or_uuid}` and
 * `GET /api/v1/chart/{pk}` are both `GET /api/v1/chart/{}`. Overlay entries and the name lock are looked up by it,
 * so that they hold over the versions.
 */
export function operationKey(id: string): string {
  return id.replace(/\{[^}]*\}/g, "{}");
}

const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The record under operation keys. It is asked for once an operation, and made once: a record that was read is never changed. */
export function byOperationKey<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const found = known.get(record) as ReadonlyMap<string, T> | undefined;
  if (found) return found;
  const made = new Map(Object.entries(record).map(([id, value]) => [operationKey(id), value]));
  known.set(record, made);
  return made;
}
