import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';

/** Which deed led to an output; the hash is SHA-256 over the input with sorted member names. */
export function provenance(capability: string, input: JsonValue): JsonObject {
  return {
    arm: 'executor',
    action: capability,
    command_hash: createHash('sha256').update(canonicalJson(input)).digest('hex'),
    capabilities_used: [capability],
  };
}

function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
