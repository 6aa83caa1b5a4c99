/** By itself, so that the bundle loads it alone when it is imported late: importing "zod" so would load all of zod. */
export { fromJSONSchema } from "zod";
