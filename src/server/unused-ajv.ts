/**
 * Stands in for ajv and ajv-formats in the bundle. The SDK imports them for its default validator of elicitation answers; the
 * server is given another one, so loading ajv (a quarter of the start-up time) would be for nothing.
 */
class Ajv {
  constructor() {
    throw new Error("ajv is left out of this bundle; give the Server a jsonSchemaValidator");
  }
}

// biome-ignore lint/style/noDefaultExport: both packages are imported by their default export
export { Ajv as default };
