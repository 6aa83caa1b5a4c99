import { SupersetError } from "../errors/errors.ts";
import { isRecord } from "../results/is-record.ts";

/**
 * What an answer has under a key, to go on by.
 * @throws SupersetError where it is no JSON, or what stands there is something else
 */
export async function readKey<T>(
  response: Response,
  operation: string,
  key: string,
  isRight: (value: unknown) => boolean,
): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  const value = isRecord(body) ? body[key] : undefined;
  if (isRight(value)) return value as T;
  throw new SupersetError(
    `${response.status} from ${operation}: an answer without the "${key}" that belongs there. Check SUPERSET_BASE_URL, and what stands between.`,
    response.status,
    operation,
  );
}

export function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}
