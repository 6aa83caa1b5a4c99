/** Begins parser-worker.ts where this project runs from source (tests, tsx): tsx does not reach into threads by itself. */
import { register } from "tsx/esm/api";

register();
await import("./parser-worker.ts");
