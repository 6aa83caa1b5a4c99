/** Any JSON answer; a capture looks only at what it needs. */
// biome-ignore lint/suspicious/noExplicitAny: answers differ between Superset versions and are read field by field
export type Answer = any;

/** Reads from a Superset in somebody's name; how it signs in is its own business. */
export interface Ask {
  /** JSON of a path below the base URL; throws naming the call and Superset's answer when it is not 2xx. */
  get(path: string): Promise<Answer>;
  /** Status and text, whatever they are. */
  fetchText(path: string): Promise<{ status: number; text: string }>;
}
