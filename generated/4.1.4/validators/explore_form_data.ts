// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const exploreFormDataCreate = z.object({ "tab_id": z.number().int().optional(), "chart_id": z.number().int().optional(), "datasource_id": z.number().int(), "datasource_type": z.enum(["table","dataset","query","saved_query","view"]), "form_data": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]) }).strict();

export const exploreFormDataDelete = z.object({ "key": z.string() }).strict();

export const exploreFormDataGet = z.object({ "key": z.string() }).strict();

export const exploreFormDataUpdate = z.object({ "key": z.string(), "tab_id": z.number().int().optional(), "chart_id": z.number().int().optional(), "datasource_id": z.number().int(), "datasource_type": z.enum(["table","dataset","query","saved_query","view"]), "form_data": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]) }).strict();
