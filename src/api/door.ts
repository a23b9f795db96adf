import type { Finding } from '../domain/finding.ts';
import { FailureCode } from '../domain/failure-code.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../domain/json.ts';
import type { Criterion, TaskContract } from '../domain/task.ts';
import { createPlaceholders, type Placeholders } from '../reflex/placeholders.ts';
import { redactPattern } from '../reflex/redact-pattern.ts';
import { redactValue } from '../reflex/redact.ts';
import { isBlocked } from '../reflex/screen.ts';
import type { VaultEntry } from '../storage/vault.ts';
import type { ApiDependencies } from './dependencies.ts';
import { ApiError } from './errors.ts';

type Screener = Pick<ApiDependencies, 'policyOf' | 'audit' | 'metrics'>;

export interface Screened<T> {
  /** Placeholders stand where personal data stood. */
  value: T;
  findings: Finding[];
  vaultEntries: VaultEntry[];
}

/** Screens fields by name; each may be any JSON. @throws ApiError SAFETY_VIOLATION, after an audit entry without the text. */
export async function screenFields<T extends JsonObject>(
  screener: Screener,
  {
    fields,
    clientId,
    action,
    redact = redactValue,
  }: { fields: T; clientId: string; action: string; redact?: Redact },
): Promise<Screened<T>> {
  const placeholders = reserving(fields);
  const policy = screener.policyOf(clientId);
  const entries = Object.entries(fields).map(
    ([field, value]) => [field, redact({ value, field, policy, placeholders })] as const,
  );
  const findings = entries.flatMap(([, screened]) => screened.findings);
  await letPass(screener, { findings, clientId, action });
  const value = Object.fromEntries(entries.map(([field, screened]) => [field, screened.value])) as T;
  return { value, findings, vaultEntries: placeholders.added() };
}

/** Screens every free text of a task. @throws ApiError SAFETY_VIOLATION. */
export async function screenTask(screener: Screener, task: TaskContract): Promise<Screened<TaskContract>> {
  const { goal, constraints, context, acceptanceCriteria, metadata } = task;
  const texts = {
    goal,
    constraints,
    context,
    acceptance_criteria: acceptanceCriteria as JsonValue[],
    metadata,
  };
  const { value, findings, vaultEntries } = await screenFields(screener, {
    fields: texts,
    clientId: task.clientId,
    action: 'task.refused',
    redact: (args) => (args.field === 'acceptance_criteria' ? redactCriteria(args) : redactValue(args)),
  });
  const { acceptance_criteria: screened, ...others } = value;
  const criteria = acceptanceCriteria.map((given, index) => keepForm(given, screened[index]));
  return { value: { ...task, ...others, acceptanceCriteria: criteria }, findings, vaultEntries };
}

type Redact = typeof redactValue;

function redactCriteria(args: Parameters<Redact>[0]): ReturnType<Redact> {
  const { value: criteria, field } = args;
  if (!Array.isArray(criteria)) return redactValue(args);
  const screened = criteria.map((value, index) =>
    redactCriterion({ ...args, value, field: `${field}[${index}]` }),
  );
  return {
    value: screened.map(({ value }) => value),
    findings: screened.flatMap(({ findings }) => findings),
  };
}

function redactCriterion(args: Parameters<Redact>[0]): ReturnType<Redact> {
  const { value: criterion, field } = args;
  if (!isJsonObject(criterion) || criterion['type'] !== 'regex' || typeof criterion['value'] !== 'string')
    return redactValue(args);
  const { value: pattern, ...others } = criterion;
  const redacted = redactPattern({ ...args, pattern, field: `${field}.value` });
  const rest = redactValue({ ...args, value: others });
  return { value: { ...others, value: redacted.value }, findings: [...redacted.findings, ...rest.findings] };
}

/** Placeholders that a text spells out by itself, in any field, are given to no value. */
function reserving(fields: JsonObject): Placeholders {
  const placeholders = createPlaceholders([]);
  placeholders.reserve(JSON.stringify(fields));
  return placeholders;
}

/** `type` and `path` steer the judge: they stay as they are. */
function keepForm(given: Criterion, screened: JsonValue | undefined): Criterion {
  if (typeof given === 'string') return typeof screened === 'string' ? screened : given;
  if (!isJsonObject(screened) || screened['value'] === undefined) return given;
  return { ...given, value: screened['value'] };
}

const looksLikeAttack =
  'The text holds instructions that look like an attack on the models that would read it. Remove them.';
const isRefusedByPolicy =
  'The text holds what the policy of this installation refuses. Remove what the findings point to.';

async function letPass(
  { audit, metrics }: Screener,
  { findings, clientId, action }: { findings: Finding[]; clientId: string; action: string },
): Promise<void> {
  metrics.reflexCallsTotal.inc({ result: resultOf(findings) });
  if (!isBlocked(findings)) return;
  const blocking = findings.filter((finding) => finding.action === 'block');
  await audit.record({ clientId, action, detail: { findings: blocking.map(forAudit) } });
  throw new ApiError(FailureCode.SAFETY_VIOLATION, {
    message: blocking.some(({ category }) => category === 'injection') ? looksLikeAttack : isRefusedByPolicy,
    details: { findings: blocking.map(forClient) },
  });
}

/** Under which a screening is counted. */
export function resultOf(findings: readonly Finding[]): 'allowed' | 'redacted' | 'flagged' | 'blocked' {
  if (isBlocked(findings)) return 'blocked';
  if (findings.some(({ action }) => action === 'review')) return 'flagged';
  return findings.length > 0 ? 'redacted' : 'allowed';
}

function forClient({ type, field, severity, start, end }: Finding): JsonObject {
  return { type, field, severity, start, end };
}

/** Deeper names are keys that a client wrote: they stay out of the log. */
function forAudit({ type, field, severity }: Finding): JsonObject {
  return { type, field: /^\w*/.exec(field)?.[0] ?? '', severity };
}
