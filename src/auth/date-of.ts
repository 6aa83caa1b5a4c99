/** When that is, in milliseconds of our clock; nothing where it is not known or never comes. */
export function dateOf(time: number | undefined): Date | undefined {
  return time !== undefined && Number.isFinite(time) && time > 0 ? new Date(time) : undefined;
}
