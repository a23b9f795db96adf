import { runInNewContext } from 'node:vm';
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { placeholderSpans } from '../guardian/placeholder-issues.ts';
import { decide, undecided, type FindingOfFact } from './finding-of-fact.ts';

const maxSchemaLength = 20_000;
/** A schema of a page takes under 20 ms; what takes longer is a pattern or a web of references built to. */
const maxCheckMs = 250;

/**
 * Holds `value` against a JSON Schema (2020-12, or draft-04 to -07 where `$schema` says so). References are followed
 * inside the schema only; a schema that is too long, invalid or too slow leaves the criterion undecided.
 */
export function checkJsonSchema({
  schema,
  values,
}: {
  schema: JsonValue;
  values: JsonValue[];
}): FindingOfFact {
  if (!isJsonObject(schema))
    return undecided('The value of a json_schema criterion must be a schema object.');
  if (JSON.stringify(schema).length > maxSchemaLength)
    return undecided(`The schema is longer than ${maxSchemaLength} characters: shorten it.`);
  try {
    const draft = draftOf(schema);
    return underTimeLimit(() => checkAll(draft, schema, values));
  } catch (error) {
    return undecided(reasonOf(error));
  }
}

/** Why `schema` cannot be used to check anything, or undefined when it can. */
export function schemaProblem(schema: JsonObject): string | undefined {
  const { verdict, evidence } = checkJsonSchema({ schema, values: [] });
  return verdict === 'undecided' ? evidence : undefined;
}

function checkAll(draft: Draft, schema: JsonObject, values: JsonValue[]): FindingOfFact {
  const validate = compile(draft, schema);
  for (const value of values) {
    if (validate(value)) continue;
    const [error] = validate.errors ?? [];
    return decide(
      false,
      `At ${placeOf(error?.instancePath ?? '')}: breaks ${error?.keyword ?? 'the schema'} (${(error?.schemaPath ?? '').slice(0, 100)}).`,
    );
  }
  return decide(
    true,
    `Valid against the schema: ${values.length} ${values.length === 1 ? 'value' : 'values'}.`,
  );
}

/** Escapes undone, so that names stand as they do in the result. */
function placeOf(pointer: string): string {
  return pointer === '' ? 'the top' : pointer.replaceAll('~1', '/').replaceAll('~0', '~');
}

type Validator = Pick<Ajv, 'validateSchema' | 'compile'>;

interface Draft {
  /** Knows only the schema of schemas: compiling that takes 30 ms, and no schema of anybody's is left behind in it. */
  checker: Validator;
  create: (options: Options) => Validator;
}

const createNew: Draft['create'] = (options) => new Ajv2020(options);
const createOld: Draft['create'] = (options) => new Ajv(options);
let newest: Draft | undefined;
let old: Draft | undefined;

function draftOf({ $schema }: JsonObject): Draft {
  const isOld = typeof $schema === 'string' && /draft-0[4-7]/.test($schema);
  return isOld ? (old ??= prepare(createOld)) : (newest ??= prepare(createNew));
}

/** Before the stopwatch runs: what it stopped in the middle would stay half made. */
function prepare(create: Draft['create']): Draft {
  const checker = create({ strict: false, logger: false });
  void checker.validateSchema({});
  return { checker, create };
}

function compile({ checker, create }: Draft, original: JsonObject) {
  const schema = { ...original };
  delete schema['$schema'];
  // An asynchronous schema answers with a promise, which would count as valid.
  delete schema['$async'];
  if (checker.validateSchema(schema) !== true) throw new Error('The schema is invalid.');
  return create({
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    // A reference copied into each of its uses lets a short schema grow without end.
    inlineRefs: false,
    formats,
  }).compile(schema);
}

/** The context is a stopwatch, no wall: it stops compiling, checking and the schema's own patterns at the limit. */
function underTimeLimit(check: () => FindingOfFact): FindingOfFact {
  return runInNewContext('check()', { check }, { timeout: maxCheckMs }) as FindingOfFact;
}

/** By members, not by class: an error that ends the stopwatch belongs to its own context. */
function reasonOf(error: unknown): string {
  const { code, missingRef } = isJsonObject(error) ? error : {};
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
    return `The schema took more than ${maxCheckMs} ms: simplify it.`;
  if (missingRef !== undefined)
    return 'The schema refers to something outside itself, which is never fetched: put it under $defs.';
  return 'The schema is not valid JSON Schema: check its keywords and references.';
}

/** A placeholder stands for a value that was of its type when it came in. */
const formats: NonNullable<Options['formats']> = {
  date: isDate,
  'date-time': (text) =>
    /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) &&
    isDate(text.slice(0, 10)),
  time: (text) => /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})?$/.test(text),
  email: (text) => isPlaceholder(text, 'EMAIL') || /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text),
  ipv4: (text) =>
    isPlaceholder(text, 'IP') || /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text),
  uuid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  uri: (text) => URL.canParse(text),
};

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isPlaceholder(text: string, type: string): boolean {
  const [span] = placeholderSpans(text);
  return span?.type === type && span.end - span.start === text.length;
}
