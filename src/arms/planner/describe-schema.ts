import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';

/** Deeper members are left to the arm's own look at the input. */
const maxDepth = 8;
const maxCharacters = 1_200;
const maxDescription = 120;

/**
 * A JSON Schema in few characters, for a planning model: `{query: string, limit?: 1..100 = 10}`. Definitions stay names.
 * Lengths of texts and patterns are left out: an input that breaks them is sent back by the arm that checks it.
 */
export function describeSchema(schema: JsonObject): string {
  return shortened(formOf(schema, 0));
}

/** The definitions of a schema, each under the name by which its form calls it. */
export function describeDefinitions(schema: JsonObject): { name: string; form: string }[] {
  const definitions = schema['$defs'] ?? schema['definitions'];
  if (!isJsonObject(definitions)) return [];
  return Object.entries(definitions).map(([name, definition]) => ({
    name,
    form: shortened(formOf(definition, 0)),
  }));
}

function shortened(form: string): string {
  return form.length > maxCharacters ? `${form.slice(0, maxCharacters)}…` : form;
}

function formOf(schema: JsonValue | undefined, depth: number): string {
  if (!isJsonObject(schema) || depth > maxDepth) return 'any';
  const { description, default: preset } = schema;
  const said = typeof description === 'string' ? ` (${plain(description)})` : '';
  const assumed = isTelling(preset) ? ` = ${JSON.stringify(preset)}` : '';
  return `${bareForm(schema, depth)}${assumed}${said}`;
}

/** That nothing is assumed where nothing is said goes without saying. */
function isTelling(preset: JsonValue | undefined): boolean {
  return Array.isArray(preset) ? preset.length > 0 : Boolean(preset);
}

function plain(description: string): string {
  return description.replace(/\s+/g, ' ').trim().slice(0, maxDescription);
}

function bareForm(schema: JsonObject, depth: number): string {
  const { $ref, const: only, enum: values, type } = schema;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? 'any';
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join('|');
  const branches = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(branches)) return joined(branches.map((branch) => formOf(branch, depth + 1)));
  if (Array.isArray(type)) return joined(type.map((one) => typeForm({ ...schema, type: one }, depth)));
  return typeForm(schema, depth);
}

/** Each form once, as texts of different bounds look alike. */
function joined(forms: readonly string[]): string {
  const distinct = [...new Set(forms)];
  return distinct.join(distinct.some((form) => form.startsWith('{')) ? ' | ' : '|');
}

function typeForm(schema: JsonObject, depth: number): string {
  switch (schema['type']) {
    case 'object':
      return objectForm(schema, depth);
    case 'array':
      return listForm(formOf(schema['items'], depth + 1));
    case 'integer':
    case 'number':
      return numberForm(schema);
    case 'string':
    case 'boolean':
    case 'null':
      return schema['type'];
    default:
      return schema['properties'] === undefined ? 'any' : objectForm(schema, depth);
  }
}

function objectForm({ properties, required, additionalProperties }: JsonObject, depth: number): string {
  if (!isJsonObject(properties)) {
    return isJsonObject(additionalProperties)
      ? `{[name]: ${formOf(additionalProperties, depth + 1)}}`
      : 'object';
  }
  const needed = Array.isArray(required) ? required : [];
  const members = Object.entries(properties)
    .filter(([name, member]) => needed.includes(name) || !isLeftOut(member))
    .map(([name, member]) => `${name}${needed.includes(name) ? '' : '?'}: ${formOf(member, depth + 1)}`);
  return `{${members.join(', ')}}`;
}

/** What a plan hardly ever needs: every byte shown is reserved from every budget. */
function isLeftOut(member: JsonValue): boolean {
  return isJsonObject(member) && member['x-planner'] === 'omit';
}

function listForm(item: string): string {
  const isOne =
    /^\w+(?:\[\])*$/.test(item) || (item.startsWith('{') && item.endsWith('}') && !item.includes('} | {'));
  return isOne ? `${item}[]` : `(${item})[]`;
}

function numberForm({ type, minimum, maximum, exclusiveMinimum }: JsonObject): string {
  const low = minimum ?? exclusiveMinimum;
  const hasLow = typeof low === 'number' && low !== Number.MIN_SAFE_INTEGER;
  const hasHigh = typeof maximum === 'number' && maximum !== Number.MAX_SAFE_INTEGER;
  if (hasLow && hasHigh) return `${low}..${maximum}`;
  if (hasLow) return `${type === 'integer' ? 'integer' : 'number'} from ${low}`;
  return hasHigh ? `number up to ${maximum}` : 'number';
}
