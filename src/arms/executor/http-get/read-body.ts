import type { IncomingMessage } from 'node:http';
import { executionFailure } from '../execution-failure.ts';

export interface Body {
  contentType: string;
  text: string;
  bytes: number;
  /** Whether there was more than was read. */
  truncated: boolean;
}

const readable =
  /^(?:text\/|application\/(?:json|xml|xhtml\+xml|javascript|x-ndjson|[\w.+-]+\+(?:json|xml))$)/;

/** The text of an answer, at most `maxBytes` of it. @throws TaskFailure for what is no text, or is compressed. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Body> {
  const header = response.headers['content-type'] ?? 'text/plain';
  const contentType = header.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!readable.test(contentType))
    throw executionFailure('The answer is no text: only text, JSON and XML are read.');
  // It was asked for as it is: what comes compressed all the same could be a bomb.
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw executionFailure('The answer is compressed although it was asked for as it is.');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, maxBytes - bytes));
    bytes += chunk.length;
    if (bytes > maxBytes) break;
  }
  response.destroy();
  const text = decoder(header).decode(Buffer.concat(chunks));
  return { contentType, text, bytes: Math.min(bytes, maxBytes), truncated: bytes > maxBytes };
}

function decoder(contentType: string): InstanceType<typeof TextDecoder> {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
