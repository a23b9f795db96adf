import type { Finding } from '../domain/finding.ts';
import { createPlaceholders } from '../reflex/placeholders.ts';
import { redactText } from '../reflex/redact.ts';
import { isBlocked, screenText } from '../reflex/screen.ts';
import type { ApiDependencies } from './dependencies.ts';
import { resultOf } from './door.ts';
import { errorResponses } from './error-schema.ts';
import { ClientHeaders } from './header-schema.ts';
import { presentInjection, presentPersonal, ReflexRequest, ReflexResponse } from './reflex-schema.ts';
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
export function reflexRoutes({ app, prefix, deps }: RouteContext): void {
  const options = { schema, bodyLimit: longTextBodyLimitBytes };
  app.post(`${prefix}/reflex/process`, options, ({ body, id }, reply) => {
    void reply.send(process(deps, body, id));
  });
}

function process(deps: ApiDependencies, request: ReflexRequest, requestId: string): ReflexResponse {
  const begunMs = performance.now();
  const looksFor = { personal: request.check_pii ?? true, injection: request.check_injection ?? true };
  const findings = screenText({ text: request.text, field: 'text', policy: deps.policy, looksFor });
  deps.metrics.reflexCallsTotal.inc({ result: resultOf(findings) });
  const isRefused = isBlocked(findings);
  const injections = findings.filter(({ category }) => category === 'injection');
  const personal = findings.filter(({ category }) => category !== 'injection');
  return {
    request_id: requestId,
    status: isRefused ? 'blocked' : 'success',
    pii_detected: personal.length > 0,
    pii_matches: personal.map(presentPersonal),
    injection_detected: injections.length > 0,
    injection_matches: injections.map(presentInjection),
    redacted_text: isRefused || !looksFor.personal ? null : redacted(request.text, findings),
    cache_hit: false,
    processing_time_ms: Math.round((performance.now() - begunMs) * 1_000) / 1_000,
  };
}

function redacted(text: string, findings: readonly Finding[]): string {
  return redactText({ text, findings, placeholders: createPlaceholders([]) });
}
