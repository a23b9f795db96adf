import type { Finding, FindingCategory } from '../domain/finding.ts';
import { createPlaceholders } from '../reflex/placeholders.ts';
import { redactText } from '../reflex/redact.ts';
import { isBlocked, screenText, type LooksFor } from '../reflex/screen.ts';
import { resultOf } from './door.ts';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders, clientOf } from './header-schema.ts';
import {
  presentInjection,
  presentMatch,
  presentPersonal,
  ReflexRequest,
  ReflexResponse,
} from './reflex-schema.ts';
import type { RouteContext } from './route-context.ts';
import { longTextBodyLimitBytes } from './understand-error.ts';

const schema = {
  summary: "Screen a text as tasks are screened, in the shape of OctoLLM's Reflex service",
  description: 'Nothing is stored. A refused text is an answer too: 200 with the status `blocked`.',
  tags: ['reflex'],
  headers: ClientHeaders,
  body: ReflexRequest,
  response: { 200: ReflexResponse, ...errorResponses(400, 413, 415) },
};

/** POST /reflex/process */
export function reflexRoutes({ app, prefix, deps, verdicts }: RouteContext): void {
  const options = { schema, bodyLimit: longTextBodyLimitBytes };
  app.post(`${prefix}/reflex/process`, options, ({ body, headers, id }, reply) => {
    const screened = screen({ deps, verdicts }, { request: body, clientId: clientOf(headers) });
    void reply.send({ request_id: id, ...screened });
  });
}

interface Screening {
  request: ReflexRequest;
  clientId: string;
}

function screen(
  context: Pick<RouteContext, 'deps' | 'verdicts'>,
  screening: Screening,
): Omit<ReflexResponse, 'request_id'> {
  const begunMs = performance.now();
  const { deps } = context;
  const { request } = screening;
  const looksFor = { personal: request.check_pii ?? true, injection: request.check_injection ?? true };
  const { findings, isHit } = find(context, { ...screening, looksFor });
  deps.metrics.reflexCallsTotal.inc({ result: resultOf(findings) });
  const isRefused = isBlocked(findings);
  const of = (...categories: FindingCategory[]) =>
    findings.filter(({ category }) => categories.includes(category));
  const injections = of('injection');
  const personal = of('pii', 'secret');
  return {
    status: isRefused ? 'blocked' : 'success',
    pii_detected: personal.length > 0,
    pii_matches: personal.map(presentPersonal),
    injection_detected: injections.length > 0,
    injection_matches: injections.map(presentInjection),
    denied_matches: of('policy').map(presentMatch),
    redacted_text: isRefused || !looksFor.personal ? null : redacted(request.text, findings),
    cache_hit: isHit,
    processing_time_ms: Math.round((performance.now() - begunMs) * 1_000) / 1_000,
  };
}

function find(
  { deps: { policyOf, metrics }, verdicts }: Pick<RouteContext, 'deps' | 'verdicts'>,
  { request: { text, use_cache: useCache }, clientId, looksFor }: Screening & { looksFor: LooksFor },
): { findings: readonly Finding[]; isHit: boolean } {
  const policy = policyOf(clientId);
  const look = () => screenText({ text, field: 'text', policy, looksFor });
  if (useCache === false) return { findings: look(), isHit: false };
  const found = verdicts.findings({ text, clientId, policyVersion: policy.version, looksFor }, look);
  metrics.reflexCacheTotal.inc({ result: found.isHit ? 'hit' : 'miss' });
  return found;
}

function redacted(text: string, findings: readonly Finding[]): string {
  return redactText({ text, findings, placeholders: createPlaceholders([]) });
}
