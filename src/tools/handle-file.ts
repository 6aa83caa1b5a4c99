import type { UnderlyingSource } from "node:stream/web";
import { ToolError } from "../errors/errors.ts";
import type { OpenedFile } from "./open-inside.ts";

const CHUNK_BYTES = 256 * 1024;

/**
 * An opened file as forms take one: its name and size are known, and its content is read from the handle each time it is sent.
 * A file that is not the one that was checked any more breaks the sending off before its end.
 * @param onRead told how many bytes have been read, in each sending anew
 */
export function fileOfHandle(opened: OpenedFile, onRead?: (bytes: number) => void): File {
  const { handle, stats, name } = opened;
  const size = Number(stats.size);
  const stream = () => {
    let at = 0;
    const source: UnderlyingSource<Uint8Array> = {
      async pull(controller) {
        if (at === 0 || at === size) await wantUnchanged(opened);
        if (at === size) return controller.close();
        const wanted = Math.min(CHUNK_BYTES, size - at);
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(wanted), 0, wanted, at);
        if (bytesRead === 0) throw changedError(name);
        at += bytesRead;
        controller.enqueue(buffer.subarray(0, bytesRead));
        onRead?.(at);
      },
    };
    return new ReadableStream(source, { highWaterMark: 0 });
  };
  const text = () => new Response(stream()).text();
  const arrayBuffer = () => new Response(stream()).arrayBuffer();
  return Object.defineProperties(new File([], name), {
    size: { value: size },
    stream: { value: stream },
    text: { value: text },
    arrayBuffer: { value: arrayBuffer },
  });
}

/** Whatever is done to a file sets the time of its last change: writing, replacing, removing. */
async function wantUnchanged({ handle, stats, name }: OpenedFile): Promise<void> {
  const now = await handle.stat({ bigint: true });
  if (now.size !== stats.size || now.ctimeNs !== stats.ctimeNs) throw changedError(name);
}

function changedError(name: string): ToolError {
  return new ToolError(
    `${name} was changed or replaced while it was sent, so the upload was broken off before its end. Call again once nothing writes to it.`,
  );
}
