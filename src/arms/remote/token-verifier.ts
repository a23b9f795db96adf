import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { bodyHash, tokenAlgorithm, tokenIssuer } from './capability-token.ts';

export type TokenVerdict = { kind: 'granted' } | { kind: 'refused'; reason: string };

const Claims = z.object({
  jti: z.string().min(1),
  exp: z.number(),
  capabilities: z.object({ 'arm:invoke': z.array(z.string()) }),
  context: z.object({
    task_id: z.string(),
    step_id: z.string(),
    attempt: z.int(),
    capability: z.string(),
  }),
  request_sha256: z.string(),
});
const Request = z.object({
  task_id: z.string(),
  step_id: z.string(),
  attempt: z.int(),
  capability: z.string(),
});

/**
 * What an arm checks before it works: signature and algorithm, who issued the token, that it is for this arm, now, for the task,
 * step, attempt and capability of the request, for exactly this request, and that it was not used before.
 */
export function createTokenVerifier({ arm, keys }: { arm: string; keys: JWTVerifyGetKey }) {
  const used = createUsedTokens();
  return async ({
    authorization,
    body,
  }: {
    authorization: string | undefined;
    body: string;
  }): Promise<TokenVerdict> => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return refused('There is no bearer token.');
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [tokenAlgorithm],
        issuer: tokenIssuer,
        audience: arm,
        requiredClaims: ['exp', 'jti'],
      });
      return check({ payload, body, arm, used });
    } catch (error) {
      if (error instanceof errors.JOSEError) return refused(`The token is not valid: ${error.code}.`);
      throw error;
    }
  };
}

function check({
  payload,
  body,
  arm,
  used,
}: {
  payload: unknown;
  body: string;
  arm: string;
  used: ReturnType<typeof createUsedTokens>;
}): TokenVerdict {
  const claims = Claims.safeParse(payload);
  const request = Request.safeParse(parseJson(body));
  if (!claims.success || !request.success) return refused('Token or request lack what is to be compared.');
  const { capabilities, context, request_sha256: hash, jti, exp } = claims.data;
  if (!capabilities['arm:invoke'].includes(arm)) return refused('The token does not allow this arm.');
  const { task_id, step_id, attempt, capability } = request.data;
  const isTheirs =
    context.task_id === task_id &&
    context.step_id === step_id &&
    context.attempt === attempt &&
    context.capability === capability;
  if (!isTheirs) return refused('The token is for another task, step, attempt or capability.');
  if (hash !== bodyHash(body)) return refused('The token is for another request.');
  return used.use(jti, exp) ? { kind: 'granted' } : refused('The token was used before.');
}

/** Tokens are remembered until they expire, when the signature's check refuses them anyway. */
function createUsedTokens() {
  const expiries = new Map<string, number>();
  return {
    use(jti: string, exp: number): boolean {
      const now = Date.now() / 1_000;
      for (const [old, until] of expiries) if (until < now) expiries.delete(old);
      if (expiries.has(jti)) return false;
      expiries.set(jti, exp);
      return true;
    },
  };
}

function refused(reason: string): TokenVerdict {
  return { kind: 'refused', reason };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
