/** The vendor's raw document read anew, without the generator's parser: what inputs does every operation declare? */

/** A node of the document, read without types: every key leads to a node, and String() of a leaf is its text. */
interface Node {
  [key: string]: Node;
}

export interface DeclaredInput {
  /** `GET /api/v1/chart/{pk}` */
  operation: string;
  in: "path" | "query" | "q" | "body" | "form";
  /** Name on the wire; `*` when the document does not define what is inside. */
  wire: string;
  whole: boolean;
  /** JSON pointers that lead to it: below the operation, or `schema <name>` and below that. */
  pointers: string[];
}

type Document = {
  paths: Record<string, Record<string, Node>>;
  components: { schemas: Record<string, Node> };
};

export function declaredInputs(document: Document): DeclaredInput[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const id = `${method.toUpperCase()} ${path}`;
      const parameters = Object.values(operation.parameters ?? {}) as Node[];
      return [
        ...parameters.flatMap((parameter, index) => ofParameter(document, parameter, `/parameters/${index}`)),
        ...ofBody(document, operation.requestBody),
      ].map((input) => ({ operation: id, ...input }));
    }),
  );
}

type Found = Omit<DeclaredInput, "operation">;

function ofParameter(document: Document, parameter: Node, pointer: string): Found[] {
  const name = String(parameter.name);
  const declared = parameter.schema ?? parameter.content?.["application/json"]?.schema ?? ({} as Node);
  const isQ = name === "q" && (parameter.content !== undefined || String(declared.type) === "object");
  if (!isQ)
    return [{ in: String(parameter.in) as "path" | "query", wire: name, whole: false, pointers: [pointer] }];
  return ofSchema(document, declared, "q", "q", pointer);
}

function ofBody(document: Document, body: Node | undefined): Found[] {
  return Object.entries(body?.content ?? {}).flatMap(([mediaType, { schema }]) => {
    const pointer = `/requestBody/content/${mediaType.replace("/", "~1")}/schema`;
    return ofSchema(
      document,
      schema ?? ({} as Node),
      mediaType === "application/json" ? "body" : "form",
      "body",
      pointer,
    );
  });
}

function ofSchema(
  document: Document,
  schema: Node,
  place: Found["in"],
  whole: string,
  pointer: string,
): Found[] {
  const name = schema.$ref && String(schema.$ref).split("/").at(-1);
  if (name) {
    const target = document.components.schemas[name];
    if (!target) return [{ in: place, wire: "*", whole: false, pointers: [pointer] }];
    const inner = ofSchema(document, target, place, whole, `schema ${name}`);
    return inner.map((input) => ({ ...input, pointers: [pointer, ...input.pointers] }));
  }
  if (!schema.properties) {
    const plain = place === "q" && String(schema.type) === "string";
    return [{ in: plain ? "query" : place, wire: whole, whole: !plain, pointers: [pointer] }];
  }
  return Object.keys(schema.properties).map((wire) => ({
    in: place,
    wire,
    whole: false,
    pointers: [`${pointer}/properties/${wire}`],
  }));
}
