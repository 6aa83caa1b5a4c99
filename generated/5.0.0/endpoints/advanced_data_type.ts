// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Return an AdvancedDataTypeResponse
 * Returns an AdvancedDataTypeResponse object populated with the passed in args.
 * @see GET /api/v1/advanced_data_type/convert
 */
export const advancedDataTypeConvert = (api: Api, init: Init<"/api/v1/advanced_data_type/convert", "get">) =>
  api.GET("/api/v1/advanced_data_type/convert", init);

/**
 * Return a list of available advanced data types
 * @see GET /api/v1/advanced_data_type/types
 */
export const advancedDataTypeList = (api: Api, init: Init<"/api/v1/advanced_data_type/types", "get">) =>
  api.GET("/api/v1/advanced_data_type/types", init);
