import type { EndpointAnswer } from "../tools/tool.ts";

/** What is in the body of a good answer, by what it says it is: JSON, text, or else a Blob. Nothing where it is empty. */
export async function readAnswer({ data, error, response }: EndpointAnswer): Promise<EndpointAnswer> {
  if (!response.ok) return { error, response };
  return { data: data ? await readBody(response) : undefined, response };
}

async function readBody(response: Response): Promise<unknown> {
  const type = response.headers.get("Content-Type") ?? "";
  if (/^[\w.+-]+\/([\w.+-]+\+)?json\b/i.test(type)) {
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  }
  return /^text\//i.test(type) ? response.text() : response.blob();
}
