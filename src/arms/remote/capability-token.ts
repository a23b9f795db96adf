import { createHash, randomUUID, type JsonWebKey } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';

export const tokenIssuer = 'octollm-orchestrator';
export const tokenAlgorithm = 'EdDSA';
const longestLifeSeconds = 30 * 60;

export interface CapabilityGrant {
  /** Whose task it is. */
  clientId: string;
  taskId: string;
  stepId: string;
  attempt: number;
  arm: string;
  capability: string;
  /** The request that the token goes with; it is good for no other. */
  body: string;
  /** How long the attempt may take. */
  lifeSeconds: number;
}

/**
 * A token that lets one arm do one attempt at one step, and nothing else: Ed25519 JWT for at most half an hour. Members
 * `sub`, `iss`, `exp`, `capabilities` and `context` are those of OctoLLM's capability tokens.
 */
export async function signCapabilityToken(
  { kid, privateJwk }: { kid: string; privateJwk: JsonWebKey },
  grant: CapabilityGrant,
): Promise<string> {
  const { clientId, taskId, stepId, attempt, arm, capability, body, lifeSeconds } = grant;
  const now = Math.floor(Date.now() / 1_000);
  const key = await importJWK(privateJwk as Parameters<typeof importJWK>[0], tokenAlgorithm);
  return new SignJWT({
    capabilities: { 'task:read': [taskId], 'arm:invoke': [arm] },
    context: { task_id: taskId, step_id: stepId, attempt, capability, user_id: clientId },
    request_sha256: bodyHash(body),
  })
    .setProtectedHeader({ alg: tokenAlgorithm, kid, typ: 'JWT' })
    .setIssuer(tokenIssuer)
    .setSubject(clientId)
    .setAudience(arm)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + Math.min(longestLifeSeconds, Math.max(1, Math.ceil(lifeSeconds))))
    .sign(key);
}

/** SHA-256 of a request's body, base64url. */
export function bodyHash(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}
