/** How a job is announced to clients, by what it does. */
export const LOOKING = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};
/** Done twice, there are two; or the second time does something else. */
export const ADDING = { ...LOOKING, readOnlyHint: false, idempotentHint: false };
/** Done twice, it is as done once. */
export const SETTING = { ...ADDING, idempotentHint: true };
