import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { RunJavascriptInput } from '../../domain/tool-input.ts';
import { resolveSource, type SourceScope } from './resolve-source.ts';
import type { Sandbox } from './sandbox/sandbox.ts';

/** What the code returned: an object as it is, anything else as `{value}`. */
export async function runJavascript(
  { code, source }: RunJavascriptInput,
  { scope, sandbox, signal }: { scope: SourceScope; sandbox: Sandbox; signal: AbortSignal },
): Promise<JsonObject> {
  const input = source ? resolveSource(source, scope) : null;
  const returned = await sandbox({ code, input, signal });
  return isJsonObject(returned) ? returned : { value: returned };
}
