import { z } from 'zod';
import type { JsonObject } from '../domain/json.ts';

/** A zod schema as the JSON Schema that manifests publish: of what may be written, so that defaults are optional. */
export function schemaOf(schema: z.ZodType): JsonObject {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonObject;
}
