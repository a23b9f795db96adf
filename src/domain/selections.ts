import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';

/** What a part of an input decides beyond what is worked on: which tool, which address, or which code. */
export const selectionKinds = ['tool', 'url', 'code'] as const;
export type SelectionKind = (typeof selectionKinds)[number];

/** A part of a step's input that the arm's schema marks with `x-selects`. */
export interface Selection {
  selects: SelectionKind;
  /** Such as `url` or `requests[0].code`; empty for the whole input. */
  path: string;
  value: JsonValue;
}

/** The keyword of a JSON Schema: a kind, or a kind that does not count beside certain values of other members. */
export type SelectsKeyword =
  | SelectionKind
  | {
      kind: SelectionKind;
      /** Values of members beside it. */
      unless: Record<string, JsonValue[]>;
    };

interface Place {
  schema: JsonValue | undefined;
  value: JsonValue;
  path: string;
  /** The object that the value is a member of. */
  beside: JsonObject;
  depth: number;
  /** References followed since the value was entered: one that leads back to itself says nothing more. */
  followed: readonly string[];
}

/** What nests deeper is not looked through: it counts as if it were marked. */
const maxDepth = 64;

/** Every part of `input` that the schema marks, through references, branches, objects and lists. */
export function selectionsIn(schema: JsonObject, input: JsonValue): Selection[] {
  const find = ({ schema: part, ...here }: Place): Selection[] => {
    const { value, path, beside, depth, followed } = here;
    if (!isJsonObject(part)) return [];
    if (depth > maxDepth) return [{ selects: 'code', path, value }];
    const kind = kindOf(part['x-selects'], beside);
    const { $ref: ref } = part;
    const isNew = typeof ref === 'string' && !followed.includes(ref);
    const target = isNew ? [{ ...here, schema: referred(ref, schema), followed: [...followed, ref] }] : [];
    return [
      ...(kind === undefined ? [] : [{ selects: kind, path, value }]),
      ...target.flatMap(find),
      ...branchesOf(part).flatMap((branch) => find({ ...here, schema: branch })),
      ...membersOf(part, here).flatMap(find),
    ];
  };
  return find({ schema, value: input, path: '', beside: {}, depth: 0, followed: [] });
}

function kindOf(keyword: JsonValue | undefined, beside: JsonObject): SelectionKind | undefined {
  if (keyword === undefined) return undefined;
  if (!isJsonObject(keyword)) return kindNamed(keyword);
  const unless = isJsonObject(keyword['unless']) ? keyword['unless'] : {};
  const isData = Object.entries(unless).some(
    ([name, values]) => Array.isArray(values) && values.some((value) => value === beside[name]),
  );
  return isData ? undefined : kindNamed(keyword['kind']);
}

/** What an arm marks in words of its own counts as the worst that it can be. */
function kindNamed(name: JsonValue | undefined): SelectionKind {
  return selectionKinds.find((kind) => kind === name) ?? 'code';
}

/** Schemas that may hold for the same value. */
function branchesOf(part: JsonObject): JsonValue[] {
  const lists = ['anyOf', 'oneOf', 'allOf'].map((name) => part[name]);
  const single = ['then', 'else'].flatMap((name) => part[name] ?? []);
  return [...lists.flatMap((list) => (Array.isArray(list) ? list : [])), ...single];
}

function referred(ref: string, root: JsonObject): JsonValue {
  if (!ref.startsWith('#')) return null;
  const names = ref.slice(1).split('/').filter(Boolean);
  return names.reduce<JsonValue>(
    (at, name) => (isJsonObject(at) ? (at[name.replaceAll('~1', '/').replaceAll('~0', '~')] ?? null) : null),
    root,
  );
}

function membersOf(part: JsonObject, { value, path, depth }: Omit<Place, 'schema'>): Place[] {
  const below = { depth: depth + 1, followed: [] };
  if (Array.isArray(value)) {
    const { items, prefixItems } = part;
    const first = Array.isArray(prefixItems) ? prefixItems : [];
    return value.map((item, at) => ({
      ...below,
      schema: first[at] ?? items,
      value: item,
      path: `${path}[${at}]`,
      beside: {},
    }));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    schemasOf(part, name).map((schema) => ({
      ...below,
      schema,
      value: member,
      path: path === '' ? name : `${path}.${name}`,
      beside: value,
    })),
  );
}

/** Of a member by its name; which pattern it matches does not matter. */
function schemasOf(
  { properties, patternProperties, additionalProperties }: JsonObject,
  name: string,
): JsonValue[] {
  const patterns = isJsonObject(patternProperties) ? Object.values(patternProperties) : [];
  const own = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return [...patterns, own ?? additionalProperties ?? null];
}
