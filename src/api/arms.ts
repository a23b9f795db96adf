import { z } from 'zod';
import { FailureCode } from '../domain/failure-code.ts';
import type { JsonObject } from '../domain/json.ts';
import { ArmRequest, ArmResponse, isBuiltin } from './arm-schema.ts';
import type { ApiDependencies } from './dependencies.ts';
import { screenFields } from './door.ts';
import { errorResponses } from './error-schema.ts';
import { ApiError, validationError, type FieldProblem } from './errors.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import { manifestOf, presentArm } from './present-arm.ts';
import type { RouteContext } from './route-context.ts';

const shared = { tags: ['arms'], headers: ClientHeaders };
const params = z.object({ name: z.string() });

const listSchema = {
  ...shared,
  summary: 'List the arms: what each can do, and whether it is alive',
  response: { 200: z.object({ arms: z.array(ArmResponse) }).meta({ id: 'ArmList' }), ...errorResponses(503) },
};

const readSchema = {
  ...shared,
  summary: 'Read one arm',
  params,
  response: { 200: ArmResponse, ...errorResponses(404, 503) },
};

const registerSchema = {
  ...shared,
  summary: 'Register an arm over HTTP, or bring it up to date',
  body: ArmRequest,
  response: {
    200: ArmResponse.describe('Brought up to date.'),
    201: ArmResponse.describe('Registered; it gets steps once it has answered a probe.'),
    ...errorResponses(400, 403, 409, 413, 415, 503),
  },
};

const removeSchema = {
  ...shared,
  summary: 'Drain an arm over HTTP: no new steps, removed once nothing runs on it',
  params,
  response: { 202: ArmResponse, ...errorResponses(404, 409, 503) },
};

/** GET /arms, GET /arms/{name}, POST /arms and DELETE /arms/{name} */
export function armRoutes({ app, prefix, deps }: RouteContext): void {
  app.get(`${prefix}/arms`, { schema: listSchema }, async () => ({
    arms: (await deps.arms.states()).map(presentArm),
  }));

  app.get(`${prefix}/arms/:name`, { schema: readSchema }, ({ params: { name } }) => findArm(deps, name));

  app.post(`${prefix}/arms`, { schema: registerSchema }, async ({ body, headers }, reply) => {
    const outcome = await register(deps, { request: body, clientId: clientOf(headers) });
    return reply.code(outcome === 'registered' ? 201 : 200).send(await findArm(deps, body.name));
  });

  app.delete(`${prefix}/arms/:name`, { schema: removeSchema }, async ({ params: { name } }, reply) => {
    // Looked up first: Postgres refuses to be asked for a name that it could not hold.
    await findArm(deps, name);
    const outcome = await deps.arms.drain(name);
    if (outcome.kind === 'unknown') throw noSuchArm();
    if (outcome.kind === 'not_http') {
      throw new ApiError(FailureCode.CONFLICT, {
        message: 'This arm is served by workers: it is gone when they are stopped.',
        details: { name },
      });
    }
    return reply.code(202).send(await findArm(deps, name));
  });
}

async function findArm({ arms }: ApiDependencies, name: string): Promise<ArmResponse> {
  const state = (await arms.states()).find(({ manifest }) => manifest.name === name);
  if (!state) throw noSuchArm();
  return presentArm(state);
}

function noSuchArm(): ApiError {
  return new ApiError(FailureCode.NOT_FOUND, { message: 'There is no such arm.' });
}

async function register(
  deps: ApiDependencies,
  { request, clientId }: { request: ArmRequest; clientId: string },
): Promise<'registered' | 'updated'> {
  const [problem, ...others] = problemsOf(deps, request);
  if (problem) throw validationError([problem, ...others]);
  await screenTexts(deps, { request, clientId });
  const outcome = isBuiltin(request.name)
    ? ({ kind: 'taken' } as const)
    : await deps.arms.register({ manifest: manifestOf(request), baseUrl: request.base_url }, clientId);
  if (outcome.kind !== 'taken') return outcome.kind;
  throw new ApiError(FailureCode.CONFLICT, {
    message: 'An arm that workers serve has this name: choose another.',
    details: { name: request.name },
  });
}

function problemsOf(deps: ApiDependencies, { capabilities }: ArmRequest): FieldProblem[] {
  const names = capabilities.map(({ name }) => name);
  return capabilities.flatMap(({ name, input_schema, output_schema }, at): FieldProblem[] => {
    const field = `capabilities[${at}]`;
    const schemas = { input_schema, output_schema };
    const broken = Object.entries(schemas).flatMap(([member, schema]) => {
      const reason = deps.schemaProblem(schema);
      return reason === undefined ? [] : [{ field: `${field}.${member}`, reason }];
    });
    return names.indexOf(name) === at
      ? broken
      : [{ field: `${field}.name`, reason: 'must differ from the names before it' }, ...broken];
  });
}

/** Planning models read them, so they are screened like a task's; nothing would give personal data in them back. */
async function screenTexts(
  deps: ApiDependencies,
  { request, clientId }: { request: ArmRequest; clientId: string },
): Promise<void> {
  const fields = { capabilities: request.capabilities as JsonObject[], version: request.version };
  const { vaultEntries } = await screenFields(deps, { fields, clientId, action: 'arm.refused' });
  if (vaultEntries.length === 0) return;
  throw validationError([{ field: 'capabilities', reason: 'must hold no personal data or secrets' }]);
}
