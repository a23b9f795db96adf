export interface ServerSentEvent {
  id: string | undefined;
  data: string;
}

/** The events of a stream, by the rules of the HTML standard as far as this API uses them: `id`, `data`, comments. */
export async function* readEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    rest += decoder.decode(chunk, { stream: true });
    const frames = rest.split(/\r?\n\r?\n/);
    // What stands behind the last blank line is not complete yet.
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const event = parseFrame(frame);
      if (event) yield event;
    }
  }
}

/** Undefined for comments and for frames without data. */
function parseFrame(frame: string): ServerSentEvent | undefined {
  const lines = frame.split(/\r?\n/);
  const data = lines.flatMap((line) => valueOf(line, 'data') ?? []);
  const id = lines.flatMap((line) => valueOf(line, 'id') ?? []).at(-1);
  return data.length === 0 ? undefined : { id, data: data.join('\n') };
}

function valueOf(line: string, field: string): string | undefined {
  return line.startsWith(`${field}:`) ? line.slice(field.length + 1).replace(/^ /, '') : undefined;
}
