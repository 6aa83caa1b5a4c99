/** Where access tokens come from. */
export interface TokenSource {
  /** A usable token. */
  accessToken(signal?: AbortSignal): Promise<string>;
  /**
   * Another token than one that Superset refused.
   * @returns the token, and whether it was issued just now, so that refusing it too means that no token will do
   * @throws AuthError when there is none
   */
  replace(refused: string, reason: string, signal?: AbortSignal): Promise<{ token: string; issued: boolean }>;
}
