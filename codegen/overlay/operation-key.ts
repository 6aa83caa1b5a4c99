/**
 * One key for the same operation under different parameter names: `GET /api/v1/chart/{id_or_uuid}` and
 * `GET /api/v1/chart/{pk}` are both `GET /api/v1/chart/{}`. Overlay entries and the name lock are looked up by it,
 * so that they hold over the versions.
 */
export function operationKey(id: string): string {
  return id.replace(/\{[^}]*\}/g, "{}");
}

/** A copy of the record under operation keys. */
export function byOperationKey<T>(record: Readonly<Record<string, T>>): Map<string, T> {
  return new Map(Object.entries(record).map(([id, value]) => [operationKey(id), value]));
}
