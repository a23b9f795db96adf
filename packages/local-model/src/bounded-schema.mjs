// A grammar made from a schema without bounds lets a small model run on for ever: what has none gets some.
const longestText = 300;
const mostItems = 4;
const deepest = 8;

/**
 * A JSON Schema in the subset that node-llama-cpp turns into a grammar: `anyOf` as `oneOf`, bounds on texts and lists, no
 * other keywords.
 * @param {any} schema
 * @returns {any}
 */
export function boundedSchema(schema, depth = 0) {
  if (depth > deepest || typeof schema !== 'object' || schema === null)
    return { type: 'string', maxLength: longestText };
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(alternatives)) return { oneOf: alternatives.map((one) => boundedSchema(one, depth + 1)) };
  if ('const' in schema) return { const: schema.const };
  if (Array.isArray(schema.enum)) return { enum: schema.enum };
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return boundedObject(schema, depth);
    case 'array':
      return boundedArray(schema, depth);
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
      return { type };
    default:
      return { type: 'string', maxLength: Math.min(schema.maxLength ?? longestText, longestText) };
  }
}

/** @param {any} schema @param {number} depth */
function boundedObject(schema, depth) {
  const members = Object.entries(schema.properties ?? {});
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(([name, member]) => [name, boundedSchema(member, depth + 1)])),
  };
}

/** @param {any} schema @param {number} depth */
function boundedArray(schema, depth) {
  const maxItems = Math.min(schema.maxItems ?? mostItems, mostItems);
  return {
    type: 'array',
    items: boundedSchema(schema.items ?? {}, depth + 1),
    minItems: Math.min(schema.minItems ?? 0, maxItems),
    maxItems,
  };
}
